internal import GuideText

/// The mistakes of values and of what is said otherwise. Codes are stable and never reused.
extension DiagnosticKind {
    static let unknownValue = DiagnosticKind(
        "P035", message: Bilingual(nb: "`{{word}}` har ingen verdi.", en: "`{{word}}` has no value."),
        hint: Bilingual(
            nb: "Skriv `{word}: …` i hodet, eller `\\{` for selve tegnet.",
            en: "Write `{word}: …` in the front matter, or `\\{` for the character itself."))
    static let braceOpen = DiagnosticKind(
        "P036", message: Bilingual(nb: "Krøllparentesen mangler sin avslutning.", en: "The brace is never closed."),
        hint: Bilingual(
            nb: "Lukk den på samme linje, eller skriv `\\{` for selve tegnet.",
            en: "Close it on the same line, or write `\\{` for the character itself."))
    static let emptyBraces = DiagnosticKind(
        "P037", message: Bilingual(nb: "Krøllparentesen er tom.", en: "The braces are empty."),
        hint: Bilingual(
            nb: "Skriv navnet på en verdi, eller `skrevet|sagt`, mellom dem.",
            en: "Write the name of a value, or `written|spoken`, between them."))
    static let valueWithBraces = DiagnosticKind(
        "P051",
        message: Bilingual(
            nb: "Verdien av `{word}` har krøllparentes i seg.", en: "The value of `{word}` holds a brace."),
        hint: Bilingual(
            nb: "En verdi settes inn som den står: skriv teksten selv, uten krøllparentes.",
            en: "A value is put in as it stands: write the text itself, without braces."))
    static let variantWithoutLength = DiagnosticKind(
        "P052",
        message: Bilingual(
            nb: "`{{word}}` kan ikke sies: varianten `{variant}` har ingen lengde.",
            en: "`{{word}}` cannot be said: the variant `{variant}` has no length."),
        hint: Bilingual(
            nb: "Gi den en lengde i hodet, for eksempel `varianter: {{variant}: 10 min}`, eller skriv tiden selv.",
            en:
                "Give it a length in the front matter, such as `variants: {{variant}: 10 min}`, or write the time yourself."
        ))
    static let sayingInDirective = DiagnosticKind(
        "P055",
        message: Bilingual(nb: "`{word}` kan bare stå i tekst som leses opp.", en: "`{word}` can stand only in text."),
        hint: Bilingual(
            nb: "Skriv bare det som gjelder i klammen, uten `|`.",
            en: "Write only what holds within the brackets, without `|`."))

    static let valueKinds = [
        unknownValue, braceOpen, emptyBraces, valueWithBraces, variantWithoutLength, sayingInDirective,
    ]
}
