package import GuideScript

/// How a track sounds, as far as its course says it.
///
/// Every property is a key of `SettingsDraft`. A build notices a new value of any of them (`description`); `limits` alone changes
/// nothing that is heard.
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
    /// The limits that `check` compares the short variants with.
    package var limits = GuidanceLimits()

    /// Gives a script all that is said here.
    package func apply(to script: inout Script) {
        script.rhythm.sentence = sentenceGap ?? script.rhythm.sentence
        script.rhythm.paragraph = paragraphGap ?? script.rhythm.paragraph
        script.loudness = loudness ?? script.loudness
        script.silence = silence ?? script.silence
        script.voice.tempo = tempo ?? script.voice.tempo
        script.voice.pitch = pitch ?? script.voice.pitch
        script.voice.melody = melody ?? script.voice.melody
        script.voice.timbre = timbre ?? script.voice.timbre
    }
}

extension TrackSettings: CustomStringConvertible {
    /// Every property that changes the sound, with its value: two settings sound the same if they have the same description.
    package var description: String {
        Mirror(reflecting: self).children.filter { !($0.value is GuidanceLimits) }
            .map { "\($0.label ?? "")=\($0.value)" }.joined(separator: ";")
    }
}

/// The limits that a course sets for its short variants. They change no track.
package struct GuidanceLimits: Sendable, Equatable {
    /// The longest silence.
    package var silence: Duration?
    /// The least share of the time in which the voice guides, in 0…1.
    package var guidance: Double?
}
