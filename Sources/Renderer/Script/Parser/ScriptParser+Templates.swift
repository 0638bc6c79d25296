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
        guard let scalar = cursor.takeScalar(), start != awaitedEnd else { return }
        let kind: DiagnosticKind = scalar == "[" ? .brace : .strayBracket
        report(kind, Span(start, cursor.position), ["word": String(scalar)])
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
            report(.unknownEscape, Span(start, start + 1 + word.utf8.count), ["word": word])
            return nil
        }
        _ = cursor.takeScalar()
        return .character(scalar, Span(start, cursor.position))
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
        let mended = ForeignPause.directive(inside.value) ?? (isName ? "{\(inside.value)}" : nil)
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
