package import GuideText

/// What can be wrong with the texts of a course.
extension DiagnosticKind {
    static let courseTextUnreadable = DiagnosticKind(
        "K029",
        message: Bilingual(
            nb: "Filen er ikke ren tekst, er større enn {limit} eller ligger utenfor kursets mappe.",
            en: "The file is not plain text, is larger than {limit} or is outside the course's folder."),
        hint: Bilingual(
            nb: "Lagre den som ren tekst med tegnkodingen UTF-8, og legg selve filen i mappen.",
            en: "Save it as plain text with the encoding UTF-8, and put the file itself into the folder."))
    static let frameMissing = DiagnosticKind(
        "W022", .warning,
        message: Bilingual(nb: "Manuset `{path}` mangler {key}.", en: "The script `{path}` lacks {key}."),
        hint: Bilingual(
            nb:
                "Skriv det øverst i manuset, for eksempel `når-ikke: Rett etter en operasjon.` Det vises ved siden av sporet og blir ikke lest opp.",
            en:
                "Write it at the top of the script, for example `when-not: Shortly after an operation.` It is shown beside the track and not spoken."
        ))
    static let courseTextMissing = DiagnosticKind(
        "W023", .warning,
        message: Bilingual(nb: "Teksten `{path}` mangler.", en: "The text `{path}` is missing."),
        hint: Bilingual(
            nb: "Skriv noen avsnitt om hvorfor en gjør dette, og om hva som hjelper når det er vanskelig.",
            en: "Write some paragraphs on why one does this, and on what helps when it is hard."))
    static let courseTextUnused = DiagnosticKind(
        "W024", .warning,
        message: Bilingual(
            nb: "Teksten `{word}` hører ikke til noe sted i kurset.",
            en: "The text `{word}` belongs nowhere in the course."),
        hint: Bilingual(nb: "Her kan det stå {known}.", en: "Here you can write {known}."))

    static let drawingUnknown = DiagnosticKind(
        "W025", .warning,
        message: Bilingual(
            nb: "Det finnes ingen tegning som heter `{word}`, og ingenting blir vist.",
            en: "There is no drawing named `{word}`, and nothing is shown."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."))

    /// Every mistake of a course's texts.
    package static let courseTextKinds = [
        courseTextUnreadable, frameMissing, courseTextMissing, courseTextUnused, drawingUnknown,
    ]
}
