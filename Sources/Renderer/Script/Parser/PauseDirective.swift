/// `[pause 8 s]`, `[pause 4–20 s]`: a written silence.
extension ScriptParser {
    mutating func parsePause(_ directive: Directive) {
        let example = "[\(directive.word.value) 4–20 s]"
        var arguments = directive.arguments
        arguments.skipBlanks()
        guard !arguments.isAtEnd else {
            report(.missingDuration, directive.span, ["example": example])
            return
        }
        var reader = DurationReader(cursor: arguments, limit: Limits.pause)
        do throws(DurationMistake) {
            let range = try reader.range()
            expectEnd(&reader.cursor, of: directive, example: example)
            place(.pause(Spanned(range.value, directive.span)), at: directive.span)
        } catch {
            report(error)
        }
    }
}
