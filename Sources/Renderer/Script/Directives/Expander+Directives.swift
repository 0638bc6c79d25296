internal import GuideText

/// How directives are expanded: each as its descriptor says.
extension Expander {
    /// A directive that stands alone.
    mutating func expand(_ directive: Directive) {
        switch directive.keyword.role {
        case .cue(let expand), .include(let expand):
            read(directive) { expander, arguments in expand(&expander, directive, arguments) }
        case .block, .end: break
        }
    }

    /// A directive with its block.
    mutating func expand(_ directive: Directive, _ body: [Node]) {
        if case .block(_, let expand) = directive.keyword.role { expand(&self, directive, body) }
    }
}

extension Expander {
    /// Reports what is left over after the last argument that a directive knows; whether nothing is.
    @discardableResult
    mutating func expectEnd(_ arguments: inout Cursor, of directive: Directive, example: String) -> Bool {
        arguments.skipBlanks()
        guard !arguments.isAtEnd else { return true }
        var token = arguments.takeToken()
        if token.value.isEmpty { token = arguments.takeWhile { _ in true } }
        reportArgument(token, directive, example: example)
        return false
    }

    /// Reports an argument that a directive does not know.
    mutating func reportArgument(
        _ word: Spanned<String>, _ directive: Directive, example: String,
        suggestion: @autoclosure () -> String? = nil
    ) {
        report(
            .unexpectedArgument, word.span,
            ["word": word.value, "directive": directive.word.value, "example": example], suggestion: suggestion())
    }
}
