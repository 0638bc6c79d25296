internal import GuideNorwegian
internal import GuideText

/// What was heard of a passage, beside what should be.
package struct HeardPassage: Sendable, Equatable {
    /// What should be heard.
    package let passage: SpokenPassage
    /// What was heard, as the recogniser wrote it.
    package let heard: String
    /// Letters that were heard wrongly: replaced, left out or put in.
    package let errors: Int
    /// Letters that should be heard, blanks among them.
    package let letters: Int

    /// Compares what was heard with the passage. Both are read in full first, so that `4` and `fire` are the same.
    package init(_ passage: SpokenPassage, heard: String) {
        self.passage = passage
        self.heard = heard
        let wanted = Self.letters(of: passage.text)
        errors = Spelling.distance(wanted, Self.letters(of: heard), swaps: false)
        letters = wanted.count
    }

    /// The share of letters that were heard wrongly; it is above 1 where more was heard than said.
    package var share: Double { Double(errors) / Double(max(1, letters)) }

    /// Small letters and single blanks of a text that is read in full; accents are not heard.
    private static func letters(of text: String) -> [Character] {
        let plain = Normaliser.read(text).writtenInFull.lowercased().map { accents[$0] ?? $0 }
        let words = plain.split { !("a"..."z" ~= $0 || "æøå".contains($0)) }
        return Array(words.map { String($0) }.joined(separator: " "))
    }

    private static let accents: [Character: Character] = [
        "é": "e", "è": "e", "ê": "e", "ó": "o", "ò": "o", "ô": "o", "à": "a", "á": "a", "ü": "y", "ö": "ø", "ä": "æ",
    ]
}

/// What was heard of a whole track.
package struct TrackHearing: Sendable {
    /// The recogniser and its version.
    package let recogniser: String
    /// The rate of the track, in Hz.
    package let rate: Int
    /// What was heard, in order.
    package let passages: [HeardPassage]

    /// What a recogniser heard of a track.
    package init(by recogniser: String, rate: Int, _ passages: [HeardPassage]) {
        self.recogniser = recogniser
        self.rate = rate
        self.passages = passages
    }

    /// The share of all letters that were heard wrongly.
    package var share: Double {
        Double(passages.reduce(0) { $0 + $1.errors }) / Double(max(1, passages.reduce(0) { $0 + $1.letters }))
    }

    /// The passages of which most was heard wrongly, the worst first. Passages without a mistake are left out.
    package func worst(_ count: Int) -> [HeardPassage] {
        let wrong = passages.filter { $0.errors > 0 }
        return Array(
            wrong.sorted { ($1.share, $0.passage.range.lowerBound) < ($0.share, $1.passage.range.lowerBound) }.prefix(
                count))
    }
}
