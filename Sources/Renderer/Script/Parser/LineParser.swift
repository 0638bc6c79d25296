/// Lines: blank, comment, chapter, or content.
extension ScriptParser {
    mutating func parseLine(_ number: Int) {
        let line = source.byteRange(ofLine: number)
        guard isWithinLimit(line) else { return }
        cursor = Cursor(source.bytes, Span(line.lowerBound, line.upperBound))
        cursor.skipBlanks()
        let slash = UInt8(ascii: "/")
        switch cursor.next {
        case nil: endParagraph()
        case slash where isComment: return
        case UInt8(ascii: "#"): parseChapter()
        default: parseContent()
        }
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
        endSentences()
        if case .paragraph = blocks[blocks.count - 1].elements.last { return }
        place(.paragraph, at: Span(cursor.position, cursor.position))
    }

    private mutating func parseChapter() {
        endSentences()
        let start = cursor.position
        while cursor.take(UInt8(ascii: "#")) {}
        cursor.skipBlanks()
        var title = cursor.takeWhile { _ in true }
        title.value = title.value.trimmingBlanks()
        guard !title.value.isEmpty else {
            report(.emptyChapter, Span(start, title.span.end))
            return
        }
        title.span = Span(start, title.span.end)
        place(.chapter(title), at: title.span)
    }

    /// Text and directives, in any order.
    private mutating func parseContent() {
        beginTextLine()
        while let scalar = cursor.peekScalar() {
            let start = cursor.position
            switch scalar {
            case "[": parseDirective()
            case "\\": parseEscape()
            case "]", "{", "}":
                _ = cursor.takeScalar()
                report(scalar == "]" ? .strayBracket : .brace, Span(start, start + 1), ["word": String(scalar)])
            default:
                _ = cursor.takeScalar()
                run.append(scalar, at: start)
            }
        }
    }

    private mutating func parseEscape() {
        let start = cursor.position
        _ = cursor.takeScalar()
        let escapable: Set<Unicode.Scalar> = ["[", "]", "{", "}", "#", "\\", "|", "/"]
        guard let scalar = cursor.peekScalar(), escapable.contains(scalar) else {
            let word = cursor.peekScalar().map { String($0) } ?? ""
            report(.unknownEscape, Span(start, start + 1 + word.utf8.count), ["word": word])
            return
        }
        _ = cursor.takeScalar()
        run.append(scalar, at: start)
    }
}

extension String {
    /// Without blanks at both ends.
    func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var rest = self[...].drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}
