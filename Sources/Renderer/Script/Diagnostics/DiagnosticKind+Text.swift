internal import GuideText

/// The mistakes of a script's file and its running text. Codes are stable and never reused.
extension DiagnosticKind {
    static let notUTF8 = DiagnosticKind(
        "P001", message: Bilingual(nb: "Filen er ikke UTF-8-tekst.", en: "The file is not UTF-8 text."),
        hint: Bilingual(nb: "Lagre den på nytt med tegnkodingen UTF-8.", en: "Save it again with the encoding UTF-8."))
    static let controlCharacter = DiagnosticKind(
        "P002",
        message: Bilingual(
            nb: "Usynlig styretegn ({code}) i teksten.", en: "Invisible control character ({code}) in the text."),
        hint: Bilingual(nb: "Slett tegnet, og skriv stedet på nytt.", en: "Delete it, and type the place again."),
        example: DiagnosticExample(wrong: "Pust\u{7} rolig.", right: "Pust rolig."))
    static let garbledText = DiagnosticKind(
        "P082",
        message: Bilingual(
            nb: "`{text}` er «{meant}», lest med feil tegnkoding.",
            en: "`{text}` is “{meant}”, read in the wrong encoding."),
        hint: Bilingual(
            nb: "Skriv `{meant}`, eller kopier teksten på nytt og lagre den som UTF-8.",
            en: "Write `{meant}`, or copy the text again and save it as UTF-8."),
        example: DiagnosticExample(wrong: "Ligg pÃ¥ gulvet.", right: "Ligg på gulvet."))
    static let scriptTooLarge = DiagnosticKind(
        "P003",
        message: Bilingual(
            nb: "Manuset eller hodet er større enn {limit}.",
            en: "The script or its front matter is larger than {limit}."),
        hint: Bilingual(nb: "Del det i flere manus.", en: "Split it into several scripts."))
    static let lineTooLong = DiagnosticKind(
        "P004",
        message: Bilingual(nb: "Linjen er lengre enn {limit} tegn.", en: "The line is longer than {limit} characters."),
        hint: Bilingual(nb: "Del den i kortere linjer.", en: "Divide it into shorter lines."))
    static let wordTooLong = DiagnosticKind(
        "P005",
        message: Bilingual(nb: "Ordet er lengre enn {limit} tegn.", en: "The word is longer than {limit} characters."),
        hint: Bilingual(nb: "Mangler det et mellomrom?", en: "Is a space missing?"),
        example: DiagnosticExample(wrong: String(repeating: "Pust.", count: 17), right: "Pust. Pust. Pust."))
    static let nothingSpoken = DiagnosticKind(
        "P006", message: Bilingual(nb: "Manuset sier ingenting.", en: "The script says nothing."),
        hint: Bilingual(nb: "Skriv minst én setning eller én klokke.", en: "Write at least one sentence or bell."),
        example: DiagnosticExample(wrong: "// Bare en kommentar.", right: "Kjenn at du puster."))
    static let unknownEscape = DiagnosticKind(
        "P027", message: Bilingual(nb: "`\\{word}` betyr ingenting.", en: "`\\{word}` means nothing."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "Pust inn \\ og ut.", right: "Pust inn og ut."))
    static let strayBracket = DiagnosticKind(
        "P028", message: Bilingual(nb: "`{word}` har ingenting å lukke.", en: "`{word}` has nothing to close."),
        hint: Bilingual(nb: "Slett den, eller skriv `\\{word}`.", en: "Delete it, or write `\\{word}`."),
        example: DiagnosticExample(wrong: "Pust rolig. pause 5 s]", right: "Pust rolig. [pause 5 s]"))
    static let brace = DiagnosticKind(
        "P029", message: Bilingual(nb: "`{word}` kan ikke stå her.", en: "`{word}` cannot stand here."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "# Pusten [kort]\nPust.", right: "# Pusten\nPust."))
    static let emptyChapter = DiagnosticKind(
        "P030", message: Bilingual(nb: "Kapitlet har ikke noe navn.", en: "The chapter has no name."),
        hint: Bilingual(
            nb: "Skriv navnet etter `#`, for eksempel `# Ankomst`.",
            en: "Write its name after `#`, for example `# Arrival`."),
        example: DiagnosticExample(wrong: "#\nVelkommen.", right: "# Ankomst\nVelkommen."))
    static let unspeakable = DiagnosticKind(
        "P031", message: Bilingual(nb: "`{word}` har ingen ord å si.", en: "`{word}` has no words to say."),
        hint: Bilingual(
            nb: "Slett det, eller skriv `[pause 5 s]` for en stillhet.",
            en: "Delete it, or write `[pause 5 s]` for a silence."),
        example: DiagnosticExample(wrong: "Pust.\n\n...\n\nKjenn etter.", right: "Pust.\n[pause 5 s]\nKjenn etter."))
    static let separatorRow = DiagnosticKind(
        "P073",
        message: Bilingual(
            nb: "`{word}` er bare en rad med tegn og sier ingenting.{more}",
            en: "`{word}` is only a row of characters and says nothing.{more}"),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "Pust.\n\n***\n\nKjenn etter.", right: "Pust.\n[pause 5 s]\nKjenn etter."))
    static let tooManyElements = DiagnosticKind(
        "P032",
        message: Bilingual(
            nb: "Manuset har mer enn {limit} hendelser.", en: "The script has more than {limit} events."),
        hint: Bilingual(nb: "Del det i flere manus.", en: "Split it into several scripts."),
        example: DiagnosticExample(
            wrong: "[gjenta 1000 ganger][gjenta 1000 ganger]Pust.[slutt][slutt]",
            right: "[gjenta 10 ganger][gjenta 10 ganger]Pust.[slutt][slutt]"))

    static let textKinds = [
        notUTF8, garbledText, controlCharacter, scriptTooLarge, lineTooLong, wordTooLong, nothingSpoken, unknownEscape,
        strayBracket,
        brace, emptyChapter, unspeakable, separatorRow, tooManyElements,
    ]
}
