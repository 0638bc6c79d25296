internal import GuideText

/// `[tell 1–4, hvert 1,5 s]`: a spoken count whose onsets are on the beat. `[tell 4–1, …]` counts down.
extension DirectiveDescriptor {
    static let count = DirectiveDescriptor(
        nb: ["tell"], en: ["count"], example: "1–4, hvert 1,5 s", layout: .measures,
        summary: Bilingual(
            nb: "Tall som sies i jevn takt.",
            en: "Numbers that are said in a steady beat."),
        role: .cue { $0.expandCount($1, $2) })
}

extension Expander {
    mutating func expandCount(_ directive: Directive, _ arguments: Cursor) {
        let example = directive.example
        var arguments = arguments
        guard let numbers = takeNumbers(&arguments, directive, example) else { return }
        guard arguments.skipSeparators() else { return report(.missingDuration, of: directive, ["example": example]) }
        let word = arguments.takeWord()
        guard Vocabulary.term[word.value] == .every else {
            return reportArgument(word.value.isEmpty ? arguments.takeToken() : word, directive, example: example)
        }
        guard let beat = takeDuration(&arguments), expectEnd(&arguments, of: directive, example: example) else {
            return
        }
        guard beat.value > .zero else { return report(.phaseTooShort, beat.span) }
        let cue = CountCue(numbers: numbers, beat: beat.value)
        place(.count(Spanned(cue, global(directive.span))), at: directive.span, events: numbers.count)
    }
}

extension Expander {
    /// The numbers of `1–4`, of `4–1`, or of `4`, which begins at 1; returns nil and reports it if there are none.
    private mutating func takeNumbers(
        _ arguments: inout Cursor, _ directive: Directive, _ example: String
    ) -> [Sentence]? {
        arguments.skipBlanks()
        let start = arguments.position
        guard let first = arguments.takeNumber() else {
            let token = arguments.takeToken()
            if token.value.isEmpty {
                report(.missingCount, of: directive, ["example": example])
            } else {
                reportArgument(token, directive, example: example)
            }
            return nil
        }
        let isRange = arguments.takeDash()
        let last = isRange ? arguments.takeNumber() : nil
        let low = last == nil ? 1 : first.value.whole ?? -1
        let high = (last ?? first).value.whole ?? -1
        guard low >= 0, high >= (last == nil ? 1 : 0), max(low, high) <= Limits.highestNumber,
            abs(high - low) < Limits.strikes,
            !isRange || last != nil
        else {
            let limits = ["limit": "\(Limits.strikes)", "highest": "\(Limits.highestNumber)"]
            report(.numbersOutOfRange, Span(start, arguments.position), limits)
            return nil
        }
        return stride(from: low, through: high, by: low <= high ? 1 : -1).map { Sentence(NumberWords.norwegian($0)) }
    }
}
