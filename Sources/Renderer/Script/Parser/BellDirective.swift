/// `[klokke gong, 3 ganger, hvert 6 s, -6 dB]`: strikes of a bell; every argument may be left out.
extension ScriptParser {
    mutating func parseBell(_ directive: Directive) {
        var cue = BellCue.standard
        var arguments = directive.arguments
        while arguments.skipSeparators() {
            guard parseBellArgument(&arguments, into: &cue, directive) else { return }
        }
        place(.bell(Spanned(cue, directive.span)), at: directive.span)
    }
}

extension ScriptParser {
    private static let bellExample = "[klokke gong, 3 ganger, hvert 6 s, -6 dB]"

    private mutating func parseBellArgument(
        _ arguments: inout Cursor, into cue: inout BellCue, _ directive: Directive
    ) -> Bool {
        let start = arguments.position
        let word = arguments.takeWord()
        if let instrument = Vocabulary.instrument[word.value] {
            cue.instrument = instrument
            return true
        }
        if Vocabulary.term[word.value] == .every { return parseSpacing(&arguments, into: &cue) }
        guard word.value.isEmpty else { return reportArgument(word, directive) }
        let isNegative = takeSign(&arguments)
        guard let number = arguments.takeNumber() else {
            arguments.move(to: start)
            return reportArgument(arguments.takeToken(), directive)
        }
        arguments.skipBlanks()
        let unit = arguments.takeLetters()
        switch Vocabulary.term[unit.value] {
        case .times: return setCount(isNegative ? nil : number.value.whole, Span(start, unit.span.end), &cue)
        case .decibel:
            return setLevel(isNegative ? -number.value.value : number.value.value, Span(start, unit.span.end), &cue)
        case .every, nil:
            return reportArgument(
                unit.value.isEmpty ? Spanned(source.text(of: number.span), number.span) : unit, directive)
        }
    }

    private func takeSign(_ arguments: inout Cursor) -> Bool {
        let minus: Set<Unicode.Scalar> = ["-", "\u{2212}", "\u{2013}"]
        let sign = arguments.takeWhile { minus.contains($0) || $0 == "+" }
        arguments.skipBlanks()
        return sign.value.unicodeScalars.contains(where: minus.contains)
    }

    private mutating func parseSpacing(_ arguments: inout Cursor, into cue: inout BellCue) -> Bool {
        arguments.skipBlanks()
        var reader = DurationReader(cursor: arguments, limit: Limits.pause)
        do throws(DurationMistake) {
            cue.spacing = try reader.duration().value
            arguments = reader.cursor
            return true
        } catch {
            report(error)
            return false
        }
    }

    private mutating func setCount(_ count: Int?, _ span: Span, _ cue: inout BellCue) -> Bool {
        guard let count, 1...Limits.strikes ~= count else {
            report(.countOutOfRange, span, ["limit": "\(Limits.strikes)"])
            return false
        }
        cue.count = count
        return true
    }

    private mutating func setLevel(_ level: Double, _ span: Span, _ cue: inout BellCue) -> Bool {
        guard -60...6 ~= level else {
            report(.levelOutOfRange, span)
            return false
        }
        cue.level = level
        return true
    }

    /// Tells an argument that no bell has; always false.
    private mutating func reportArgument(_ word: Spanned<String>, _ directive: Directive) -> Bool {
        report(
            .unexpectedArgument, word.span,
            ["word": word.value, "directive": directive.word.value, "example": Self.bellExample],
            suggestion: Vocabulary.instrument.nearest(to: word.value) ?? Vocabulary.term.nearest(to: word.value))
        return false
    }
}
