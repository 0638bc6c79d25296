internal import GuideText

/// Lines: blank, comment, chapter, or content.
extension ScriptParser {
    mutating func parseLine(_ number: Int) {
        let line = source.byteRange(ofLine: number)
        guard isWithinLimit(line) else { return }
        cursor = Cursor(source.bytes, Span(line.lowerBound, line.upperBound))
        // What stands in a bracket that an earlier line opened was reported with that.
        if let awaitedEnd, awaitedEnd >= line.lowerBound {
            guard awaitedEnd < line.upperBound else { return }
            cursor.move(to: awaitedEnd + 1)
        }
        cursor.skipBlanks()
        let slash = UInt8(ascii: "/")
        switch cursor.next {
        case nil: endParagraph()
        case slash where isComment: return
        case UInt8(ascii: "#"): parseChapter()
        case UInt8(ascii: "`") where CodeFence.isOne(source.text(ofLine: number)): return
        case UInt8(ascii: "~") where CodeFence.isOne(source.text(ofLine: number)): return
        default: parseContent()
        }
    }

    /// Places the text so far.
    mutating func endText() {
        if text.pieces.contains(where: \.isText) { place(.text(text), at: text.span) }
        text = Template(span: Span(cursor.position, cursor.position))
    }
}

extension ScriptParser {
    private var isComment: Bool {
        var ahead = cursor
        return ahead.take(UInt8(ascii: "/")) && ahead.take(UInt8(ascii: "/"))
    }

    private mutating func isWithinLimit(_ line: Range<Int>) -> Bool {
        // Every scalar takes at least one byte: short lines need no counting.
        guard line.count > Limits.lineScalars, source.scalarCount(line) > Limits.lineScalars else { return true }
        report(.lineTooLong, Span(line.lowerBound, line.upperBound), ["limit": "\(Limits.lineScalars)"])
        return false
    }

    private mutating func endParagraph() {
        endText()
        if case .paragraph = blocks[blocks.count - 1].nodes.last { return }
        place(.paragraph, at: Span(cursor.position, cursor.position))
    }

    private mutating func parseChapter() {
        endText()
        let start = cursor.position
        while cursor.take(UInt8(ascii: "#")) {}
        cursor.skipBlanks()
        let isEmpty = cursor.isAtEnd
        var title = Template(span: Span(cursor.position, cursor.end))
        while let scalar = cursor.peekScalar() {
            if scalar == "[" { reportStray() } else if let piece = takePiece() { title.append(piece) }
        }
        let span = Span(start, cursor.position)
        if isEmpty { report(.emptyChapter, span) }
        if !title.pieces.isEmpty { place(.chapter(title, span), at: span) }
    }

    /// Text and directives, in any order.
    private mutating func parseContent() {
        let start = Span(cursor.position, cursor.position)
        if text.pieces.isEmpty { text.span = start }
        text.pieces.append(.lineStart(start))
        while let scalar = cursor.peekScalar() {
            if scalar == "[" { parseDirective() } else if let piece = takePiece() { text.append(piece) }
        }
        text.span = text.span.union(Span(cursor.position, cursor.position))
    }
}
