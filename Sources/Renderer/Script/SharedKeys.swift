package import GuideText

/// The keys that a script's head and a course file have in common, each declared once for both.
package enum SharedKeys {
    /// What it is called.
    package static let title = Key(
        nb: "tittel", en: "title", example: "Kroppsskanning", .text,
        meaning: Bilingual(nb: "tittelen som lytteren ser", en: "the title shown to listeners"))
    /// What it is about.
    package static let summary = Key(
        nb: "sammendrag", en: "summary", example: "En rolig runde gjennom kroppen.", .text,
        meaning: Bilingual(nb: "én setning om øvelsen", en: "one sentence about the exercise"))
    /// Who made it.
    package static let author = Key(
        nb: "forfatter", en: "author", example: "Kari Nordmann", .text,
        meaning: Bilingual(
            nb: "hvem som laget det; spillere viser det ([formats.md](formats.md))",
            en: "who made it: players show it ([formats.md](formats.md))"))
    /// Who holds the rights.
    package static let rights = Key(
        nb: "rettigheter", en: "rights", example: "Kari Nordmann, CC BY 4.0", .text,
        meaning: Bilingual(
            nb: "hvem som har rettighetene; spillere viser det", en: "who holds the rights: players show it"))
    /// When it was made.
    package static let year = Key(
        nb: "år", en: "year", example: "2026", .number(in: 1000...9999),
        meaning: Bilingual(nb: "året det ble laget; spillere viser det", en: "the year it was made: players show it"))
    /// How words are said.
    package static let sayings = Key(
        nb: "uttale", en: "pronunciation", example: "{mindfulness: maindfulnes}", .sayings,
        meaning: Bilingual(
            nb: "ord som skal uttales på en annen måte ([markup.md](markup.md#pronunciation))",
            en: "words that are to be pronounced in another way ([markup.md](markup.md#pronunciation))"))
    /// The tracks that a script gives.
    package static let variants = KeyDeclaration(
        nb: "varianter", en: "variants", example: "{kort: 10 min, lang: 30 min}",
        meaning: Bilingual(
            nb: "sporene som lages, hvert med sin lengde. `[kort, lang]` gir bare navn",
            en: "the tracks to make, each with its length. `[kort, lang]` gives names only"))
    /// How loud the voice is, in LUFS.
    package static let loudness = Key(
        nb: "lydstyrke", en: "loudness", example: "-19 LUFS",
        .level(unit: "lufs", in: Limits.loudness, orElse: .loudnessOutOfRange),
        meaning: Bilingual(
            nb:
                "hvor høy stemmen er, fra -31 til -14 LUFS; -19 LUFS hvis ingenting er sagt. Spor med samme tall høres like høye ut",
            en:
                "how loud the voice is, from -31 to -14 LUFS; -19 LUFS if nothing is said. Tracks with the same number sound equally loud"
        ))
}

/// The gaps between sentences and paragraphs.
extension SharedKeys {
    /// The gaps where no pause is written.
    package static let rhythm = KeyDeclaration(
        nb: "rytme", en: "rhythm", example: "{setning: 0,6–1,5 s, avsnitt: 2–6 s}",
        meaning: Bilingual(
            nb: "mellomrommene der ingen pause er skrevet", en: "the gaps where no pause is written"))
    /// The gap between sentences.
    package static let sentenceGap = Key(
        nb: "setning", en: "sentence", example: "0,6–1,5 s", .range(atMost: Limits.pause),
        meaning: Bilingual(nb: "mellom setninger", en: "between sentences"))
    /// The gap between paragraphs.
    package static let paragraphGap = Key(
        nb: "avsnitt", en: "paragraph", example: "2–6 s", .range(atMost: Limits.pause),
        meaning: Bilingual(nb: "mellom avsnitt", en: "between paragraphs"))
}

/// How the voice speaks.
extension SharedKeys {
    /// The voice.
    package static let voice = KeyDeclaration(
        nb: "stemme", en: "voice", example: "{tempo: rolig}",
        meaning: Bilingual(
            nb: "hvordan stemmen snakker ([voice.md](voice.md))", en: "how the voice speaks ([voice.md](voice.md))"))
    /// How fast it speaks.
    package static let tempo = Key(
        nb: "tempo", en: "tempo", example: "langsomt", .choice(Vocabulary.tempo),
        meaning: Bilingual(nb: "hvor fort", en: "how fast"))
    /// How deep it is.
    package static let pitch = Key(
        nb: "toneleie", en: "pitch", example: "dypt", .choice(Vocabulary.pitch),
        meaning: Bilingual(nb: "hvor dypt", en: "how deep"))
    /// Its melody.
    package static let melody = Key(
        nb: "melodi", en: "melody", example: "jevn", .choice(Vocabulary.melody),
        meaning: Bilingual(
            nb: "med norske tonelag, eller hvor mye talemotorens egen tone beveger seg",
            en: "with Norwegian word tones, or how far the engine's own pitch moves"))
    /// Softened or not.
    package static let timbre = Key(
        nb: "klang", en: "timbre", example: "varm", .choice(Vocabulary.timbre),
        meaning: Bilingual(nb: "mykere eller ikke", en: "softened or not"))
}
