package import GuideNorwegian
package import GuideSystem

/// Something to be said, with how it is to be said; two that are equal sound alike, whenever and wherever spoken.
package struct Utterance: Hashable, Sendable {
    /// The words in full: numbers, abbreviations and the like as they are read aloud.
    package let text: String
    /// The sounds, in espeak-ng's mnemonics; empty if there is nothing to say.
    package let phonemes: String
    /// The words in full as an engine that reads letters has to have them: what the author's lexicon respells stands as
    /// it is spelt there.
    package let spelling: String
    /// The sounds in IPA, a blank between words and around marks.
    package let ipa: String
    /// The score of its melody; empty if the engine's own melody is wanted.
    package let melody: String
    /// How it is said.
    package let settings: VoiceSettings
    /// The recording that takes the place of an engine; nil: an engine says it.
    package var take: Take?

    /// A reading and how it is said.
    package init(_ reading: Reading, settings: VoiceSettings = .standard) {
        text = reading.text
        phonemes = EngineText.write(reading)
        spelling = reading.spelling
        ipa = reading.ipa
        melody = settings.hasTones ? MelodyScore(reading).text : ""
        self.settings = settings
    }

    /// A written text, read without any lexicon.
    package init(_ text: String, settings: VoiceSettings = .standard) {
        self.init(Reading(text, by: Pronouncer()), settings: settings)
    }
}

/// A recording of one line.
package struct Take: Hashable, Sendable {
    /// Where it lies.
    package let path: String
    /// The SHA-256 of its file; nil if it cannot be read.
    package let digest: Digest?
    /// Why it cannot be used; nil: that shows when it is read.
    package let fault: TakeFault?

    /// A recording at a path.
    package init(path: String, digest: Digest) {
        self.path = path
        self.digest = digest
        fault = nil
    }

    /// A file that has a recording's name but is not a recording.
    package init(path: String, fault: TakeFault) {
        self.path = path
        self.fault = fault
        digest = nil
    }
}

/// What espeak-ng is given: phonemes in `[[…]]` and marks between them. Nothing that an author writes reaches the
/// engine in any other form.
///
/// A word of its own in every block is spoken exactly as plain text with the same phonemes is: pauses, melody and the
/// weight of words come from the marks and stresses (compared sample by sample).
enum EngineText {
    /// Bytes that one block may have; from about 200 on espeak-ng 1.51 falls silent or crashes.
    private static let longestBlock = 150

    /// The text for the engine.
    static func write(_ reading: Reading) -> String {
        reading.parts.reduce(into: "") { text, part in
            switch part {
            case .mark(let mark): text.append(mark)
            case .word(let word):
                for block in blocks(word.pronunciation) { text += (text.isEmpty ? "" : " ") + "[[\(block)]]" }
            }
        }
    }

    /// A word's mnemonics, in parts only if they are too many for one block.
    private static func blocks(_ pronunciation: Pronunciation) -> [String] {
        let whole = pronunciation.mnemonics
        guard whole.utf8.count > longestBlock, pronunciation.phones.count > 1 else { return [whole] }
        let middle = pronunciation.phones.count / 2
        return blocks(Pronunciation(Array(pronunciation.phones[..<middle])))
            + blocks(Pronunciation(Array(pronunciation.phones[middle...])))
    }
}
