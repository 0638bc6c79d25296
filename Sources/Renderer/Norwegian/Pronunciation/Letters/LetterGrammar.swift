/// What each letter may stand for: the frame within which the model chooses.
package struct LetterGrammar: Sendable {
    /// Everything that a single letter stands for somewhere, no sound at all among it.
    package let labels: [[Phone]]
    /// For every letter code the labels it may have, as indices, the commonest first.
    package let candidates: [[Int]]
    /// What each label does to the rhythm of a word.
    let beats: [Beat]

    /// The labels, and each letter's choice of them.
    package init(labels: [[Phone]], candidates: [[Int]]) {
        self.labels = labels
        self.candidates = candidates
        beats = labels.map(Beat.init)
    }
}

/// What a label does to the rhythm of a word.
struct Beat {
    /// The weight of its vowel; nil if it has none.
    let stress: Stress?
    /// Whether that vowel is long.
    let isLong: Bool
    /// How many consonants it has.
    let consonants: Int

    init(_ label: [Phone]) {
        let vowel = label.first { $0.phoneme.isVowel }
        stress = vowel?.stress
        isLong = vowel.map { $0.phoneme.ipa.hasSuffix("ː") } ?? false
        consonants = label.count { !$0.phoneme.isVowel }
    }
}

/// The letters a model knows, as small numbers; 0 is the edge of a word.
package enum LetterCode {
    /// One more than the greatest code.
    package static let count = 48
    /// Any sign that no word in the lexicon has.
    package static let other: UInt8 = 47

    private static let letters = Array("abcdefghijklmnopqrstuvwxyzæøåéèêóòôüäöàâñç-'")
    private static let codes = Dictionary(
        uniqueKeysWithValues: letters.enumerated().map { ($1, UInt8($0 + 1)) })
    /// Letters that no word to learn from has, and those they come closest to.
    private static let relatives: [Character: Character] = [
        "á": "a", "ã": "a", "í": "i", "ì": "i", "î": "i", "ï": "i", "ú": "u", "ù": "u", "û": "u", "ë": "e", "õ": "o",
        "ý": "y", "š": "s", "ś": "s", "ž": "s", "ź": "s", "ż": "s", "č": "t", "ć": "t", "ð": "d", "þ": "t", "ł": "l",
        "ń": "n", "ß": "s", "œ": "ø", "’": "'",
        "ó": "o", "ò": "o",
    ]
    private static let vowels = Set("aeiouyæøåéèêóòôüäöàâ".compactMap { codes[$0] })

    /// The code of a small letter.
    package static func of(_ letter: Character) -> UInt8 {
        codes[relatives[letter] ?? letter] ?? other
    }

    /// Whether the letter with this code is a vowel.
    package static func isVowel(_ code: UInt8) -> Bool { vowels.contains(code) }
}
