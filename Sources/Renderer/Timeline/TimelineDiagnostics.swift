package import GuideText

/// The mistakes that show when a script is laid out in time. Codes are stable and never reused.
extension DiagnosticKind {
    static let targetTooShort = DiagnosticKind(
        "T001",
        message: Bilingual(
            nb: "{target} er for kort for {variant}. Kan bli {least}–{most}.",
            en: "{target} is too short for {variant}. It can be {least}–{most}."),
        hint: Bilingual(
            nb: "Velg en lengde i det spennet, eller korte ned det som tar mest tid: {heaviest}.",
            en: "Choose a length within that span, or shorten what takes most time: {heaviest}."))
    static let targetTooLong = DiagnosticKind(
        "T002",
        message: Bilingual(
            nb: "{target} er for langt for {variant}. Kan bli {least}–{most}.",
            en: "{target} is too long for {variant}. It can be {least}–{most}."),
        hint: Bilingual(
            nb: "Velg en lengde i det spennet, skriv mer, eller la pausene åpne seg mer. Mest tid tar {heaviest}.",
            en:
                "Choose a length within that span, write more, or let the pauses open further. Most time goes to {heaviest}."
        ))
    static let trackTooLong = DiagnosticKind(
        "T003",
        message: Bilingual(
            nb: "{variant} ville vare {length}, lenger enn {most}.",
            en: "{variant} would last {length}, longer than {most}."),
        hint: Bilingual(nb: "Del den i flere spor.", en: "Split it into several tracks."))
    static let nothingInVariant = DiagnosticKind(
        "T004", message: Bilingual(nb: "{variant} har ingenting å høre.", en: "{variant} has nothing to hear."),
        hint: Bilingual(
            nb: "Skriv noe utenfor `[bare …]`, eller ta varianten bort.",
            en: "Write something outside `[only …]`, or remove the variant."))

    static let betweenCycles = DiagnosticKind(
        "T005",
        message: Bilingual(
            nb: "{target} kan ikke nås for {variant} med hele pustesykluser. Nærmest er {nearest}.",
            en: "{target} cannot be reached for {variant} with whole cycles of breath. Nearest: {nearest}."),
        hint: Bilingual(
            nb: "Velg en av dem, eller la pausene åpne seg mer.",
            en: "Choose one of them, or let the pauses open further."))
    static let wordTooLongForPhase = DiagnosticKind(
        "T006",
        message: Bilingual(
            nb: "«{word}» varer {length}, men fasen bare {room}.",
            en: "“{word}” lasts {length}, but its phase only {room}."),
        hint: Bilingual(
            nb: "Gi fasen mer tid, velg et kortere ord med `pusteord`, eller skriv `uten ord`.",
            en: "Give the phase more time, choose a shorter word with `breathwords`, or write `without words`."))
    static let numberTooLongForBeat = DiagnosticKind(
        "T007",
        message: Bilingual(
            nb: "«{word}» varer {length}, men det telles hvert {room}.",
            en: "“{word}” lasts {length}, but the count goes on every {room}."),
        hint: Bilingual(nb: "Tell langsommere.", en: "Count more slowly."))

    /// Every kind of mistake that the timeline can tell.
    package static let timelineKinds = [
        targetTooShort, targetTooLong, trackTooLong, nothingInVariant, betweenCycles, wordTooLongForPhase,
        numberTooLongForBeat,
    ]
}
