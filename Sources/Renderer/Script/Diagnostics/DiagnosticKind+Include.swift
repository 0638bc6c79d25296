internal import GuideText

/// The mistakes of includes. Codes are stable and never reused.
extension DiagnosticKind {
    static let missingPath = DiagnosticKind(
        "P044",
        message: Bilingual(nb: "Her står det ikke hva som skal settes inn.", en: "It does not say what to include."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "[sett inn]\nPust.", right: "Pust."))
    static let circularInclude = DiagnosticKind(
        "P045", message: Bilingual(nb: "`{path}` setter inn seg selv.", en: "`{path}` includes itself."),
        hint: Bilingual(nb: "Slett den ene `[sett inn …]`.", en: "Delete one of the `[include …]`."))
    static let tooManyIncludes = DiagnosticKind(
        "P046",
        message: Bilingual(
            nb: "Mer enn {depth} filer setter inn hverandre, eller det er mer enn {limit} i alt.",
            en: "More than {depth} files include each other, or there are more than {limit} in all."),
        hint: Bilingual(nb: "Slå sammen noen av dem.", en: "Join some of them."))
    static let missingInclude = DiagnosticKind(
        "P047", message: Bilingual(nb: "`{path}` finnes ikke.", en: "`{path}` does not exist."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "[sett inn felles/ankmst]\nPust.", right: "Pust."))
    static let outsideRoot = DiagnosticKind(
        "P048",
        message: Bilingual(
            nb: "`{path}` ligger utenfor mappen som manusene ligger i.",
            en: "`{path}` is outside the folder of the scripts."),
        hint: Bilingual(nb: "Kopier filen inn i mappen.", en: "Copy the file into the folder."))
    static let unreadableInclude = DiagnosticKind(
        "P049", message: Bilingual(nb: "`{path}` kan ikke leses: {reason}.", en: "`{path}` cannot be read: {reason}."),
        hint: Bilingual(
            nb: "Sjekk at det er en vanlig fil som du har lov til å lese.",
            en: "Check that it is an ordinary file that you are allowed to read."))

    static let backslashPath = DiagnosticKind(
        "P072",
        message: Bilingual(
            nb: "`{path}` er skrevet slik Windows skriver stier.", en: "`{path}` is written as Windows writes paths."),
        hint: Bilingual(
            nb: "Skriv `/` mellom mapper, fra mappen som manusene ligger i: `{example}`.",
            en: "Write `/` between folders, from the folder of the scripts: `{example}`."),
        example: DiagnosticExample(wrong: "[lyd lyd\\regn.wav]\nPust.", right: "[lyd regn.wav]\nPust."))

    static let includeKinds = [
        backslashPath,
        missingPath, circularInclude, tooManyIncludes, missingInclude, outsideRoot, unreadableInclude,
    ]
}
