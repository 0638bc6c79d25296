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
        let isEmpty = cursor.isAtEnd
        var title = ""
        while let scalar = cursor.peekScalar() {
            if scalar == "[" { reportMarkup() } else if let plain = takeText() { title.unicodeScalars.append(plain) }
        }
        title = title.trimmingBlanks()
        let span = Span(start, cursor.position)
        if isEmpty { report(.emptyChapter, span) }
        if !title.isEmpty { place(.chapter(Spanned(title, span)), at: span) }
    }

    /// Text and directives, in any order.
    private mutating func parseContent() {
        beginTextLine()
        while let scalar = cursor.peekScalar() {
            let start = cursor.position
            if scalar == "[" {
                parseDirective()
            } else if let plain = takeText() {
                run.append(plain, at: Span(start, cursor.position))
            }
        }
    }

    /// Takes one character of text, escaped or not; nothing, and told, if it means something else.
    private mutating func takeText() -> Unicode.Scalar? {
        switch cursor.peekScalar() {
        case "\\": return takeEscape()
        case "]", "{", "}":
            reportMarkup()
            return nil
        default: return cursor.takeScalar()
        }
    }

    /// Tells and skips a character that means something as markup, but not here.
    private mutating func reportMarkup() {
        let start = cursor.position
        guard let scalar = cursor.takeScalar() else { return }
        report(scalar == "]" ? .strayBracket : .brace, Span(start, cursor.position), ["word": String(scalar)])
    }

    private mutating func takeEscape() -> Unicode.Scalar? {
        let start = cursor.position
        _ = cursor.takeScalar()
        let escapable: Set<Unicode.Scalar> = ["[", "]", "{", "}", "#", "\\", "|", "/"]
        guard let scalar = cursor.peekScalar(), escapable.contains(scalar) else {
            let word = cursor.peekScalar().map { String($0) } ?? ""
            report(.unknownEscape, Span(start, start + 1 + word.utf8.count), ["word": word])
            return nil
        }
        return cursor.takeScalar()
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
