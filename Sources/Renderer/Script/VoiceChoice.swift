package import GuideText

/// How the voice speaks, by names that a course leader chooses among.
package struct VoiceChoice: Hashable, Sendable {
    /// How fast.
    package enum Tempo: CaseIterable, Sendable { case slow, calm, ordinary }
    /// How deep.
    package enum Pitch: CaseIterable, Sendable { case low, middle, high }
    /// The melody of a sentence: the engine's own, moving more or less, or with the two tones of Norwegian words.
    package enum Melody: CaseIterable, Sendable { case even, calm, lively, tones }
    /// Whether what is harsh in the engine's sound is softened.
    package enum Timbre: CaseIterable, Sendable { case warm, plain }

    /// How fast.
    package var tempo = Tempo.calm
    /// How deep.
    package var pitch = Pitch.middle
    /// The melody.
    package var melody = Melody.tones
    /// Softened or not.
    package var timbre = Timbre.warm

    /// What holds when nothing is said.
    package static let standard = VoiceChoice()
}

/// How an author wants a word said: an entry of `uttale` or of a file `uttale.yml`.
package struct Saying: Sendable {
    /// The word as written.
    package let word: Spanned<String>
    /// Its respelling, or its phonemes between slashes.
    package let said: Spanned<String>
    /// Where the entry stands.
    package let source: Source

    /// An entry of a source.
    package init(word: Spanned<String>, said: Spanned<String>, source: Source) {
        self.word = word
        self.said = said
        self.source = source
    }

    /// An entry that is tried and stands nowhere yet.
    package init(_ word: String, as said: String) {
        self.init(word: Spanned(word, Span(0, 0)), said: Spanned(said, Span(0, 0)), source: Source(name: "", text: ""))
    }
}
