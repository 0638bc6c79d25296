internal import GuideText

/// `[lyd regn.wav, 30 s, -18 dB]`: a sound file in place, as long as it is or as long as is written.
extension DirectiveDescriptor {
    static let sound = DirectiveDescriptor(
        nb: ["lyd"], en: ["sound"], example: "regn.wav, 30 s, -18 dB", layout: .measures,
        summary: Bilingual(
            nb: "En lydfil, så lang som den er eller så lenge som det står.",
            en: "A sound file, as long as it is or as long as written."),
        role: .cue { $0.expandSound($1, $2) })
}

extension Expander {
    mutating func expandSound(_ directive: Directive, _ arguments: Cursor) {
        let example = directive.example
        guard !reportWebAddress(arguments, directive) else { return }
        var arguments = arguments
        guard let name = takeSoundName(&arguments) else {
            return report(.missingSound, of: directive, ["example": example])
        }
        var (length, level): (DurationRange?, Double) = (nil, SoundCue.standardLevel)
        let isWhole = takeAll(&arguments) { expander, arguments in
            if let quantity = expander.takeLevel(&arguments) {
                guard let written = expander.level(quantity) else { return nil }
                level = written
                return .level
            }
            guard let written = expander.takeSoundLength(&arguments, directive, example: example) else { return nil }
            length = written
            return .length
        }
        guard isWhole else { return }
        guard let file = soundFile(name, directive) else { return }
        let cue = SoundCue(file: file, length: length, level: level)
        place(.sound(Spanned(cue, global(directive.span))), at: directive.span)
    }
}

extension Expander {
    /// A length or a range of lengths; returns nil and reports it if there is none.
    private mutating func takeSoundLength(
        _ arguments: inout Cursor, _ directive: Directive, example: String
    ) -> DurationRange? {
        guard arguments.next?.isDigit == true else {
            reportArgument(arguments.takeToken(), directive, example: example)
            return nil
        }
        var reader = DurationReader(cursor: arguments, limit: Limits.pause)
        do throws(DurationMistake) {
            let range = try reader.range()
            guard range.value.minimum > .zero else {
                report(.phaseTooShort, range.span)
                return nil
            }
            arguments = reader.cursor
            return range.value
        } catch {
            report(error)
            return nil
        }
    }
}
