internal import GuideText

/// The mistakes of values and of what is said otherwise. Codes are stable and never reused.
extension DiagnosticKind {
    static let unknownValue = DiagnosticKind(
        "P035", message: Bilingual(nb: "`{{word}}` har ingen verdi.", en: "`{{word}}` has no value."),
        hint: Bilingual(
            nb: "Skriv `{word}: …` i hodet, eller `\\{` for selve tegnet.",
            en: "Write `{word}: …` in the front matter, or `\\{` for the character itself."),
        example: DiagnosticExample(
            wrong: "[pause {aktiv}]\nPust.", right: "---\naktiv: 2 min\n---\n[pause {aktiv}]\nPust."))
    static let braceOpen = DiagnosticKind(
        "P036", message: Bilingual(nb: "Krøllparentesen blir aldri lukket.", en: "The brace is never closed."),
        hint: Bilingual(
            nb: "Lukk den på samme linje, eller skriv `\\{` for selve tegnet.",
            en: "Close it on the same line, or write `\\{` for the character itself."),
        example: DiagnosticExample(wrong: "Vi øver på {MBSR|em be es er.", right: "Vi øver på {MBSR|em be es er}."))
    static let emptyBraces = DiagnosticKind(
        "P037", message: Bilingual(nb: "Krøllparentesen er tom.", en: "The braces are empty."),
        hint: Bilingual(
            nb: "Skriv navnet på en verdi, eller `skrevet|sagt`, mellom dem.",
            en: "Write the name of a value, or `written|spoken`, between them."),
        example: DiagnosticExample(
            wrong: "Kjenn etter i {}.", right: "[for del: hånden; foten]\nKjenn etter i {del}.\n[slutt]"))
    static let valueWithBraces = DiagnosticKind(
        "P051",
        message: Bilingual(
            nb: "Verdien av `{word}` inneholder en krøllparentes.", en: "The value of `{word}` contains a brace."),
        hint: Bilingual(
            nb: "En verdi settes inn som den står. Skriv selve teksten, uten krøllparenteser.",
            en: "A value is put in as it stands. Write the text itself, without braces."),
        example: DiagnosticExample(
            wrong: "---\nsted: \"en {møbel}\"\n---\nSitt på {sted}.",
            right: "---\nsted: en stol\n---\nSitt på {sted}."))
    static let variantWithoutLength = DiagnosticKind(
        "P052",
        message: Bilingual(
            nb: "`{{word}}` kan ikke sies: varianten `{variant}` har ingen lengde.",
            en: "`{{word}}` cannot be said: the variant `{variant}` has no length."),
        hint: Bilingual(
            nb: "Gi den en lengde i hodet, for eksempel `varianter: {{variant}: 10 min}`, eller skriv tiden selv.",
            en:
                "Give it a length in the front matter, for example `variants: {{variant}: 10 min}`, or write the time yourself."
        ),
        example: DiagnosticExample(
            wrong: "Pausen tar {varighet}.\n[pause 5–90 s]",
            right: "---\nvarianter: {kort: 1 min}\n---\nPausen tar {varighet}.\n[pause 5–90 s]"))
    static let sayingInDirective = DiagnosticKind(
        "P055",
        message: Bilingual(
            nb: "`{word}` kan bare stå i tekst som leses opp.",
            en: "`{word}` can stand only in text that is read aloud."),
        hint: Bilingual(
            nb: "I en klamme skriver du bare det som gjelder, uten `|`.",
            en: "In brackets, write only what applies, without `|`."),
        example: DiagnosticExample(wrong: "Pust. [pause {5 s|fem sekunder}]", right: "Pust. [pause 5 s]"))

    static let valueKinds = [
        unknownValue, braceOpen, emptyBraces, valueWithBraces, variantWithoutLength, sayingInDirective,
    ]
}
