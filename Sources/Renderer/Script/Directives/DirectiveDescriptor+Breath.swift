internal import GuideText

/// `[pust inn 4 s, hold 1 s, ut 6 s, 3–12 ganger]`: paced breathing, exact phases in whole cycles.
///
/// `ord 3 ganger` says the words only in the first cycles, `uten ord` in none; `lyd` or `lyd -6 dB` adds a soft sound.
extension DirectiveDescriptor {
    static let breath = DirectiveDescriptor(
        nb: ["pust"], en: ["breathe"], example: "inn 4 s, hold 1 s, ut 6 s, 3–12 ganger", layout: .measures,
        summary: Bilingual(
            nb: "Pust i takt: inn, hold og ut med nøyaktige tider, i hele runder.",
            en: "Paced breathing: in, hold and out with exact times, in whole cycles."),
        role: .cue { $0.expandBreath($1, $2) })
}

extension Expander {
    mutating func expandBreath(_ directive: Directive, _ arguments: Cursor) {
        var cue = BreathCue(phases: [], cycles: 0...0, words: frontMatter.breathWords, wordCycles: nil, sound: nil)
        var arguments = arguments
        let isWhole = takeAll(&arguments) { $0.takeBreathArgument(&$1, into: &cue, directive) }
        guard isWhole else { return }
        let example = ["example": directive.example]
        guard !cue.phases.isEmpty else { return report(.missingPhases, of: directive, example) }
        guard cue.cycles.upperBound > 0 else { return report(.missingCycles, of: directive, example) }
        place(
            .breath(Spanned(cue, global(directive.span))), at: directive.span,
            events: cue.cycles.upperBound * cue.phases.count)
    }
}

extension Expander {
    private mutating func takeBreathArgument(
        _ arguments: inout Cursor, into cue: inout BreathCue, _ directive: Directive
    ) -> Topic? {
        let word = arguments.takeWord()
        if let kind = Vocabulary.phase[word.value] { return takePhase(kind, &arguments, into: &cue) ? .phase : nil }
        switch Vocabulary.term[word.value] {
        case .words: return takeWordCycles(&arguments, into: &cue, directive) ? .words : nil
        case .without:
            cue.wordCycles = 0
            return takeWithheldWords(after: word, &arguments, directive) ? .words : nil
        case .sound: return takeSound(&arguments, into: &cue, directive) ? .sound : nil
        default: break
        }
        if word.value.isEmpty, let cycles = takeCycles(&arguments, directive) {
            cue.cycles = cycles
            return cycles.upperBound > 0 ? .times : nil
        }
        let token = word.value.isEmpty ? arguments.takeToken() : word
        reportArgument(
            token, directive, example: directive.example,
            suggestion: Vocabulary.phase.nearest(to: token.value) ?? Vocabulary.term.nearest(to: token.value))
        return nil
    }

    private mutating func takePhase(
        _ kind: BreathCue.Kind, _ arguments: inout Cursor, into cue: inout BreathCue
    ) -> Bool {
        guard let length = takeDuration(&arguments) else { return false }
        guard length.value >= Limits.shortestPhase else {
            report(.phaseTooShort, length.span)
            return false
        }
        cue.phases.append(BreathCue.Phase(kind: kind, length: length.value))
        return true
    }

    /// The `ord` of `uten ord`; whether it is there.
    private mutating func takeWithheldWords(
        after without: Spanned<String>, _ arguments: inout Cursor, _ directive: Directive
    ) -> Bool {
        arguments.skipBlanks()
        let token = arguments.takeToken()
        if Vocabulary.term[token.value] == .words { return true }
        reportArgument(token.value.isEmpty ? without : token, directive, example: directive.example)
        return false
    }

    private mutating func takeWordCycles(
        _ arguments: inout Cursor, into cue: inout BreathCue, _ directive: Directive
    ) -> Bool {
        arguments.skipBlanks()
        guard let quantity = takeQuantity(&arguments) else {
            let token = arguments.takeToken()
            let example = directive.example
            if token.value.isEmpty {
                report(.missingCount, of: directive, ["example": example])
            } else {
                reportArgument(token, directive, example: example)
            }
            return false
        }
        guard Vocabulary.term[quantity.unit.value] == .times else {
            reportUnit(of: quantity, arguments, directive, example: directive.example)
            return false
        }
        guard let count = count(quantity, limit: Limits.cycles) else { return false }
        cue.wordCycles = count
        return true
    }

    private mutating func takeSound(
        _ arguments: inout Cursor, into cue: inout BreathCue, _ directive: Directive
    ) -> Bool {
        cue.sound = 0
        arguments.skipBlanks()
        guard let quantity = takeQuantity(&arguments) else { return true }
        guard Vocabulary.term[quantity.unit.value] == .decibel else {
            reportUnit(of: quantity, arguments, directive, example: directive.example)
            return false
        }
        guard let level = level(quantity) else { return false }
        cue.sound = level
        return true
    }

    /// `5 ganger` or `3–12 ganger`; an empty range, and reports it, if it is out of bounds; nil if there is no number.
    private mutating func takeCycles(_ arguments: inout Cursor, _ directive: Directive) -> ClosedRange<Int>? {
        let start = arguments.position
        guard let first = arguments.takeNumber() else { return nil }
        let last = arguments.takeDash() ? arguments.takeNumber() : first
        arguments.skipBlanks()
        let unit = arguments.takeLetters()
        let span = Span(start, unit.span.end)
        guard Vocabulary.term[unit.value] == .times else {
            let quantity = Quantity(value: first.value.value, unit: unit, span: span)
            reportUnit(of: quantity, arguments, directive, example: directive.example)
            return 0...0
        }
        guard let low = first.value.whole, let high = last?.value.whole, 1...Limits.cycles ~= low,
            low...max(low, Limits.cycles) ~= high
        else {
            let isReversed = last.map { $0.value.value < first.value.value } ?? false
            report(isReversed ? .reversedRange : .countOutOfRange, span, ["limit": "\(Limits.cycles)"])
            return 0...0
        }
        return low...high
    }
}
