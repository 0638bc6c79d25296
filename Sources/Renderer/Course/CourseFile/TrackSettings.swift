package import GuideScript

/// How a track sounds, as far as its course says it.
package struct TrackSettings: Sendable, Equatable {
    /// The gap between sentences.
    package var sentenceGap: DurationRange?
    /// The gap between paragraphs.
    package var paragraphGap: DurationRange?
    /// The voice's loudness, in LUFS.
    package var loudness: Double?
    /// What silence is made of.
    package var silence: Silence?
    /// How fast the voice speaks.
    package var tempo: VoiceChoice.Tempo?
    /// How deep it is.
    package var pitch: VoiceChoice.Pitch?
    /// Its melody.
    package var melody: VoiceChoice.Melody?
    /// Softened or not.
    package var timbre: VoiceChoice.Timbre?
    /// The longest silence that `check` accepts in a short variant.
    package var longestSilence: Duration?
    /// The least share of guidance, in 0…1, that `check` accepts in a short variant.
    package var leastGuidance: Double?
}
