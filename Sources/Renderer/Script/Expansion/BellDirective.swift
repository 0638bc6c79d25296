/// `[klokke gong, 3 ganger, hvert 6 s, -6 dB]`: strikes of a bell; every argument may be left out.
extension Expander {
    mutating func expandBell(_ directive: Directive, _ arguments: Cursor) {
        var cue = BellCue.standard
        var arguments = arguments
        let isWhole = takeAll(&arguments) { $0.takeBellArgument(&$1, into: &cue, directive) }
        guard isWhole else { return }
        place(.bell(Spanned(cue, global(directive.span))), at: directive.span, events: cue.count)
    }
}

extension Expander {
    private mutating func takeBellArgument(
        _ arguments: inout Cursor, into cue: inout BellCue, _ directive: Directive
    ) -> Topic? {
        let example = "[\(directive.word.value) gong, 3 ganger, hvert 6 s, -6 dB]"
        let word = arguments.takeWord()
        if let instrument = Vocabulary.instrument[word.value] {
            cue.instrument = instrument
            return .instrument
        }
        if Vocabulary.term[word.value] == .every { return takeSpacing(&arguments, into: &cue) }
        guard word.value.isEmpty, let quantity = takeQuantity(&arguments) else {
            let token = word.value.isEmpty ? arguments.takeToken() : word
            reportArgument(
                token, directive, example: example,
                suggestion: Vocabulary.instrument.nearest(to: token.value) ?? Vocabulary.term.nearest(to: token.value))
            return nil
        }
        switch Vocabulary.term[quantity.unit.value] {
        case .times:
            guard let count = count(quantity, limit: Limits.strikes) else { return nil }
            cue.count = count
            return .times
        case .decibel:
            guard let level = level(quantity) else { return nil }
            cue.level = level
            return .level
        default:
            reportUnit(of: quantity, arguments, directive, example: example)
            return nil
        }
    }

    private mutating func takeSpacing(_ arguments: inout Cursor, into cue: inout BellCue) -> Topic? {
        guard let spacing = takeDuration(&arguments) else { return nil }
        guard spacing.value > .zero else {
            report(.phaseTooShort, spacing.span)
            return nil
        }
        cue.spacing = spacing.value
        return .spacing
    }
}
