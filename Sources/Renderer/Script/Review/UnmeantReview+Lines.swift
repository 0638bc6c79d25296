internal import GuideText

/// What takes a whole line, or begins one: directions in capitals, time codes, lists, quotations, tables.
extension UnmeantReview {
    mutating func reviewLine(_ stretch: TextStretch) {
        guard stretch.beginsLine, !reviewTable(stretch) else { return }
        reviewTimeCode(stretch)
        reviewInclude(stretch)
        reviewPlan(stretch)
        reviewNote(stretch)
        reviewSpeaker(stretch)
        reviewVariantLabel(stretch)
        reviewDirectionLine(stretch)
        reviewHeading(stretch)
        reviewPlainHeading(stretch)
        reviewListItem(stretch)
        let text = stretch.text
        if stretch.has(">"), !text.contains("<<"), let match = unsafe text.firstMatch(of: UnmeantForms.quotation) {
            report(
                .markdownSpoken, stretch.place(of: match.output.1.startIndex..<match.output.1.endIndex),
                ["text": "> …"],
                fix: .delete(">", at: stretch.place(of: match.output.1.startIndex..<match.output.1.endIndex)))
        }
        if stretch.endsLine, stretch.has("|"), unsafe text.wholeMatch(of: UnmeantForms.tableRow) != nil {
            report(.markdownSpoken, stretch.span, ["text": "| … | … |"])
        }
    }

    /// `== Ankomst ==`, as wikis and other programs mark headings.
    private mutating func reviewHeading(_ stretch: TextStretch) {
        guard stretch.endsLine, stretch.has("=") else { return }
        let place = Spanned(stretch.text, stretch.span).trimmed
        let marks = place.value.prefix { $0 == "=" }
        let heading = String(place.value.drop { "= ".contains($0) }.reversed().drop { "= ".contains($0) }.reversed())
        guard 1...6 ~= marks.count, (1...60).contains(heading.count), !heading.contains("=") else { return }
        report(
            .markdownSpoken, place.span, ["text": "\(marks) …"], suggestion: "# \(heading)",
            fix: .write("# \(heading)", at: place.span))
    }

    /// `00:01:05,000 --> 00:01:07,500`, and `00:01:05` before a line's text.
    private mutating func reviewTimeCode(_ stretch: TextStretch) {
        guard stretch.has(":.") else { return }
        guard let match = unsafe stretch.text.firstMatch(of: UnmeantForms.timeCode) else {
            return reviewMinuteCode(stretch)
        }
        let code = String(match.output.1).trimmingBlanks()
        report(
            .timeCodeSpoken, stretch.place(of: match.range), ["text": code],
            fix: .delete(code, at: stretch.place(of: match.range)))
        let number = source.line(of: stretch.span.start)
        // The number above it is that of the caption.
        guard code.contains(">"), number > 1 else { return }
        let above = source.byteRange(ofLine: number - 1)
        let caption = source.text(ofLine: number - 1).trimmingBlanks()
        guard !caption.isEmpty, caption.allSatisfy(\.isNumber) else { return }
        let place = Span(above.lowerBound, above.upperBound)
        report(.timeCodeSpoken, place, ["text": caption], fix: .delete(caption, at: place))
    }

    /// `00:30 Pust inn.`, where another line begins with a time as well.
    private mutating func reviewMinuteCode(_ stretch: TextStretch) {
        guard let match = unsafe stretch.text.firstMatch(of: UnmeantForms.minuteCode) else { return }
        let number = source.line(of: stretch.span.start)
        let near = max(1, number - 3)...min(source.lineCount, number + 3)
        let hasOther = near.contains { line in
            line != number && (unsafe source.text(ofLine: line).firstMatch(of: UnmeantForms.minuteCode)) != nil
        }
        guard hasOther else { return }
        let code = String(match.output.1)
        report(
            .timeCodeSpoken, stretch.place(of: match.output.1.startIndex..<match.output.1.endIndex), ["text": code],
            fix: .delete(code, at: stretch.place(of: match.range)))
    }

    /// `import felles/ankomst` in the open.
    private mutating func reviewInclude(_ stretch: TextStretch) {
        guard stretch.endsLine, stretch.has("/."),
            let match = unsafe stretch.text.wholeMatch(of: UnmeantForms.bareInclude)
        else { return }
        let path = String(match.output.2)
        let word = language.choice(nb: "sett inn", en: "include")
        let place = Spanned(stretch.text, stretch.span).trimmed
        if WebAddress.isOne(path) {
            return report(.webAddress, place.span, ["path": path, "example": WebAddress.local(path, word)])
        }
        let directive = "[\(word) \(path.hasSuffix(".pust") ? String(path.dropLast(5)) : path)]"
        report(
            .directionSpoken, place.span, ["text": place.value, "example": directive],
            fix: .write(directive, at: stretch.span))
    }

    /// `NB: husk å smile`.
    private mutating func reviewNote(_ stretch: TextStretch) {
        guard stretch.has(":!"), let match = unsafe stretch.text.firstMatch(of: UnmeantForms.note) else { return }
        let note = String(stretch.text[match.output.1.startIndex...]).trimmingBlanks()
        let place = Spanned(stretch.text, stretch.span).trimmed.span
        report(
            .commentSpoken, place, ["text": Self.shortened(note)],
            fix: stretch.endsLine ? .write("// " + note, at: stretch.span) : nil)
    }

    /// `LEDER: Velkommen hit.`
    private mutating func reviewSpeaker(_ stretch: TextStretch) {
        guard stretch.has(":"), let match = unsafe stretch.text.firstMatch(of: UnmeantForms.speaker) else { return }
        let name = match.output.1.lowercased().filter { !$0.isNumber && $0 != " " }
        guard Self.speakers.contains(name) || isName(match.output.1, stretch) else { return }
        let label = String(match.output.1) + ":"
        let start = stretch.place(of: match.output.1.startIndex..<match.output.1.endIndex).start
        report(
            .speakerSpoken, Span(start, start + label.utf8.count), ["text": label],
            fix: .delete(label, at: Span(start, start + label.utf8.count + 1)))
    }

    /// Whether a label is a name: a word with a capital, or initials, that another line near by begins with as well.
    private func isName(_ label: Substring, _ stretch: TextStretch) -> Bool {
        guard label.first?.isUppercase == true, !Self.ordinary.contains(label.lowercased()),
            !variants.contains(where: { $0.lowercased() == label.lowercased() }),
            DirectiveTable.words[label.lowercased()] == nil, Vocabulary.phase[label.lowercased()] == nil
        else { return false }
        let number = source.line(of: stretch.span.start)
        let near = max(1, number - 20)...min(source.lineCount, number + 20)
        return near.contains { $0 != number && source.text(ofLine: $0).trimmingBlanks().hasPrefix("\(label): ") }
    }

    /// Words that may well stand before a colon more than once, and be said.
    private static let ordinary: Set = [
        "husk", "merk", "tips", "spørsmål", "svar", "først", "så", "nå", "deretter", "øvelse", "steg", "runde", "uke",
        "dag", "tenk", "kjenn", "pust", "se", "lytt", "si", "spør", "remember", "question", "answer", "first", "then",
        "now", "pause", "nb", "obs", "ps",
    ]

    /// Who speaks in a script for several, or in what a program has written down.
    private static let speakers: Set = [
        "leder", "kursleder", "gruppeleder", "instruktør", "veileder", "terapeut", "forteller", "fortellerstemme",
        "oppleser", "innleser", "taler", "stemme", "deltaker", "deltakere", "pasient", "lærer", "speaker", "narrator",
        "host", "voice", "guide", "teacher", "therapist", "instructor", "leader", "participant",
    ]

    /// `PAUSE`, `PAUSE 10 SEK`, `Pause: 10 sekunder`, `– pause –`.
    private mutating func reviewDirectionLine(_ stretch: TextStretch) {
        guard stretch.endsLine else { return }
        let text = stretch.text.trimmingBlanks()
        let inner = StageDirection.withoutDecoration(text)
        let isDecorated = text.first != inner.first && text.last != inner.last
        let bare = String(inner.filter { !"().:!*_«»“”\"".contains($0) }).trimmingBlanks()
        let letters = bare.filter(\.isLetter)
        let isLoud = letters.count > 2 && letters == letters.uppercased()
        if !text.hasPrefix("("), let note = LeaderNote(bare), note == .sure || isLoud || isDecorated {
            return reportNote(inner, stretch.text.startIndex..<stretch.text.endIndex, stretch)
        }
        let meaning = meaning(of: bare)
        if meaning == .ending, isLoud || isDecorated {
            return reportNote(inner, stretch.text.startIndex..<stretch.text.endIndex, stretch)
        }
        guard case .directive(let directive) = meaning else {
            // `ca. 10 s` and `... 10 sek ...`
            let short = inner.contains(where: \.isNumber) ? Self.abbreviatedPause(inner) : nil
            guard let pause = StageDirection.bareDuration(inner) ?? short else { return }
            return report(
                .directionSpoken, Spanned(stretch.text, stretch.span).trimmed.span, ["text": text, "example": pause],
                fix: .write(pause, at: stretch.span))
        }
        let first = bare.lowercased().prefix { $0.isLetter }
        let last = String(bare.lowercased().reversed().prefix { $0.isLetter }.reversed())
        let nouns: Set = ["pause", "stillhet", "silence"]
        let isMeasured = bare.contains(where: \.isNumber) && (nouns.contains(String(first)) || nouns.contains(last))
        guard isLoud || isMeasured || isDecorated else { return }
        report(
            .directionSpoken, Spanned(stretch.text, stretch.span).trimmed.span, ["text": text, "example": directive],
            fix: .write(directive, at: stretch.span))
    }

    /// The nearest line above with text in it; a blank line may stand between.
    private func above(_ number: Int) -> Int? { written([number - 1, number - 2]) }

    /// The same below.
    private func below(_ number: Int) -> Int? { written([number + 1, number + 2]) }

    /// The first of some lines that is there and has text in it.
    private func written(_ lines: [Int]) -> Int? {
        lines.first { 1...source.lineCount ~= $0 && !source.text(ofLine: $0).trimmingBlanks().isEmpty }
    }

    /// `0–5 min: Ankomst` as the heading of a part, where another line is one as well.
    private mutating func reviewPlan(_ stretch: TextStretch) {
        guard stretch.endsLine, Self.mayBePlanned(stretch.text),
            let match = unsafe stretch.text.wholeMatch(of: UnmeantForms.planned)
        else { return }
        let number = source.line(of: stretch.span.start)
        let near = max(1, number - 60)...min(source.lineCount, number + 60)
        guard near.contains(where: { $0 != number && isPlanned($0) }) else { return }
        let heading = "# " + String(match.output.1).trimmingBlanks()
        let place = Spanned(stretch.text, stretch.span).trimmed
        report(
            .timeCodeSpoken, place.span, ["text": place.value], suggestion: heading,
            fix: .write(heading, at: stretch.span))
    }

    private func isPlanned(_ line: Int) -> Bool {
        let text = source.text(ofLine: line)
        return Self.mayBePlanned(text) && (unsafe text.wholeMatch(of: UnmeantForms.planned)) != nil
    }

    /// Whether a line begins as such a heading does: a look that costs little.
    private static func mayBePlanned(_ text: String) -> Bool {
        text.utf8.first.map { $0.isDigit || $0.isBlank } == true
    }

    /// `- føttene` and `1. Sitt godt`, where the line before or after is an item too.
    private mutating func reviewListItem(_ stretch: TextStretch) {
        let lists: [Regex<(Substring, Substring)>] = unsafe [
            UnmeantForms.bullet, UnmeantForms.numbered, UnmeantForms.letterBullet,
        ]
        for list in lists {
            guard let match = stretch.text.firstMatch(of: list) else { continue }
            let number = source.line(of: stretch.span.start)
            let neighbours = [above(number), below(number)].compactMap { $0 }
            guard neighbours.contains(where: { source.text(ofLine: $0).firstMatch(of: list) != nil }) else { continue }
            let mark = match.output.1
            let place = stretch.place(of: mark.startIndex..<mark.endIndex)
            report(
                .markdownSpoken, place, ["text": String(mark) + "…"],
                fix: .delete(String(mark).trimmingBlanks(), at: place))
        }
    }
}
