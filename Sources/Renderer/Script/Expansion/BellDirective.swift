/// `[klokke gong, 3 ganger, hvert 6 s, -6 dB]`: strikes of a bell; every argument may be left out.
extension Expander {
    mutating func expandBell(_ directive: Directive, _ arguments: Cursor) {
        var cue = BellCue.standard
        var arguments = arguments
        while arguments.skipSeparators() {
            guard takeBellArgument(&arguments, into: &cue, directive) else { return }
        }
        place(.bell(Spanned(cue, global(directive.span))), at: directive.span, events: cue.count)
    }
}

extension Expander {
    private mutating func takeBellArgument(
        _ arguments: inout Cursor, into cue: inout BellCue, _ directive: Directive
    ) -> Bool {
        let example = "[\(directive.word.value) gong, 3 ganger, hvert 6 s, -6 dB]"
        if let name = takeSoundName(&arguments) {
            guard let file = soundFile(name, directive) else { return false }
            cue.bell = .recording(file)
            return true
        }
        let word = arguments.takeWord()
        if setInstrument(word.value, &cue) { return true }
        if Vocabulary.term[word.value] == .every {
            guard let spacing = takeDuration(&arguments) else { return false }
            guard spacing.value > .zero else {
                report(.phaseTooShort, spacing.span)
                return false
            }
            cue.spacing = spacing.value
            return true
        }
        guard word.value.isEmpty, let quantity = takeQuantity(&arguments) else {
            let token = word.value.isEmpty ? arguments.takeToken() : word
            let suggestion =
                Vocabulary.instrument.nearest(to: token.value) ?? Vocabulary.size.nearest(to: token.value)
                ?? Vocabulary.term.nearest(to: token.value)
            reportArgument(token, directive, example: example, suggestion: suggestion)
            return false
        }
        return setBell(quantity, &cue)
            ?? {
                reportUnit(of: quantity, arguments, directive, example: example)
                return false
            }()
    }

    /// Sets instrument or size; false if the word is neither.
    private func setInstrument(_ word: String, _ cue: inout BellCue) -> Bool {
        guard case .instrument(let kind, let size) = cue.bell else { return false }
        if let instrument = Vocabulary.instrument[word] {
            cue.bell = .instrument(instrument, size)
            return true
        }
        guard let written = Vocabulary.size[word] else { return false }
        cue.bell = .instrument(kind, written)
        return true
    }

    /// Sets count or level; whether it could be, or nothing if the quantity is neither.
    private mutating func setBell(_ quantity: Quantity, _ cue: inout BellCue) -> Bool? {
        switch Vocabulary.term[quantity.unit.value] {
        case .times:
            guard let count = count(quantity, limit: Limits.strikes) else { return false }
            cue.count = count
            return true
        case .decibel:
            guard let level = level(quantity) else { return false }
            cue.level = level
            return true
        default: return nil
        }
    }
}
