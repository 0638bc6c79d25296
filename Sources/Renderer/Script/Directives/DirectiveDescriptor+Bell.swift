internal import GuideText

/// `[klokke gong, 3 ganger, hvert 6 s, -6 dB]`: strikes of a bell; every argument may be left out.
extension DirectiveDescriptor {
    static let bell = DirectiveDescriptor(
        nb: ["klokke"], en: ["bell"], example: "gong, 3 ganger, hvert 6 s, -6 dB", layout: .measures,
        summary: Bilingual(
            nb: "Slag på en klokke, som klinger ut under det som følger.",
            en: "Strokes of a bell, which ring on under what follows."),
        role: .cue { $0.expandBell($1, $2) })
}

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
        let example = directive.example
        if let name = takeSoundName(&arguments) {
            guard let file = soundFile(name, directive) else { return nil }
            cue.bell = .recording(file)
            return .instrument
        }
        let word = arguments.takeWord()
        if let topic = setInstrument(word.value, &cue) { return topic }
        if Vocabulary.term[word.value] == .every { return takeSpacing(&arguments, into: &cue) }
        guard word.value.isEmpty, let quantity = takeQuantity(&arguments) else {
            let token = word.value.isEmpty ? arguments.takeToken() : word
            // What a bell does anyway is no argument misspelt.
            let suggestion =
                DirectiveGuess.ringing.contains(token.value)
                ? nil
                : Vocabulary.instrument.nearest(to: token.value) ?? Vocabulary.size.nearest(to: token.value)
                    ?? Vocabulary.term.nearest(to: token.value)
            reportArgument(token, directive, example: example, suggestion: suggestion)
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

    /// Sets instrument or size; nil if the word is neither.
    private func setInstrument(_ word: String, _ cue: inout BellCue) -> Topic? {
        guard case .instrument(let kind, let size) = cue.bell else { return nil }
        if let instrument = Vocabulary.instrument[word] {
            cue.bell = .instrument(instrument, size)
            return .instrument
        }
        guard let written = Vocabulary.size[word] else { return nil }
        cue.bell = .instrument(kind, written)
        return .size
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
