internal import GuideText

/// `[pause 8 s]`, `[pause 4–20 s]`: a written silence.
extension DirectiveDescriptor {
    static let pause = DirectiveDescriptor(
        nb: ["pause", "stillhet"], en: ["pause", "silence"], example: "4–20 s", layout: .measures,
        summary: Bilingual(
            nb: "Stillhet: en fast lengde, eller et spenn som åpner seg etter behov.",
            en: "Silence: a fixed length, or a range that opens as needed."),
        role: .cue { $0.expandPause($1, $2) })
}

extension Expander {
    mutating func expandPause(_ directive: Directive, _ arguments: Cursor) {
        let example = directive.example
        var arguments = arguments
        arguments.skipBlanks()
        guard !arguments.isAtEnd else {
            report(.missingDuration, of: directive, ["example": example])
            return
        }
        var reader = DurationReader(cursor: arguments, limit: Limits.pause)
        do throws(DurationMistake) {
            let range = try reader.range()
            expectEnd(&reader.cursor, of: directive, example: example)
            place(.pause(Spanned(range.value, global(directive.span))), at: directive.span)
        } catch {
            report(error)
        }
    }
}
