internal import GuideText

/// What people call directives before they know our words. None of them is understood; each leads to a hint with the right word.
enum DirectiveSynonyms {
    /// Words in small letters, each with what to write instead after `[`, in both languages.
    private static let table: [(words: [String], meant: Bilingual)] = [
        (
            [
                "vent", "vente", "stopp", "stans", "ro", "hvil", "hvile", "stille", "taushet", "opphold", "pausa",
                "pausen",
                "wait", "stop", "break", "rest", "quiet", "sleep", "delay", "hush", "gap", "mellomrom",
            ], Bilingual(nb: "pause", en: "pause")
        ),
        (
            [
                "bjelle", "bjella", "klokka", "klokken", "klang", "ding", "ring", "ringing", "pling", "slag", "chime",
                "bells",
                "skål", "klangskål", "klangbolle", "bolle", "syngebolle", "syngeskål", "bowl", "tone",
            ], Bilingual(nb: "klokke", en: "bell")
        ),
        (["gong", "gongong", "gonggong"], Bilingual(nb: "klokke gong", en: "bell gong")),
        (["tingsha"], Bilingual(nb: "klokke tingsha", en: "bell tingsha")),
        (["kun", "hvis", "if", "just", "for-variant", "variant"], Bilingual(nb: "bare", en: "only")),
        (
            [
                "av", "ferdig", "stengt", "slutten", "avslutt", "end-only", "endfor", "endif", "done", "off", "close",
                "ende",
            ],
            Bilingual(nb: "slutt", en: "end")
        ),
        (
            [
                "inkluder", "sett-inn", "settinn", "hent", "bruk", "insert", "import", "les", "fil", "includes", "use",
            ],
            Bilingual(nb: "sett inn", en: "include")
        ),
        (
            ["repeter", "gjentakelse", "gjentagelse", "løkke", "loop", "repetition", "igjen", "again"],
            Bilingual(nb: "gjenta", en: "repeat")
        ),
        (["foreach", "for-hver", "forhver", "each"], Bilingual(nb: "for", en: "for")),
        (
            ["musikk", "music", "ambience", "underlag", "bakgrunnslyd", "bakgrunnsmusikk"],
            Bilingual(nb: "bakgrunn", en: "background")
        ),
        (["lydfil", "lydklipp", "audio", "spill", "play", "sfx", "opptak"], Bilingual(nb: "lyd", en: "sound")),
        (
            ["pusting", "åndedrett", "ånde", "breath", "breathing", "pustetakt"], Bilingual(nb: "pust", en: "breathe")
        ),
        (["telling", "nedtelling", "tall", "counting", "countdown"], Bilingual(nb: "tell", en: "count")),
    ]

    private static let meanings = Dictionary(
        table.flatMap { row in row.words.map { ($0, row.meant) } }, uniquingKeysWith: { first, _ in first })

    /// What to write instead of a word, whatever its case; nil if it is not a known synonym.
    static func meaning(of word: String) -> Bilingual? { meanings[word.lowercased()] }
}

extension DirectiveTable {
    private static let norwegian = Set(all.flatMap(\.words.nb))
    private static let english = Set(all.flatMap(\.words.en))

    /// The language whose words a script's directives are written in; Norwegian unless there are more English ones.
    static func language(of source: Source) -> MessageLanguage {
        var surplus = 0
        for line in source.lines {
            for part in line.split(separator: "[").dropFirst(line.hasPrefix("[") ? 0 : 1) {
                let word = part.prefix { $0.isLetter }.lowercased()
                if english.contains(word), !norwegian.contains(word) { surplus += 1 }
                if norwegian.contains(word), !english.contains(word) { surplus -= 1 }
            }
        }
        return surplus > 0 ? .english : .bokmål
    }

    /// The first words of all directives in a language.
    static func words(in language: MessageLanguage) -> [String] {
        all.map { language.choice(nb: $0.words.nb[0], en: $0.words.en[0]) }
    }

    /// The word that was probably meant, in a language first.
    static func meant(by word: String, in language: MessageLanguage) -> String? {
        if let synonym = DirectiveSynonyms.meaning(of: word) { return synonym(language) }
        let own = all.flatMap { language.choice(nb: $0.words.nb, en: $0.words.en) }
        return Spelling.nearest(to: word, among: own) ?? words.nearest(to: word)
    }
}
