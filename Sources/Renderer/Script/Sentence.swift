/// A sentence as it is shown and as it is said.
package struct Sentence: Sendable, Hashable {
    /// What preview, captions and transcript show.
    package var written: String
    /// What the voice says; the same unless the script has `{written|spoken}`.
    package var spoken: String

    /// A sentence said otherwise than it is written.
    package init(written: String, spoken: String) {
        self.written = written
        self.spoken = spoken
    }

    /// A sentence said as it is written.
    package init(_ text: String) { self.init(written: text, spoken: text) }
}

/// A spoken count as written: every number's onset on the beat.
package struct CountCue: Sendable, Equatable {
    /// The numbers in order, as they are shown and said.
    package var numbers: [Sentence]
    /// From onset to onset.
    package var beat: Duration
}
