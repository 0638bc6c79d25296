package import GuideSound

/// A line of a reading sheet.
package struct SheetLine: Sendable, Equatable {
    /// Its name.
    package let id: LineID
    /// The exercise that it is first heard in.
    package let exercise: String
    /// The chapter that it is first heard in; empty before the first.
    package let chapter: String
    /// As it is written.
    package let written: String
    /// How it is said, where that is written otherwise.
    package let spoken: String?
    /// How long the voice takes for it, in seconds.
    package internal(set) var seconds: Double
    /// How many exercises hold it.
    package var exercises: Int
    /// What it sounds like in outline, as the voice says it; nil if that was not asked for.
    package var sketch: SpeechSketch?
}
