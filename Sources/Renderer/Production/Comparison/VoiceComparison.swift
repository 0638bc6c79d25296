internal import GuideSystem
internal import GuideText

/// The same sentences by several voices, for people to judge without knowing who speaks.
package struct VoiceComparison: Sendable {
    /// A sample on the page.
    package struct Sample: Sendable, Equatable {
        /// Number of its sentence, from 0.
        package let sentence: Int
        /// Number of its voice, from 0.
        package let voice: Int
        /// Its letter on the page.
        package let letter: String

        /// The name of its sound file without the ending: it does not tell who speaks.
        package var name: String { "\(sentence + 1)\(letter.lowercased())" }
    }

    /// What is said.
    package let sentences: [String]
    /// What the voices are called in the key.
    package let voices: [String]
    /// Sentence by sentence, in the order of the page.
    package let samples: [[Sample]]

    /// The most voices that are compared: as many as there are letters.
    package static let most = letters.count
    private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

    /// The sentences that are said where none are given: calm instructions with a list, numbers and a question.
    package static let standardSentences = [
        "Finn en stilling der du sitter godt.",
        "Legg merke til at du puster, uten å endre på noe.",
        "Kjenn føttene mot gulvet, hælene, tærne og fotsålene.",
        "Hva kjenner du i skuldrene akkurat nå?",
        "Pust inn mens du teller til fire, og ut mens du teller til seks.",
        "Det er helt i orden at tankene vandrer.",
        "Om noe gjør vondt, kan du flytte deg litt.",
        "La kjeven være løs, og la tunga hvile.",
        "Ta den tiden du trenger før du åpner øynene.",
        "Takk for at du var med i dag.",
    ]

    /// Shuffles the voices again for each sentence: the same way for the same sentences, voices and seed, on any machine.
    package init(_ sentences: [String], by voices: [String], seed: Int) {
        self.sentences = sentences
        self.voices = voices
        samples = sentences.indices.map { sentence in
            let order = voices.indices.sorted { one, other in
                let (first, second) = (
                    Self.rank(sentence, voices[one], seed), Self.rank(sentence, voices[other], seed)
                )
                return first == second ? one < other : first.lexicographicallyPrecedes(second)
            }
            return zip(order, Self.letters).map { Sample(sentence: sentence, voice: $0, letter: $1) }
        }
    }

    private static func rank(_ sentence: Int, _ voice: String, _ seed: Int) -> [UInt8] {
        Digest(of: "\(seed)\n\(sentence)\n\(voice)".utf8).bytes
    }

    /// Who speaks where, as a table for a spreadsheet: a row for each sample, in the order of the page.
    package var key: String {
        let rows = samples.joined().map { ["\($0.sentence + 1)", $0.letter, voices[$0.voice], sentences[$0.sentence]] }
        return CommaSeparated.spreadsheet([["setning", "bokstav", "stemme", "tekst"]] + rows)
    }
}
