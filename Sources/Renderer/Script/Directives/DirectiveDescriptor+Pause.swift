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
    /// Reports what stands after a pause's duration: with the whole as it was meant, if that can be made out.
    private mutating func reportRest(of rest: Cursor, after arguments: Cursor, _ directive: Directive) {
        var (rest, whole) = (rest, arguments)
        let written = whole.takeWhile { _ in true }.trimmed
        var token = rest.takeToken()
        if token.value.isEmpty { token = rest.takeWhile { _ in true } }
        // `10 s, 20 s`: two ends of a range.
        let guess = [written.value, written.value.replacing(", ", with: " – ")].lazy
            .compactMap { DurationGuess.duration(in: $0) }.first.map { "[\(directive.word.value) \($0)]" }
        report(
            .unexpectedArgument, token.span,
            ["word": token.value, "directive": directive.word.value, "example": guess ?? directive.example],
            fix: guess.map { .write($0, at: directive.span) })
    }

    /// Reports a pause without a length: with the one that stands behind it, as in `[pause]5 s[/pause]` and `[pause] 5 s`.
    private mutating func reportMissing(_ directive: Directive, _ example: String) {
        let source = context.source
        let line = source.byteRange(ofLine: source.line(of: directive.span.start))
        let rest = source.text(of: Span(directive.span.end, max(directive.span.end, line.upperBound)))
        let end = rest.firstRange(of: "[/")
        let behind = String(rest[..<(end?.lowerBound ?? rest.endIndex)])
        let length = behind.contains(where: \.isNumber) ? DurationGuess.duration(in: behind.trimmingBlanks()) : nil
        report(
            .missingDuration, of: directive, ["example": example],
            suggestion: length.map { "[\(directive.word.value) \($0)]" })
    }

    mutating func expandPause(_ directive: Directive, _ arguments: Cursor) {
        let example = directive.example
        var arguments = arguments
        arguments.skipBlanks()
        guard !arguments.isAtEnd else {
            reportMissing(directive, example)
            return
        }
        var reader = DurationReader(cursor: arguments, limit: Limits.pause)
        do throws(DurationMistake) {
            let range = try reader.range()
            reader.cursor.skipBlanks()
            if !reader.cursor.isAtEnd { reportRest(of: reader.cursor, after: arguments, directive) }
            place(.pause(Spanned(range.value, global(directive.span))), at: directive.span)
        } catch {
            report(error)
        }
    }
}
