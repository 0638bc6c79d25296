/// What a sound file holds, whatever its format.
package struct AudioContent: Sendable {
    /// Samples a second, in Hz.
    package var rate: Int
    /// How many samples will be written.
    package var frames: Int
    /// What it says of itself.
    package var tags: TrackTags
    /// Its chapters in order.
    package var chapters: [ChapterMark]
}
