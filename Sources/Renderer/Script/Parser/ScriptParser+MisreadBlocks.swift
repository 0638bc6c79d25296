internal import GuideText

/// Directives of blocks that were not meant to open one as they stand.
extension ScriptParser {
    /// Reports `[bare slutt]` as an end, and `[bare lang: Kjenn etter.]` as a block that holds its text; whether it was one of them.
    mutating func reportMisreadBlock(_ directive: Directive) -> Bool {
        let text = source.text(of: directive.arguments.span).trimmingBlanks()
        let word = directive.word.value
        if DirectiveTable.words[text.lowercased()] == .end {
            let span = Spanned(source.text(of: directive.arguments.span), directive.arguments.span).trimmed.span
            report(
                .unexpectedArgument, span, ["word": text, "directive": word, "example": "[\(text)]"],
                suggestion: "[\(text)]", fix: .write("[\(text)]", at: directive.span))
            guard hasOpenBlock else { return true }
            let end = Template(span: Span(directive.span.end, directive.span.end))
            endBlock(Directive(keyword: .end, word: directive.word, arguments: end, span: directive.span))
            return true
        }
        guard directive.keyword != .loop, let colon = text.firstIndex(of: ":") else { return false }
        let inner = String(text[text.index(after: colon)...]).trimmingBlanks()
        // `[bare: lang]` and `[gjenta: 3 ganger]` only have a colon too many.
        let head = String(text[..<colon]).trimmingBlanks()
        guard !head.isEmpty, inner.contains(" ") || inner.last.map({ ".!?".contains($0) }) == true else { return false }
        let opening = "[\(word) \(head)]"
        let end = directiveLanguage.choice(nb: "[slutt]", en: "[end]")
        report(
            .unexpectedArgument, directive.span, ["word": inner, "directive": word, "example": opening],
            suggestion: "\(opening) … \(end)", fix: .write("\(opening)\n\(inner)\n\(end)", at: directive.span))
        return true
    }
}
