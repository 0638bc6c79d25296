internal import GuideText

/// Headings that only their form shows: `Ankomst (2 min)`, `Del 1: Ankomst`, `1.1 Ankomst`, `ANKOMST`.
extension UnmeantReview {
    mutating func reviewPlainHeading(_ stretch: TextStretch) {
        guard stretch.endsLine else { return }
        guard let title = heading(stretch) else { return reviewHeadingLabel(stretch) }
        let place = Spanned(stretch.text, stretch.span).trimmed
        guard place.value.count <= 70, hasTextBelow(source.line(of: stretch.span.start)) else { return }
        let example = "# " + title
        report(
            .headingSpoken, place.span, ["text": place.value, "example": example],
            fix: .write(example, at: stretch.span))
    }

    /// The title of a line that is a heading by its form; nil of any other line.
    private func heading(_ stretch: TextStretch) -> String? {
        let text = stretch.text.trimmingBlanks()
        let number = source.line(of: stretch.span.start)
        if let match = unsafe text.wholeMatch(of: UnmeantForms.timedHeading) {
            let title = String(match.output.1).trimmingBlanks()
            return title.split(separator: " ").count <= 4 ? Self.capitalised(title) : nil
        }
        if let match = unsafe text.wholeMatch(of: UnmeantForms.numberedHeading) {
            // A part's name may be said; where nothing else stands in its paragraph, it is not.
            guard text.first?.isNumber == true || isBlank(number + 1) || isBlank(number - 1) || number == 1 else {
                return nil
            }
            return Self.capitalised(String(match.output.1).trimmingBlanks())
        }
        if let match = unsafe text.wholeMatch(of: UnmeantForms.framedHeading) {
            let title = String(match.output.1).trimmingBlanks()
            return title.split(separator: " ").count <= 4 ? Self.capitalised(title) : nil
        }
        if let match = unsafe text.wholeMatch(of: UnmeantForms.lonelyLabel) {
            return isBlank(number + 1) ? String(match.output.1) : nil
        }
        let letters = text.filter(\.isLetter)
        let isLoud =
            letters.count >= 5 && letters == letters.uppercased() && !text.contains(where: \.isNumber)
            && text.last.map { !".!?,:".contains($0) } == true && text.split(separator: " ").count <= 5
            && letters.contains { "AEIOUYÆØÅ".contains($0) }
        return isLoud && isBlank(number + 1) ? Self.capitalised(text) : nil
    }

    /// `ANKOMST: Sett deg.` and `Avslutning: Takk for nå.`
    private mutating func reviewHeadingLabel(_ stretch: TextStretch) {
        let text = stretch.text
        let label = String(text.prefix { $0 != ":" }).trimmingBlanks()
        guard label.utf8.count < 40, label.utf8.count + 1 < text.utf8.count, label.split(separator: " ").count <= 3,
            let colon = text.firstIndex(of: ":")
        else { return }
        let rest = String(text[text.index(after: colon)...]).trimmingBlanks()
        let letters = label.filter(\.isLetter)
        let isLoud =
            letters.count > 3 && label == label.uppercased() && label.allSatisfy { $0.isLetter || " -–".contains($0) }
        let isPart = label.first?.isUppercase == true && Self.parts.contains(label.lowercased())
        guard isLoud || isPart, rest.first?.isUppercase == true else { return }
        let range = (text.firstIndex { $0 != " " } ?? text.startIndex)..<text.index(after: colon)
        let heading = "# " + Self.capitalised(label)
        report(
            .headingSpoken, stretch.place(of: range), ["text": label + ":", "example": heading],
            fix: .write(heading, as: "\(heading)\n\(rest)", at: stretch.span))
    }

    /// What parts of an exercise are called.
    static let parts: Set = [
        "intro", "introduksjon", "introduction", "innledning", "hoveddel", "avslutning", "avrunding", "outro",
        "ankomst",
        "oppvarming", "landing", "etterord", "closing", "åpning", "opening",
    ]

    private func isBlank(_ line: Int) -> Bool {
        1...source.lineCount ~= line && source.text(ofLine: line).trimmingBlanks().isEmpty
    }

    /// Whether a line of what is said follows, directly or after one blank line.
    private func hasTextBelow(_ number: Int) -> Bool {
        let lines = [number + 1, number + 2].filter { 1...source.lineCount ~= $0 }
        let next = lines.lazy.map { source.text(ofLine: $0).trimmingBlanks() }.first { !$0.isEmpty }
        return next.map { $0.contains(where: \.isLowercase) } ?? false
    }

    /// A title in small letters, if it is all in capitals.
    private static func capitalised(_ title: String) -> String {
        guard title == title.uppercased() else { return title }
        return title.prefix(1) + title.dropFirst().lowercased()
    }
}
