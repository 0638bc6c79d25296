internal import GuideText

/// `[pause 8 s]`, `[pause 4–20 s]`: a written silence.
extension Expander {
    mutating func expandPause(_ directive: Directive, _ arguments: Cursor) {
        let example = "[\(directive.word.value) 4–20 s]"
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
