internal import GuideText

/// Text, character by character: escapes, values, and what is said otherwise than written.
extension ScriptParser {
    /// Takes one character or one `{…}` of text; returns nil and reports it if it means something else.
    mutating func takePiece() -> Template.Piece? {
        let start = cursor.position
        switch cursor.peekScalar() {
        case "\\": return takeEscape()
        case "{":
            var line = cursor
            defer { cursor.move(to: line.position) }
            return takeBraces(&line)
        case "]", "}":
            reportStray()
            return nil
        default:
            _ = cursor.takeScalar()
            return .plain(Span(start, cursor.position))
        }
    }

    /// Reports and skips a character that means something as markup, but not here.
    mutating func reportStray() {
        let start = cursor.position
        guard let scalar = cursor.takeScalar() else { return }
        guard scalar == "[" else {
            let opened = scalar == "]" ? directiveBefore(start) : nil
            return report(
                .strayBracket, Span(start, cursor.position), ["word": String(scalar)],
                suggestion: opened.map { "[\($0.value)]" },
                fix: opened.map {
                    .write("[\($0.value)]", as: "[", at: Span($0.span.start, $0.span.start))
                })
        }
        if reportDirectiveInTitle(from: start) { return }
        let advice = Bilingual(nb: "Skriv `\\[` for selve tegnet.", en: "Write `\\[` for the character itself.")
        report(.brace, Span(start, cursor.position), ["word": "["], translated: ["advice": advice])
    }

    /// `Pust rolig. pause 5 s]`: the directive that its opening bracket is missing of, between the last sentence and a place; nil
    /// if no such word stands there.
    private func directiveBefore(_ end: Int) -> Spanned<String>? {
        let line = source.byteRange(ofLine: source.line(of: end))
        let text = source.text(of: Span(line.lowerBound, end))
        guard text.utf8.count <= 200 else { return nil }
        let begin = text.lastIndex { ".!?[]".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
        // A point within a number ends no sentence.
        guard text[begin...].first.map({ !$0.isNumber }) ?? false else { return nil }
        let lead = text.utf8.distance(from: text.startIndex, to: begin)
        let words = Spanned(String(text[begin...]), Span(line.lowerBound + lead, end)).trimmed
        return DirectiveTable.words[words.value.prefix { $0.isLetter }.lowercased()] == nil ? nil : words
    }

    /// `# Ankomst [klokke]`: a directive in the name of a chapter. Reports it and steps over it; whether it is one.
    private mutating func reportDirectiveInTitle(from start: Int) -> Bool {
        var ahead = cursor
        let inside = ahead.takeWhile { $0 != "]" && $0 != "[" }
        guard ahead.take(UInt8(ascii: "]")) else { return false }
        var words = Cursor(source.bytes, inside.span)
        words.skipBlanks()
        guard DirectiveTable.words[words.takeWord().value] != nil else { return false }
        cursor.move(to: ahead.position)
        let directive = "[\(inside.trimmed.value)]"
        let advice = Bilingual(
            nb: "Skriv `\(directive)` på linjen under overskriften.",
            en: "Write `\(directive)` on the line below the heading.")
        var (first, rest) = (start, cursor)
        while first > 0, source.bytes[first - 1].isBlank { first -= 1 }
        rest.skipBlanks()
        let fix: QuickFix? =
            rest.isAtEnd ? .write(directive, as: "\n" + directive, at: Span(first, cursor.end)) : nil
        report(
            .brace, Span(start, cursor.position), ["word": directive], translated: ["advice": advice], fix: fix)
        return true
    }

    /// The arguments of a directive, in which values may stand.
    mutating func argumentTemplate(_ arguments: Cursor) -> Template {
        var template = Template(span: Span(arguments.position, arguments.end))
        var rest = arguments
        while let scalar = rest.peekScalar() {
            let start = rest.position
            if scalar == "{" {
                guard let piece = takeArgumentBraces(&rest) else {
                    template.isBroken = true
                    continue
                }
                template.append(piece)
            } else {
                _ = rest.takeScalar()
                template.append(.plain(Span(start, rest.position)))
            }
        }
        return template
    }
}

extension ScriptParser {
    private static let escapable: Set<Unicode.Scalar> = ["[", "]", "{", "}", "#", "\\", "|", "/"]

    private mutating func takeEscape() -> Template.Piece? {
        let start = cursor.position
        _ = cursor.takeScalar()
        guard let scalar = cursor.peekScalar(), Self.escapable.contains(scalar) else {
            let word = cursor.peekScalar().map { String($0) } ?? ""
            reportEscape(Spanned(word, Span(start, start + 1 + word.utf8.count)))
            return nil
        }
        _ = cursor.takeScalar()
        return .character(scalar, Span(start, cursor.position))
    }

    /// `\n` is a line end to programmers, and one before other signs is meant for Markdown.
    private mutating func reportEscape(_ word: Spanned<String>) {
        let isSign = word.value.first.map { "*_-.!()<>~`&".contains($0) } ?? false
        let advice =
            word.value == "n"
            ? Bilingual(nb: "Begynn en ny linje der.", en: "Begin a new line there.")
            : isSign
                ? Bilingual(nb: "Slett den omvendte skråstreken.", en: "Delete the backslash.")
                : Bilingual(nb: "Skriv `\\\\` for en omvendt skråstrek.", en: "Write `\\\\` for a backslash.")
        let fix: QuickFix? =
            word.value == "n"
            ? QuickFix(
                Bilingual(nb: "Begynn en ny linje", en: "Begin a new line"), [QuickFix.Edit(word.span, "\n")])
            : isSign ? .delete("\\", at: Span(word.span.start, word.span.start + 1)) : nil
        report(.unknownEscape, word.span, ["word": word.value], translated: ["advice": advice], fix: fix)
    }

    /// Takes the `{name}` of a directive's arguments; returns nil and reports it if it is not one.
    private mutating func takeArgumentBraces(_ arguments: inout Cursor) -> Template.Piece? {
        let piece = takeBraces(&arguments)
        guard case .said(_, _, let span) = piece else { return piece }
        report(.sayingInDirective, span, ["word": source.text(of: span)])
        return nil
    }

    /// Steps over `{{…}}`, which other programs have for values and pauses, and reports it as one.
    private mutating func skipDoubleBraces(_ line: inout Cursor) -> Bool {
        let start = line.position
        var rest = line
        _ = rest.takeScalar()
        guard rest.take(UInt8(ascii: "{")) else { return false }
        let inside = rest.takeWhile { !"{}[]".unicodeScalars.contains($0) }.trimmed
        guard !inside.value.isEmpty, inside.value.utf8.count <= 80, rest.take(UInt8(ascii: "}")),
            rest.take(UInt8(ascii: "}"))
        else { return false }
        line.move(to: rest.position)
        let isName = inside.value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        let isValue = isName && frontMatter.values[inside.value.lowercased()] != nil
        var mended = ForeignPause.directive(inside.value)
        if mended == nil, !isValue,
            case .directive(let directive) = StageDirection.meaning(of: inside.value, in: directiveLanguage)
        {
            mended = directive
        }
        mended = mended ?? (isName ? "{\(inside.value)}" : nil)
        let advice =
            mended.map { Bilingual(nb: "Skriv `\($0)`.", en: "Write `\($0)`.") }
            ?? Bilingual(nb: "Skriv det som skal sies.", en: "Write what is to be said.")
        report(
            .foreignBrackets, Span(start, rest.position), ["text": "{{…}}"], translated: ["advice": advice],
            fix: mended.map { .write($0, at: Span(start, rest.position)) })
        return true
    }

    /// Takes `{name}` or `{written|spoken}`; returns nil and reports it if it is neither.
    private mutating func takeBraces(_ line: inout Cursor) -> Template.Piece? {
        let start = line.position
        if skipDoubleBraces(&line) { return nil }
        _ = line.takeScalar()
        let first = line.takeWhile { !"|{}[]".unicodeScalars.contains($0) }.trimmed
        var spoken: Spanned<String>?
        if line.take(UInt8(ascii: "|")) {
            spoken = line.takeWhile { !"|{}[]".unicodeScalars.contains($0) }.trimmed
        }
        guard line.take(UInt8(ascii: "}")) else {
            report(.braceOpen, Span(start, start + 1))
            return nil
        }
        let span = Span(start, line.position)
        guard !first.value.isEmpty, spoken?.value.isEmpty != true else {
            report(.emptyBraces, span)
            return nil
        }
        return spoken.map { .said(written: first, spoken: $0, span) } ?? .value(first, span)
    }
}

extension Spanned<String> {
    /// Without blanks at both ends.
    var trimmed: Spanned<String> {
        let isBlank: (UInt8) -> Bool = \.isBlank
        let lead = value.utf8.prefix(while: isBlank).count
        let trail = value.utf8.reversed().prefix(while: isBlank).count
        return Spanned(value.trimmingBlanks(), Span(span.start + lead, span.end - trail))
    }
}
