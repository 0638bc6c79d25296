internal import GuideSound
package import GuideText

/// One thing that is looked at in a finished track, and what was found.
package struct TrackCheck: Sendable {
    /// What can be looked at.
    package enum Kind: String, Sendable, CaseIterable {
        /// Length in samples.
        case length
        /// Channels.
        case channels
        /// Loudness of the speech in LUFS.
        case loudness
        /// Loudness of all that sounds, in LUFS: only reported, because bells and silences have their share in it.
        case wholeLoudness
        /// Highest value of the curve through the samples, in dBTP.
        case truePeak
        /// Samples in flat tops: three or more in a row at full scale. Not looked at in lossy formats, whose tops are
        /// never flat.
        case clipped
        /// Mean of all samples, in shares of full scale.
        case offset
        /// Clicks and steps.
        case clicks
        /// Loudest moment where nothing should sound, in dB of full scale (RMS over 50 ms).
        case silence
        /// Mean of all silences, in dB of full scale (RMS).
        case noiseFloor
        /// Sentences that are not heard, or not all of them.
        case speech
    }

    /// What was looked at.
    package var kind: Kind
    /// What was found; nil if there was nothing to measure.
    package var value: Double?
    /// What was wanted; nil if anything is.
    package var limit: Double?
    /// Whether it is as it should be.
    package var isFine: Bool
    /// The sample at which it shows first, if it has a place.
    package var place: Int?
}

extension TrackCheck.Kind {
    /// Its name for people.
    package var label: Bilingual {
        switch self {
        case .length: Bilingual(nb: "Lengde", en: "Length")
        case .channels: Bilingual(nb: "Kanaler", en: "Channels")
        case .loudness: Bilingual(nb: "Lydstyrke, tale", en: "Loudness, speech")
        case .wholeLoudness: Bilingual(nb: "Lydstyrke, hele sporet", en: "Loudness, whole track")
        case .truePeak: Bilingual(nb: "Høyeste topp", en: "True peak")
        case .clipped: Bilingual(nb: "Overstyrte punkter", en: "Clipped samples")
        case .offset: Bilingual(nb: "Likestrøm", en: "DC offset")
        case .clicks: Bilingual(nb: "Klikk", en: "Clicks")
        case .silence: Bilingual(nb: "Lyd i stillheten", en: "Sound in silences")
        case .noiseFloor: Bilingual(nb: "Støygulv", en: "Noise floor")
        case .speech: Bilingual(nb: "Tale som mangler", en: "Missing speech")
        }
    }

    /// The unit of its value, empty for a number of things.
    package var unit: String {
        switch self {
        case .length, .channels, .clipped, .clicks, .speech: ""
        case .loudness, .wholeLoudness: "LUFS"
        case .truePeak: "dBTP"
        case .silence, .noiseFloor: "dBFS"
        case .offset: "%"
        }
    }
}
