package import GuideText

/// The words of the markup besides its directives, Norwegian and English, in one table; case does not matter.
package enum Vocabulary {
    /// Words inside directives.
    enum Term: CaseIterable, Sendable {
        case times, every, decibel, words, without, sound, anyway
    }

    /// Values that every script has: what they say depends on the variant.
    enum Value: CaseIterable, Sendable {
        case duration, variant
    }

    /// Units of time.
    enum Unit: CaseIterable, Sendable {
        case seconds, minutes, hours

        /// Whether it may follow another within one duration.
        func isSmaller(than other: Unit) -> Bool {
            switch (self, other) {
            case (.seconds, .minutes), (.seconds, .hours), (.minutes, .hours): true
            default: false
            }
        }
    }

    static let terms: [(Term, nb: [String], en: [String])] = [
        (.times, nb: ["ganger", "gang"], en: ["times", "time"]),
        (.every, nb: ["hvert", "hver"], en: ["every"]),
        (.decibel, nb: ["dB", "desibel"], en: ["dB", "decibel"]),
        (.words, nb: ["ord"], en: ["words"]),
        (.without, nb: ["uten"], en: ["without"]),
        (.sound, nb: ["lyd"], en: ["sound"]),
        (.anyway, nb: ["likevel"], en: ["anyway"]),
    ]

    static let values: [(Value, nb: [String], en: [String])] = [
        (.duration, nb: ["varighet"], en: ["duration"]),
        (.variant, nb: ["variant"], en: ["variant"]),
    ]

    static let phases: [(BreathCue.Kind, nb: [String], en: [String])] = [
        (.inhale, nb: ["inn"], en: ["in"]),
        (.hold, nb: ["hold"], en: ["hold"]),
        (.exhale, nb: ["ut"], en: ["out"]),
    ]

    static let units: [(Unit, nb: [String], en: [String])] = [
        (.seconds, nb: ["s", "sek", "sekund", "sekunder"], en: ["s", "sec", "second", "seconds"]),
        (.minutes, nb: ["min", "minutt", "minutter"], en: ["min", "minute", "minutes"]),
        (.hours, nb: ["t", "time", "timer"], en: ["h", "hour", "hours"]),
    ]

    static let instruments: [(BellCue.Instrument, nb: [String], en: [String])] = [
        (.singingBowl, nb: ["syngebolle", "bolle"], en: ["bowl", "singingbowl"]),
        (.gong, nb: ["gong"], en: ["gong"]),
        (.tingsha, nb: ["tingsha"], en: ["tingsha"]),
    ]

    static let tempos: [(VoiceChoice.Tempo, nb: [String], en: [String])] = [
        (.slow, nb: ["langsomt", "langsom"], en: ["slow"]),
        (.calm, nb: ["rolig"], en: ["calm"]),
        (.ordinary, nb: ["vanlig"], en: ["ordinary"]),
    ]

    static let pitches: [(VoiceChoice.Pitch, nb: [String], en: [String])] = [
        (.low, nb: ["dypt", "dyp"], en: ["low"]),
        (.middle, nb: ["middels"], en: ["middle"]),
        (.high, nb: ["lyst", "lys"], en: ["high"]),
    ]

    static let melodies: [(VoiceChoice.Melody, nb: [String], en: [String])] = [
        (.even, nb: ["jevn"], en: ["even"]),
        (.calm, nb: ["rolig"], en: ["calm"]),
        (.lively, nb: ["levende"], en: ["lively"]),
        (.tones, nb: ["tonelag"], en: ["tones"]),
    ]

    static let timbres: [(VoiceChoice.Timbre, nb: [String], en: [String])] = [
        (.warm, nb: ["varm"], en: ["warm"]),
        (.plain, nb: ["klar"], en: ["plain"]),
    ]

    static let sizes: [(BellCue.Size, nb: [String], en: [String])] = [
        (.small, nb: ["liten"], en: ["small"]),
        (.medium, nb: ["middels"], en: ["medium"]),
        (.large, nb: ["stor"], en: ["large"]),
    ]

    /// Yes and no, where something is only turned on or off.
    static let answers: [(Bool, nb: [String], en: [String])] = [
        (true, nb: ["ja", "på"], en: ["yes", "on", "true"]),
        (false, nb: ["nei", "av"], en: ["no", "off", "false"]),
    ]
}

extension Vocabulary {
    static let term = WordList(terms)
    static let value = WordList(values)
    static let unit = WordList(units)
    static let instrument = WordList(instruments)
    static let phase = WordList(phases)
    static let size = WordList(sizes)
    /// How fast the voice speaks.
    package static let tempo = WordList(tempos)
    /// How deep it is.
    package static let pitch = WordList(pitches)
    /// Its melody.
    package static let melody = WordList(melodies)
    /// Softened or not.
    package static let timbre = WordList(timbres)
    static let answer = WordList(answers)
}
