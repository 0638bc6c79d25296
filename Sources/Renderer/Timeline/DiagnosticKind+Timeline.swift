package import GuideText

/// The mistakes that show when a script is laid out in time. Codes are stable and never reused.
extension DiagnosticKind {
    static let targetTooShort = DiagnosticKind(
        "T001",
        message: Bilingual(
            nb: "{target} er for kort for {variant}, som kan vare {least}–{most}.",
            en: "{target} is too short for {variant}, which can last {least}–{most}."),
        hint: Bilingual(
            nb: "Velg en lengde i det spennet, eller kort ned teksten.{heaviest}",
            en: "Choose a length within that range, or shorten the text.{heaviest}"),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {kort: 5 s}\n---\nPust rolig.\n[pause 10–20 s]",
            right: "---\nvarianter: {kort: 15 s}\n---\nPust rolig.\n[pause 10–20 s]"))
    static let targetTooLong = DiagnosticKind(
        "T002",
        message: Bilingual(
            nb: "{target} er for langt for {variant}, som kan vare {least}–{most}.",
            en: "{target} is too long for {variant}, which can last {least}–{most}."),
        hint: Bilingual(
            nb: "Velg en lengde i det spennet, skriv mer eller la pausene åpne seg mer.{heaviest}",
            en: "Choose a length within that range, write more or let the pauses open further.{heaviest}"),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {kort: 5 min}\n---\nPust rolig.\n[pause 10–20 s]",
            right: "---\nvarianter: {kort: 15 s}\n---\nPust rolig.\n[pause 10–20 s]"))
    static let trackTooLong = DiagnosticKind(
        "T003",
        message: Bilingual(
            nb: "{variant} ville vart {length}, og det er lenger enn {most}.",
            en: "{variant} would last {length}, which is longer than {most}."),
        hint: Bilingual(nb: "Del den i flere spor.", en: "Split it into several tracks."),
        example: DiagnosticExample(
            wrong: "[gjenta 5 ganger]\nPust rolig.\n[pause 60 min]\n[slutt]",
            right: "[gjenta 3 ganger]\nPust rolig.\n[pause 60 min]\n[slutt]"))
    static let nothingInVariant = DiagnosticKind(
        "T004", message: Bilingual(nb: "{variant} har ingenting å høre.", en: "{variant} has nothing to hear."),
        hint: Bilingual(
            nb: "Skriv noe utenfor `[bare …]`, eller slett varianten.",
            en: "Write something outside `[only …]`, or delete the variant."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\n[bare lang]\nPust rolig.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nPust rolig.\n[slutt]"))

    static let betweenCycles = DiagnosticKind(
        "T005",
        message: Bilingual(
            nb: "{variant} kan ikke bli {target} med hele pustrunder. Nærmest er {nearest}.",
            en: "{variant} cannot be {target} with whole breaths. Nearest: {nearest}."),
        hint: Bilingual(
            nb: "Velg en av dem, eller la pausene åpne seg mer.",
            en: "Choose one of them, or let the pauses open further."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {kort: 25 s}\n---\n[pust inn 4 s, ut 6 s, 1–5 ganger]",
            right: "---\nvarianter: {kort: 30 s}\n---\n[pust inn 4 s, ut 6 s, 1–5 ganger]"))
    static let wordTooLongForPhase = DiagnosticKind(
        "T006",
        message: Bilingual(
            nb: "«{word}» varer {length}, men denne delen av pusten bare {room}.",
            en: "“{word}” lasts {length}, but its phase of the breath only {room}."),
        hint: Bilingual(
            nb: "Gi den mer tid, velg et kortere ord med `pusteord`, eller skriv `uten ord`.",
            en: "Give the phase more time, choose a shorter word with `breathwords`, or write `without words`."),
        example: DiagnosticExample(
            wrong: "[pust inn 0,5 s, ut 6 s, 5 ganger]", right: "[pust inn 0,5 s, ut 6 s, 5 ganger, uten ord]"))
    static let numberTooLongForBeat = DiagnosticKind(
        "T007",
        message: Bilingual(
            nb: "«{word}» varer {length}, men det kommer et tall hvert {room}.",
            en: "“{word}” lasts {length}, but a number comes every {room}."),
        hint: Bilingual(nb: "Gi hvert tall mer tid.", en: "Give each number more time."),
        example: DiagnosticExample(wrong: "[tell 1–4, hvert 0,1 s]", right: "[tell 1–4, hvert 1,5 s]"))

    /// Every kind of mistake that the timeline can tell.
    package static let timelineKinds = [
        targetTooShort, targetTooLong, trackTooLong, nothingInVariant, betweenCycles, wordTooLongForPhase,
        numberTooLongForBeat,
    ]
}
