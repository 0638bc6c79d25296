/// The mistakes of values and of what is said otherwise. Codes are stable and never reused.
extension DiagnosticKind {
    static let unknownValue = DiagnosticKind(
        "P035", message: Bilingual(nb: "`{{word}}` har ingen verdi.", en: "`{{word}}` has no value."),
        mend: Bilingual(
            nb: "Skriv `{word}: …` i hodet, eller `\\{` for selve tegnet.",
            en: "Write `{word}: …` in the front matter, or `\\{` for the character itself."))
    static let braceOpen = DiagnosticKind(
        "P036", message: Bilingual(nb: "Krøllparentesen mangler sin avslutning.", en: "The brace is never closed."),
        mend: Bilingual(
            nb: "Lukk den på samme linje, eller skriv `\\{` for selve tegnet.",
            en: "Close it on the same line, or write `\\{` for the character itself."))
    static let emptyBraces = DiagnosticKind(
        "P037", message: Bilingual(nb: "Krøllparentesen er tom.", en: "The braces are empty."),
        mend: Bilingual(
            nb: "Skriv navnet på en verdi, eller `skrevet|sagt`, mellom dem.",
            en: "Write the name of a value, or `written|spoken`, between them."))

    static let valueKinds = [unknownValue, braceOpen, emptyBraces]
}
