internal import GuideText

/// The mistakes of directives as such, and of blocks. Codes are stable and never reused.
extension DiagnosticKind {
    static let unknownDirective = DiagnosticKind(
        "P012", message: Bilingual(nb: "Ukjent ord `{word}` i klammer.", en: "Unknown word `{word}` in brackets."),
        hint: Bilingual(
            nb: "Her kan det stå {known}. Skal klammen leses opp, skriver du `\\[`.",
            en: "Here you can write {known}. If the bracket is to be spoken, write `\\[`."),
        example: DiagnosticExample(wrong: "[klokk]\nVelkommen.", right: "[klokke]\nVelkommen."))
    static let directiveOpen = DiagnosticKind(
        "P013", message: Bilingual(nb: "`[` mangler en `]`.", en: "`[` lacks a `]`."),
        hint: Bilingual(nb: "Lukk den på samme linje.", en: "Close it on the same line."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 5 s", right: "Pust rolig. [pause 5 s]"))
    static let blockOpen = DiagnosticKind(
        "P014", message: Bilingual(nb: "`[{word} …]` blir aldri avsluttet.", en: "`[{word} …]` is never ended."),
        hint: Bilingual(nb: "Skriv `[slutt]` der det skal slutte.", en: "Write `[end]` where it is to end."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nOg kjenn etter.",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nOg kjenn etter.\n[slutt]"))
    static let strayEnd = DiagnosticKind(
        "P015", message: Bilingual(nb: "`[{word}]` har ingenting å avslutte.", en: "`[{word}]` has nothing to end."),
        hint: Bilingual(
            nb: "Slett den, eller skriv `[bare …]` der det skal begynne.",
            en: "Delete it, or write `[only …]` where it is to begin."),
        example: DiagnosticExample(wrong: "Pust rolig.\n[slutt]", right: "Pust rolig."))
    static let unexpectedArgument = DiagnosticKind(
        "P022",
        message: Bilingual(
            nb: "`{word}` hører ikke hjemme i `[{directive}]`.", en: "`{word}` does not belong in `[{directive}]`."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 5 s høyt]", right: "Pust rolig. [pause 5 s]"))
    static let unknownVariant = DiagnosticKind(
        "P023", message: Bilingual(nb: "Ukjent variant `{word}`.", en: "Unknown variant `{word}`."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare langt]\nKjenn etter.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nKjenn etter.\n[slutt]"))
    static let noVariants = DiagnosticKind(
        "P083",
        message: Bilingual(
            nb: "Manuset har ingen varianter, så det finnes ingen `{word}`.",
            en: "The script has no variants, so there is no `{word}`."),
        hint: Bilingual(
            nb: "Skriv `{example}` øverst, mellom to linjer med `---`.",
            en: "Write `{example}` at the top, between two lines of `---`."),
        example: DiagnosticExample(
            wrong: "Pust.\n[bare lang]\nKjenn etter.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nKjenn etter.\n[slutt]"))
    static let missingVariant = DiagnosticKind(
        "P024",
        message: Bilingual(nb: "`[{word}]` sier ikke hvilken variant.", en: "`[{word}]` does not say which variant."),
        hint: Bilingual(nb: "Skriv for eksempel `[{word} {known}]`.", en: "Write for example `[{word} {known}]`."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare]\nKjenn etter.\n[slutt]",
            right: "---\nvarianter: [kort, lang]\n---\nPust.\n[bare lang]\nKjenn etter.\n[slutt]"))
    static let nestedTooDeep = DiagnosticKind(
        "P033",
        message: Bilingual(
            nb: "Mer enn {limit} blokker ligger inni hverandre.", en: "More than {limit} blocks are within each other."),
        hint: Bilingual(nb: "Avslutt noen av dem først.", en: "End some of them first."))
    static let malformedLoop = DiagnosticKind(
        "P043",
        message: Bilingual(
            nb: "`[for …]` mangler et navn eller noe å gå gjennom.", en: "`[for …]` lacks a name or its items."),
        hint: Bilingual(
            nb: "Skriv for eksempel `{example}`, med høyst 1000 ledd.",
            en: "Write for example `{example}`, with at most 1000 items."),
        example: DiagnosticExample(
            wrong: "[for hånden; foten]\nKjenn etter.\n[slutt]",
            right: "[for del: hånden; foten]\nKjenn etter i {del}.\n[slutt]"))
    static let missingCount = DiagnosticKind(
        "P041", message: Bilingual(nb: "Her mangler et antall.", en: "A count is missing here."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "[gjenta]\nPust.\n[slutt]", right: "[gjenta 3 ganger]\nPust.\n[slutt]"))

    static let foreignBrackets = DiagnosticKind(
        "P063",
        message: Bilingual(
            nb: "`{text}` betyr noe i andre programmer, men ikke her.",
            en: "`{text}` means something in other programs, but not here."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "Les mer [på siden](https://eksempel.no).", right: "Les mer på siden."))
    static let idleBrackets = DiagnosticKind(
        "P075",
        message: Bilingual(
            nb: "`[{text}]` {what} og gjør ingenting her.", en: "`[{text}]` {what} and does nothing here."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "Kjenn etter i kroppen.[1]", right: "Kjenn etter i kroppen."))
    static let voiceEffect = DiagnosticKind(
        "P064", message: Bilingual(nb: "Stemmen kan ikke `[{text}]`.", en: "The voice cannot do `[{text}]`."),
        hint: Bilingual(
            nb: "Slett klammen. Hvor rolig stemmen er, velger du i hodet: `stemme: {tempo: rolig}`.",
            en: "Delete the brackets. You choose how calm the voice is in the front matter: `voice: {tempo: calm}`."),
        example: DiagnosticExample(wrong: "[whispers] Pust rolig.", right: "Pust rolig."))
    static let strayPoint = DiagnosticKind(
        "P068",
        message: Bilingual(nb: "`{word}` står alene etter klammen.", en: "`{word}` stands alone after the bracket."),
        hint: Bilingual(nb: "Slett det.", en: "Delete it."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 5 s].", right: "Pust rolig. [pause 5 s]"))
    static let blockKinds = [
        foreignBrackets, idleBrackets, voiceEffect, strayPoint,
        unknownDirective, directiveOpen, blockOpen, strayEnd, unexpectedArgument, unknownVariant, noVariants,
        missingVariant, nestedTooDeep, malformedLoop, missingCount,
    ]
}
