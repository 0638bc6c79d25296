internal import GuideText

/// A block that waits for its `[slutt]`.
struct OpenBlock {
    /// The directive that opened it; the body has none.
    var opening: Directive?
    /// What stands in it so far.
    var nodes: [Node] = []
    /// How many nodes stood before each unknown directive: it may have been meant to open a block.
    var unknownDirectives: [Int] = []
    /// How many `[slutt]` within it ended an unknown directive, and perhaps should have ended a block.
    var uncertainEnds = 0
}

/// Blocks: opening, ending, and recovery from blocks that were never opened or ended.
extension ScriptParser {
    mutating func open(_ block: OpenBlock) {
        if blocks.count == Limits.nesting + 1, let opening = block.opening {
            report(.nestedTooDeep, opening.span, ["limit": "\(Limits.nesting)"])
        }
        blocks.append(block)
    }

    /// `[slutt]`: closes the innermost block; without one, what an unknown directive may have opened.
    mutating func endBlock(_ end: Directive) {
        guard hasOpenBlock else {
            return report(
                .strayEnd, end.span, ["word": end.word.value], fix: .delete("[\(end.word.value)]", at: end.span))
        }
        if case .plain(let rest) = end.arguments.pieces.first, case let left = source.text(of: rest).trimmingBlanks(),
            !left.isEmpty
        {
            let word = end.word.value
            report(
                .unexpectedArgument, Spanned(source.text(of: rest), rest).trimmed.span,
                ["word": left, "directive": word, "example": "[\(word)]"], suggestion: "[\(word)]",
                fix: .write("[\(word)]", at: end.span))
        }
        let innermost = blocks.count - 1
        if let start = blocks[innermost].unknownDirectives.popLast() {
            // What is held back within it would nest without end.
            let held = blocks[innermost].nodes[start...].filter { if case .unknown = $0 { false } else { true } }
            blocks[innermost].nodes.removeSubrange(start...)
            blocks[innermost].nodes.append(.unknown(held))
            blocks[innermost].uncertainEnds += 1
        } else {
            let block = blocks.removeLast()
            blocks[innermost - 1].uncertainEnds += innermost > 1 ? block.uncertainEnds : 0
            close(block)
        }
    }

    /// Whether there is a block, or what an unknown directive may have opened, for an end to end.
    var hasOpenBlock: Bool { blocks.count > 1 || !blocks[0].unknownDirectives.isEmpty }

    /// Remembers that what follows may belong to a block that an unknown directive was meant to open.
    mutating func holdBack() {
        let innermost = blocks.count - 1
        blocks[innermost].unknownDirectives.append(blocks[innermost].nodes.count)
    }

    /// Ends the last text, reports blocks left open, and returns the whole body. No block is reported whose end may be the one
    /// that an unknown directive got, or may stand where nothing was read any more.
    mutating func closeBody() -> [Node] {
        endText()
        while blocks.count > 1 {
            var block = blocks.removeLast()
            if block.uncertainEnds > 0 {
                blocks[blocks.count - 1].uncertainEnds += block.uncertainEnds - 1
            } else if let opening = block.opening, !isFull, !hasMisreadEnd(below: opening.span.end) {
                report(.blockOpen, opening.span, ["word": opening.word.value])
                // `[gjenta]` at the end of a line: nothing more need be said of what was never meant as a block.
                if opening.keyword == .repetition { block.opening?.arguments.isBroken = true }
            }
            close(block)
        }
        return blocks[0].nodes
    }

    /// Puts a closed block into the one around it; one beyond the limit was reported and is dropped.
    private mutating func close(_ block: OpenBlock) {
        guard blocks.count <= Limits.nesting, let opening = block.opening else { return }
        place(.block(opening, block.nodes), at: opening.span)
    }
}
