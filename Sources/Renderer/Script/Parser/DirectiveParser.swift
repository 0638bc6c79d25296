/// Directives: `[word arguments]`. The one switch that knows them all.
extension ScriptParser {
    /// Parses the directive at the cursor, which stands on `[`.
    mutating func parseDirective() {
        endSentences()
        guard let directive = takeDirective() else { return }
        switch Vocabulary.directive[directive.word.value] {
        case .pause: parsePause(directive)
        case .bell: parseBell(directive)
        case .only: parseOnly(directive)
        case .end: parseEnd(directive)
        case nil: reportUnknown(directive)
        }
    }
}

/// A directive cut out of its line.
struct Directive {
    /// The whole, brackets included.
    var span: Span
    /// Its first word.
    var word: Spanned<String>
    /// A cursor over what follows the word.
    var arguments: Cursor
}

extension ScriptParser {
    /// Cuts the directive out and moves behind it; told and skipped, to the next `[` or the line's end, if it
    /// is not closed.
    private mutating func takeDirective() -> Directive? {
        let start = cursor.position
        _ = cursor.takeScalar()
        let inside = cursor.takeWhile { $0 != "]" && $0 != "[" }
        guard cursor.take(UInt8(ascii: "]")) else {
            report(.directiveOpen, Span(start, start + 1))
            return nil
        }
        var arguments = Cursor(source.bytes, inside.span)
        arguments.skipBlanks()
        var word = arguments.takeWord()
        if word.value.isEmpty { word = arguments.takeToken() }
        return Directive(span: Span(start, cursor.position), word: word, arguments: arguments)
    }

    private mutating func parseEnd(_ directive: Directive) {
        var arguments = directive.arguments
        expectEnd(&arguments, of: directive, example: "[\(directive.word.value)]")
        endBlock(Spanned(directive.word.value, directive.span))
    }

    private mutating func reportUnknown(_ directive: Directive) {
        let known = Vocabulary.directives.flatMap { [$0.nb[0]] }.joined(separator: ", ")
        let span = directive.word.value.isEmpty ? directive.span : directive.word.span
        report(
            .unknownDirective, span, ["word": directive.word.value, "known": known],
            suggestion: Vocabulary.directive.nearest(to: directive.word.value))
        let innermost = blocks.count - 1
        blocks[innermost].unknownDirectives.append(blocks[innermost].elements.count)
    }
}

extension ScriptParser {
    /// Tells what is left over behind the last argument that a directive knows.
    mutating func expectEnd(_ arguments: inout Cursor, of directive: Directive, example: String) {
        arguments.skipBlanks()
        guard !arguments.isAtEnd else { return }
        var token = arguments.takeToken()
        if token.value.isEmpty { token = arguments.takeWhile { _ in true } }
        report(
            .unexpectedArgument, token.span,
            ["word": token.value, "directive": directive.word.value, "example": example])
    }
}
