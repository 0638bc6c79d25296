package import GuideText

/// What can be wrong with the texts of a course.
extension DiagnosticKind {
    static let courseTextUnreadable = DiagnosticKind(
        "K029",
        message: Bilingual(
            nb: "Teksten er ikke lesbar tekst på under {limit} i kursets egen mappe.",
            en: "The text is no readable text under {limit} in the course's own folder."),
        hint: Bilingual(
            nb: "Lagre den som ren tekst i UTF-8, og legg selve fila i mappen.",
            en: "Save it as plain text in UTF-8, and put the file itself into the folder."))
    static let frameMissing = DiagnosticKind(
        "W022", .warning,
        message: Bilingual(nb: "Manuset `{path}` mangler {key}.", en: "The script `{path}` lacks {key}."),
        hint: Bilingual(
            nb:
                "Skriv det øverst i manuset, for eksempel `når-ikke: Rett etter en operasjon.` Det vises ved siden av sporet og blir ikke lest opp.",
            en:
                "Write it at the top of the script, such as `when-not: Shortly after an operation.` It is shown beside the track and not spoken."
        ))
    static let courseTextMissing = DiagnosticKind(
        "W023", .warning,
        message: Bilingual(nb: "Det mangler en tekst: `{path}`.", en: "A text is missing: `{path}`."),
        hint: Bilingual(
            nb: "Skriv noen avsnitt om hvorfor, og om hva som hjelper når det er vanskelig.",
            en: "Write some paragraphs on why, and on what helps when it is hard."))
    static let courseTextUnused = DiagnosticKind(
        "W024", .warning,
        message: Bilingual(
            nb: "Teksten `{word}` hører ikke til noe i kurset.",
            en: "The text `{word}` belongs to nothing in the course."),
        hint: Bilingual(nb: "Her kan det stå {known}.", en: "Known here: {known}."))

    /// Every mistake of a course's texts.
    package static let courseTextKinds = [courseTextUnreadable, frameMissing, courseTextMissing, courseTextUnused]
}
