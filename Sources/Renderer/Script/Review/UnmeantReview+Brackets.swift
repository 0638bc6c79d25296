internal import GuideText

/// Directions in round brackets, and comments within a line.
extension UnmeantReview {
    /// `(pause 10 s)`, `(vent litt)`, `(klokke)`.
    mutating func reviewBrackets(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: UnmeantForms.roundBrackets) {
            let inside = String(match.output.1)
            let span = stretch.place(of: match.range)
            if unsafe inside.firstMatch(of: UnmeantForms.note) != nil {
                reportComment(inside, match.range, stretch)
                continue
            }
            switch meaning(of: inside) {
            case .ending:
                reportNote(inside, match.range, stretch)
            case .directive(let directive):
                report(
                    .directionSpoken, span, ["text": inside, "example": directive],
                    fix: stretch.ownLine(directive, at: match.range))
            case .sound:
                let example = language.choice(nb: "[lyd regn.wav]", en: "[sound rain.wav]")
                report(.directionSpoken, span, ["text": inside, "example": example])
            case nil:
                if !reviewVariantBrackets(inside, match.range, stretch) { reviewNote(inside, match.range, stretch) }
            }
        }
    }

    /// `(10 sek)` and `(smil)` between sentences, and `(neste lysbilde)` anywhere.
    private mutating func reviewNote(_ inside: String, _ range: Range<String.Index>, _ stretch: TextStretch) {
        let isApart = isApart(range, stretch)
        if let note = LeaderNote(inside), note == .sure || isApart {
            return reportNote(inside, range, stretch)
        }
        if Self.blanks.contains(inside.lowercased().trimmingBlanks()) {
            return report(.placeholderSpoken, stretch.place(of: range), ["text": "(\(inside))"])
        }
        if let pause = Self.abbreviatedPause(inside), isApart {
            return reportPause(pause, inside, range, stretch)
        }
        // `Pust inn (4) … hold (4)`.
        let word = stretch.text[..<range.lowerBound].reversed().drop { $0 == " " }.prefix { $0.isLetter }.reversed()
        if let seconds = Int(inside), 1...60 ~= seconds, Self.breathing.contains(String(word).lowercased()) {
            return reportPause("[pause \(seconds) s]", inside, range, stretch)
        }
        // At a sentence's end, `(10 s)` is no part of it.
        let after = stretch.text[range.upperBound...].drop { $0 == " " }
        let isLast = after.isEmpty || after.first == "."
        let isShort = ["s", "sek", "sek.", "sekunder", "seconds", "\"", "″"].contains {
            inside.lowercased().hasSuffix($0)
        }
        guard isApart || isLast && isShort, let pause = StageDirection.bareDuration(inside) else { return }
        reportPause(pause, inside, range, stretch)
    }

    /// Reports a silence that stands in brackets; the fix writes the directive.
    private mutating func reportPause(
        _ pause: String, _ inside: String, _ range: Range<String.Index>, _ stretch: TextStretch
    ) {
        report(
            .directionSpoken, stretch.place(of: range), ["text": inside, "example": pause],
            fix: stretch.ownLine(pause, at: range))
    }

    /// The pause of `P`, `p` and `P10`; nil of any other text.
    static func abbreviatedPause(_ text: String) -> String? {
        guard text.first == "P" || text.first == "p" else { return nil }
        let number = text.dropFirst().filter { $0 != " " && $0 != "." }
        if number.isEmpty { return text.count < 3 ? unknownPause : nil }
        guard let seconds = Int(number), 1...600 ~= seconds else { return nil }
        return "[pause \(seconds) s]"
    }

    /// Words after which a number in brackets says how long.
    private static let breathing: Set = [
        "inn", "ut", "hold", "pust", "pusten", "vent", "stille", "in", "out", "breath",
    ]

    /// Reports what is meant for whoever leads; a comment keeps it.
    mutating func reportNote(_ note: String, _ range: Range<String.Index>, _ stretch: TextStretch) {
        let comment = "// " + note.trimmingBlanks()
        report(
            .noteSpoken, stretch.place(of: range), ["text": note.trimmingBlanks(), "example": comment],
            fix: stretch.ownLine(comment, at: range))
    }

    /// What is to be filled in, as people write it in brackets.
    private static let blanks: Set = [
        "navn", "navnet", "ditt navn", "fornavn", "sted", "stedet", "dato", "klinikk", "klinikken", "kursnavn", "xx",
        "xxx", "name", "your name", "place", "date", "sett inn navn", "sett inn navn her", "fyll inn", "insert name",
    ]

    /// Whether a part of a line stands between sentences.
    func isApart(_ part: Range<String.Index>, _ stretch: TextStretch) -> Bool {
        let before = stretch.text[..<part.lowerBound].last { $0 != " " }
        let after = stretch.text[part.upperBound...].first { $0 != " " && $0 != "." }
        let begins = before.map { ".!?…:»".contains($0) } ?? true
        return begins && after?.isLowercase != true
    }

    /// `Takk. // husk smil`, and the same with `#`, `;`, `--`, `%`, `/* … */` and `<!-- … -->`.
    mutating func reviewComments(_ stretch: TextStretch) {
        let text = stretch.text
        for match in unsafe text.matches(of: UnmeantForms.enclosedComment) {
            let note = (match.output.1 ?? match.output.3).map(String.init) ?? ""
            reportComment(note, match.range, stretch)
        }
        guard let mark = commentMark(stretch) else { return }
        // A comment goes to the end of the line, whatever stands in it.
        let start = stretch.place(of: mark.startIndex..<mark.endIndex)
        let end = source.byteRange(ofLine: source.line(of: start.start)).upperBound
        let note = source.text(of: Span(start.end, end)).trimmingBlanks()
        guard !note.isEmpty else { return }
        var first = start.start
        while first > stretch.span.start, source.bytes[first - 1].isBlank { first -= 1 }
        let lineStart = first == stretch.span.start && stretch.beginsLine ? "" : "\n"
        report(
            .commentSpoken, Span(start.start, end), ["text": Self.shortened(note)],
            fix: .write("// " + note, as: lineStart + "// " + note, at: Span(first, end)))
    }

    /// The sign from which the rest of a line is a comment, as programs write them.
    private func commentMark(_ stretch: TextStretch) -> Substring? {
        let text = stretch.text
        if let match = unsafe text.firstMatch(of: UnmeantForms.slashes) { return match.output.1 }
        if let match = unsafe text.firstMatch(of: UnmeantForms.otherCommentMark) { return match.output.1 }
        guard stretch.beginsLine, stretch.endsLine, let match = unsafe text.firstMatch(of: UnmeantForms.dashedComment)
        else { return nil }
        return match.output.1
    }

    private mutating func reportComment(_ note: String, _ range: Range<String.Index>, _ stretch: TextStretch) {
        let text = note.trimmingBlanks()
        report(
            .commentSpoken, stretch.place(of: range), ["text": Self.shortened(text)],
            fix: stretch.ownLine("// " + text, at: range))
    }

    /// A text as a message shows it.
    static func shortened(_ text: String) -> String { text.count > 40 ? text.prefix(39) + "…" : text }
}
