internal import GuideText

/// The one switch that knows every directive.
extension Expander {
    /// A directive that stands alone.
    mutating func expand(_ directive: Directive) {
        read(directive) { expander, arguments in
            switch directive.keyword {
            case .pause: expander.expandPause(directive, arguments)
            case .bell: expander.expandBell(directive, arguments)
            case .breath: expander.expandBreath(directive, arguments)
            case .count: expander.expandCount(directive, arguments)
            case .sound: expander.expandSound(directive, arguments)
            case .background: expander.expandBackground(directive, arguments)
            case .include: expander.expandInclude(directive, arguments)
            case .only, .repetition, .loop, .end: break
            }
        }
    }

    /// A directive with its block.
    mutating func expand(_ directive: Directive, _ body: [Node]) {
        switch directive.keyword {
        case .only: expandOnly(directive, body)
        case .repetition: expandRepetition(directive, body)
        case .loop: expandLoop(directive, body)
        case .pause, .bell, .breath, .count, .sound, .background, .include, .end: break
        }
    }
}

extension Expander {
    /// Tells what is left over behind the last argument that a directive knows; whether nothing is.
    @discardableResult
    mutating func expectEnd(_ arguments: inout Cursor, of directive: Directive, example: String) -> Bool {
        arguments.skipBlanks()
        guard !arguments.isAtEnd else { return true }
        var token = arguments.takeToken()
        if token.value.isEmpty { token = arguments.takeWhile { _ in true } }
        reportArgument(token, directive, example: example)
        return false
    }

    /// Tells an argument that a directive does not know.
    mutating func reportArgument(
        _ word: Spanned<String>, _ directive: Directive, example: String,
        suggestion: @autoclosure () -> String? = nil
    ) {
        report(
            .unexpectedArgument, word.span,
            ["word": word.value, "directive": directive.word.value, "example": example], suggestion: suggestion())
    }
}
