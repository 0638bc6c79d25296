internal import GuideText

/// Directives cut out of their lines: `[word arguments]`.
extension ScriptParser {
    /// Parses the directive at the cursor, which stands on `[`.
    mutating func parseDirective() {
        text.span = text.span.union(Span(cursor.position, cursor.position))
        endText()
        let start = cursor.position
        _ = cursor.takeScalar()
        let inside = cursor.takeWhile { $0 != "]" && $0 != "[" }
        guard cursor.take(UInt8(ascii: "]")) else {
            report(.directiveOpen, Span(start, start + 1))
            return
        }
        place(inside.span, whole: Span(start, cursor.position))
    }
}

extension ScriptParser {
    private mutating func place(_ inside: Span, whole: Span) {
        var arguments = Cursor(source.bytes, inside)
        let (keyword, word) = takeKeyword(&arguments)
        guard let keyword else { return reportUnknown(word, whole) }
        let directive = Directive(
            keyword: keyword, word: word, arguments: argumentTemplate(arguments), span: whole)
        switch keyword.role {
        case .end: endBlock(directive)
        case .block: open(OpenBlock(opening: directive))
        case .cue, .include: place(.directive(directive), at: whole)
        }
    }

    /// Takes the directive's word, or its two words (`sett inn`).
    private func takeKeyword(_ arguments: inout Cursor) -> (DirectiveDescriptor?, Spanned<String>) {
        arguments.skipBlanks()
        let first = arguments.takeWord()
        guard !first.value.isEmpty else { return (nil, arguments.takeToken()) }
        var ahead = arguments
        ahead.skipBlanks()
        let second = ahead.takeWord()
        let both = first.value + " " + second.value
        if let keyword = DirectiveTable.words[both] {
            arguments = ahead
            return (keyword, Spanned(both, first.span.union(second.span)))
        }
        return (DirectiveTable.words[first.value], first)
    }

    private mutating func reportUnknown(_ word: Spanned<String>, _ whole: Span) {
        let known = Bilingual(
            nb: DirectiveTable.all.map { $0.words.nb[0] }.joined(separator: ", "),
            en: DirectiveTable.all.map { $0.words.en[0] }.joined(separator: ", "))
        report(
            .unknownDirective, word.value.isEmpty ? whole : word.span, ["word": word.value],
            translated: ["known": known],
            suggestion: DirectiveTable.words.nearest(to: word.value))
        let innermost = blocks.count - 1
        blocks[innermost].unknownDirectives.append(blocks[innermost].nodes.count)
    }
}
