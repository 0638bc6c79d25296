internal import GuideText

/// Signs that are read aloud though they only mean something to the eye: footnotes, smileys, arrows.
extension UnmeantReview {
    /// `Sett deg.¹`: the mark of a footnote, and not that of a square metre.
    mutating func reviewSuperscripts(_ stretch: TextStretch) {
        var (letters, before): (Int, Character) = (0, " ")
        var index = stretch.text.startIndex
        while index < stretch.text.endIndex {
            let sign = stretch.text[index]
            let start = index
            index = stretch.text.index(after: index)
            guard Self.isRaised(sign) else {
                (letters, before) = (sign.isLetter ? letters + 1 : 0, sign)
                continue
            }
            while index < stretch.text.endIndex, Self.isRaised(stretch.text[index]) {
                index = stretch.text.index(after: index)
            }
            guard letters > 3 || ".,;:!?…»)”".contains(before) else { continue }
            let mark = String(stretch.text[start..<index])
            reportSign(mark, start..<index, stretch, .document)
        }
    }

    private static func isRaised(_ sign: Character) -> Bool {
        sign.unicodeScalars.allSatisfy(TextStretch.superscripts.contains)
    }

    /// `:)`, `;-)` and `:smile:`.
    mutating func reviewSmileys(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: Self.smiley) {
            let sign = match.output.1
            reportSign(String(sign), sign.startIndex..<sign.endIndex, stretch, .message)
        }
    }

    // Patterns are not marked as safe to share, though these are only read.
    nonisolated(unsafe) private static let smiley =
        #/(?:^|[ .!?…»])((?:[:;=]-?[)(DPp]|:[a-z]{3,12}(?:_[a-z]{2,12}){0,3}:|<3))(?= |$|[.!?])/#

    private mutating func reportSign(
        _ sign: String, _ range: Range<String.Index>, _ stretch: TextStretch, _ origin: Origin
    ) {
        let place = stretch.place(of: range)
        report(
            .surroundingsSpoken, place, ["text": sign], translated: ["origin": origin.name],
            fix: .delete(sign, at: place))
    }

    /// `Pust inn → hold → pust ut.`: once a line.
    mutating func reviewArrows(_ stretch: TextStretch) {
        guard let match = unsafe stretch.text.firstMatch(of: Self.arrow) else { return }
        let advice = Bilingual(
            nb: "Skriv det med ord, eller del det i setninger.", en: "Write it in words, or divide it into sentences.")
        report(
            .markupSpoken, stretch.place(of: match.range), ["text": String(match.output).trimmingBlanks()],
            translated: ["advice": advice])
    }

    nonisolated(unsafe) private static let arrow = #/[→←↑↓⇒⟶➝]| [-=]+>(?= )/#
}
