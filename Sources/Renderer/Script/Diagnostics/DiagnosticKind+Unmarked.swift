internal import GuideText

/// What a text says in plain words though only markup can do it, and text that is not what its author wrote. Codes are stable
/// and never reused; each can be turned off in the front matter.
extension DiagnosticKind {
    static let variantSpoken = DiagnosticKind(
        "W066", .warning,
        message: Bilingual(
            nb: "«{text}» virker ikke: det som følger, er med i alle varianter.",
            en: "“{text}” has no effect: what follows is in all variants."),
        hint: Bilingual(
            nb: "Skriv `{example}` på linjen over det som bare skal være med der, og `[slutt]` på linjen under.",
            en: "Write `{example}` on the line above what belongs only there, and `[end]` on the line below."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust rolig.\n(bare lang) Kjenn etter en gang til.",
            right: "---\nvarianter: [kort, lang]\n---\nPust rolig.\n[bare lang]\nKjenn etter en gang til.\n[slutt]"))
    static let repetitionSpoken = DiagnosticKind(
        "W067", .warning,
        message: Bilingual(
            nb: "«{text}» gjentar ingenting og blir lest opp.", en: "“{text}” repeats nothing and is read aloud."),
        hint: Bilingual(
            nb: "Skriv `{example}` på linjen over det som skal gjentas, og `[slutt]` på linjen under.",
            en: "Write `{example}` on the line above what is to be repeated, and `[end]` on the line below."),
        example: DiagnosticExample(
            wrong: "Pust inn. Pust ut. (x3)", right: "[gjenta 3 ganger]\nPust inn. Pust ut.\n[slutt]"))
    static let headingSpoken = DiagnosticKind(
        "W068", .warning,
        message: Bilingual(
            nb: "«{text}» ser ut til å være en overskrift, og blir lest opp.",
            en: "“{text}” seems to be a heading, and is read aloud."),
        hint: Bilingual(
            nb: "Skriv `{example}` hvis det er en overskrift.", en: "Write `{example}` if it is a heading."),
        example: DiagnosticExample(wrong: "Ankomst (2 min)\n\nSitt godt.", right: "# Ankomst\n\nSitt godt."))
    static let wordDivided = DiagnosticKind(
        "W069", .warning,
        message: Bilingual(
            nb: "`{text}` er delt over to linjer og blir lest som to ord.",
            en: "`{text}` is divided over two lines and is read as two words."),
        hint: Bilingual(nb: "Skriv `{meant}`.", en: "Write `{meant}`."),
        example: DiagnosticExample(wrong: "Kjenn på avspen-\nningen.", right: "Kjenn på avspenningen."))
    static let otherLanguage = DiagnosticKind(
        "W070", .warning,
        message: Bilingual(
            nb: "Teksten ser ut til å være på {written}, men stemmen leser den som bokmål.",
            en: "The text seems to be in {written}, but the voice reads it as Norwegian bokmål."),
        hint: Bilingual(
            nb: "Oversett den til bokmål. Skal den leses slik likevel, skriver du `varsler-av: [W070]` øverst.",
            en: "Translate it into bokmål. If it is to be read so anyway, write `warnings-off: [W070]` at the top."),
        example: DiagnosticExample(
            wrong: "Sit comfortably. Notice your breath. Let it go.",
            right: "Sitt godt. Legg merke til pusten. Slipp den."))
    static let loopNameUnused = DiagnosticKind(
        "W071", .warning,
        message: Bilingual(
            nb: "Ingenting i `[{word} …]` bruker `{{name}}`: hver runde blir lik.",
            en: "Nothing in `[{word} …]` uses `{{name}}`: every round is the same."),
        hint: Bilingual(
            nb: "Skriv `{{name}}` der leddet skal stå, eller `[gjenta {count} ganger]` hvis alt skal være likt.",
            en: "Write `{{name}}` where the item is to stand, or `[repeat {count} times]` if all is to be the same."),
        example: DiagnosticExample(
            wrong: "[for del: foten; hånden]\nKjenn etter i del.\n[slutt]",
            right: "[for del: foten; hånden]\nKjenn etter i {del}.\n[slutt]"))

    static let wordTwice = DiagnosticKind(
        "W072", .warning,
        message: Bilingual(
            nb: "`{text}` står to ganger og blir sagt to ganger.", en: "`{text}` stands twice and is said twice."),
        hint: Bilingual(nb: "Slett det ene.", en: "Delete one of them."),
        example: DiagnosticExample(wrong: "Kjenn på på pusten.", right: "Kjenn på pusten."))
    static let lettersReplaced = DiagnosticKind(
        "W073", .warning,
        message: Bilingual(
            nb: "Teksten er skrevet uten æ, ø og å, og blir lest feil: `{text}`.",
            en: "The text is written without æ, ø and å, and is read wrongly: `{text}`."),
        hint: Bilingual(nb: "Skriv `{meant}`.", en: "Write `{meant}`."),
        example: DiagnosticExample(
            wrong: "Sett begge foettene paa gulvet.", right: "Sett begge føttene på gulvet."))

    static let lettersLost = DiagnosticKind(
        "W075", .warning,
        message: Bilingual(
            nb: "`{text}` har et spørsmålstegn der en bokstav er gått tapt.",
            en: "`{text}` has a question mark where a letter was lost."),
        hint: Bilingual(
            nb: "Hent teksten på nytt, og lagre den som UTF-8.", en: "Get the text again, and save it as UTF-8."),
        example: DiagnosticExample(wrong: "F?ttene hviler. Slipp h?ndene.", right: "Føttene hviler. Slipp hendene."))

    /// Everything of this kind.
    static let unmarkedKinds = [
        variantSpoken, repetitionSpoken, headingSpoken, wordDivided, otherLanguage, loopNameUnused, wordTwice,
        lettersReplaced, lettersLost,
    ]
}
