/// A block that waits for its `[slutt]`.
struct OpenBlock {
    /// The directive that opened it; the body has none.
    var opening: Spanned<String>?
    /// The variants it is for; empty when they could not be understood.
    var variants: [String] = []
    /// What stands in it so far.
    var elements: [Element] = []
    /// How many elements stood before each unknown directive: it may have been meant to open a block.
    var unknownDirectives: [Int] = []
}

/// Blocks: opening, ending, and recovery from blocks that were never opened or ended.
extension ScriptParser {
    mutating func open(_ block: OpenBlock) {
        if blocks.count > Limits.nesting, let opening = block.opening {
            if blocks.count == Limits.nesting + 1 {
                report(.nestedTooDeep, opening.span, ["limit": "\(Limits.nesting)"])
            }
        }
        blocks.append(block)
    }

    /// `[slutt]`: closes the innermost block; without one, what an unknown directive may have opened.
    mutating func endBlock(_ end: Spanned<String>) {
        let innermost = blocks.count - 1
        if let start = blocks[innermost].unknownDirectives.popLast() {
            let held = Array(blocks[innermost].elements[start...])
            blocks[innermost].elements.removeSubrange(start...)
            blocks[innermost].elements.append(.unknown(held))
        } else if innermost > 0 {
            close(blocks.removeLast())
        } else {
            report(.strayEnd, end.span, ["word": end.value])
        }
    }

    /// Ends the last sentence, tells blocks left open, and gives the whole body.
    mutating func closeBody() -> [Element] {
        endSentences()
        while blocks.count > 1 {
            let block = blocks.removeLast()
            if let opening = block.opening { report(.blockOpen, opening.span, ["word": opening.value]) }
            close(block)
        }
        return blocks[0].elements
    }

    private mutating func close(_ block: OpenBlock) {
        let element: Element =
            block.variants.isEmpty ? .unknown(block.elements) : .only(variants: block.variants, block.elements)
        blocks[blocks.count - 1].elements.append(element)
    }
}
