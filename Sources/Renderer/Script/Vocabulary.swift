internal import GuideText

/// The words of the markup besides its directives, Norwegian and English, in one table; case does not matter.
package enum Vocabulary {
    /// Keys of the front matter.
    enum Key: CaseIterable, Sendable {
        case title, summary, author, rights, year, variants, rhythm, sentenceGap, paragraphGap, length, share,
            breathWords, loudness, roomTone, silenced, sayings, voice, tempo, pitch, melody, timbre
    }

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
    }

    static let keys: [(Key, nb: [String], en: [String])] = [
        (.title, nb: ["tittel"], en: ["title"]),
        (.summary, nb: ["sammendrag"], en: ["summary"]),
        (.author, nb: ["forfatter"], en: ["author"]),
        (.rights, nb: ["rettigheter"], en: ["rights"]),
        (.year, nb: ["år"], en: ["year"]),
        (.variants, nb: ["varianter"], en: ["variants"]),
        (.rhythm, nb: ["rytme"], en: ["rhythm"]),
        (.sentenceGap, nb: ["setning"], en: ["sentence"]),
        (.paragraphGap, nb: ["avsnitt"], en: ["paragraph"]),
        (.length, nb: ["lengde"], en: ["length"]),
        (.share, nb: ["andel"], en: ["share"]),
        (.breathWords, nb: ["pusteord"], en: ["breathwords"]),
        (.loudness, nb: ["lydstyrke"], en: ["loudness"]),
        (.roomTone, nb: ["romtone"], en: ["roomtone"]),
        (.sayings, nb: ["uttale"], en: ["pronunciation"]),
        (.voice, nb: ["stemme"], en: ["voice"]),
        (.tempo, nb: ["tempo"], en: ["tempo"]),
        (.pitch, nb: ["toneleie"], en: ["pitch"]),
        (.melody, nb: ["melodi"], en: ["melody"]),
        (.timbre, nb: ["klang"], en: ["timbre"]),
        (.silenced, nb: ["varsler-av"], en: ["warnings-off"]),
    ]

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

/// A vocabulary list made ready for looking words up.
package struct WordList<Meaning: Hashable & Sendable>: Sendable {
    private let meanings: [String: Meaning]
    /// Every word as written in the table, Norwegian first, each once.
    package let words: [String]

    /// The list of a table: each meaning with its words in both languages.
    package init(_ table: [(Meaning, nb: [String], en: [String])]) {
        var meanings: [String: Meaning] = [:]
        var words: [String] = []
        for word in table.flatMap(\.nb) + table.flatMap(\.en) where !words.contains(word) { words.append(word) }
        for (meaning, nb, en) in table { for word in nb + en { meanings[word.lowercased()] = meaning } }
        self.meanings = meanings
        self.words = words
    }

    /// What a word means, whatever its case, or nothing.
    package subscript(word: String) -> Meaning? { meanings[word.lowercased()] }

    /// The word of the list that was probably meant.
    package func nearest(to word: String) -> String? { Spelling.nearest(to: word, among: words) }
}

extension Vocabulary {
    static let key = WordList(keys)
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
    /// How far its pitch moves.
    package static let melody = WordList(melodies)
    /// Softened or not.
    package static let timbre = WordList(timbres)
    static let answer = WordList(answers)
}
