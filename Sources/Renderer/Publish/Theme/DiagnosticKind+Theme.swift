package import GuideText

/// What can be wrong with a theme. Codes are stable and never reused.
extension DiagnosticKind {
    static let themeInvalid = DiagnosticKind(
        "U001",
        message: Bilingual(nb: "Filen er ikke gyldig YAML: {reason}.", en: "The file is not valid YAML: {reason}."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "klinikk: Smerteklinikken: Nord", right: "klinikk: \"Smerteklinikken: Nord\"")
    )
    static let themeKey = DiagnosticKind(
        "U002", message: Bilingual(nb: "Ukjent navn `{word}`.", en: "Unknown name `{word}`."),
        hint: Bilingual(
            nb: "Her kan det stå {known}. Alle står i Docs/publish.md.",
            en: "Known here: {known}. All are in Docs/publish.md."),
        example: DiagnosticExample(wrong: "klinik: Smerteklinikken", right: "klinikk: Smerteklinikken"))
    static let themeValue = DiagnosticKind(
        "U003", message: Bilingual(nb: "`{key}` kan ikke være dette.", en: "`{key}` cannot be this."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "farge: grønn", right: "farge: \"#2f5d57\""))
    static let themeContrast = DiagnosticKind(
        "U004",
        message: Bilingual(
            nb: "Fargen {word} er vanskelig å lese: kontrasten er {ratio}, og den må være minst 4.5 (WCAG 1.4.3).",
            en: "The colour {word} is hard to read: its contrast is {ratio}, and must be at least 4.5 (WCAG 1.4.3)."),
        hint: Bilingual(
            nb: "`farge` må være mørkere, `mørk-farge` lysere, som for eksempel {example}.",
            en: "`colour` must be darker, `dark-colour` lighter, as for example {example}."),
        example: DiagnosticExample(wrong: "farge: \"#7fb8ad\"", right: "farge: \"#2f5d57\""))
    static let themeFile = DiagnosticKind(
        "U005",
        message: Bilingual(nb: "Et tema har ingen fil `{path}`.", en: "A theme has no file `{path}`."),
        hint: Bilingual(
            nb: "Gi den et av disse navnene, eller ta den bort: {known}; eller bilder og skrifter.",
            en: "Give it one of these names, or remove it: {known}; or pictures and fonts."))
    static let themeUnreadable = DiagnosticKind(
        "U006",
        message: Bilingual(nb: "`{path}` er ikke lesbar tekst.", en: "`{path}` is no readable text."),
        hint: Bilingual(nb: "Lagre den som ren tekst i UTF-8.", en: "Save it as plain text in UTF-8."))
    static let themeTemplate = DiagnosticKind(
        "U007",
        message: Bilingual(
            nb: "Malen `{path}` kan ikke leses: {reason}.", en: "The template `{path}` cannot be read: {reason}."),
        hint: Bilingual(
            nb: "Se etter at hver `{{#…}}` har sin `{{/…}}`, og at hver `{{` har sin `}}`.",
            en: "See that every `{{#…}}` has its `{{/…}}`, and every `{{` its `}}`."),
        example: DiagnosticExample(
            wrong: "{{#site.clinic}}<p>{{.}}</p>", right: "{{#site.clinic}}<p>{{.}}</p>{{/site.clinic}}"))
    static let themePicture = DiagnosticKind(
        "U008",
        message: Bilingual(
            nb: "`{path}` kan ikke legges på siden.", en: "`{path}` cannot be put on the page."),
        hint: Bilingual(
            nb: "Bruk bare bokstavene a–z, tall og bindestrek i navnet, og hold den under {limit}.",
            en: "Use only the letters a–z, digits and hyphens in its name, and keep it under {limit}."))
    static let themeRecursion = DiagnosticKind(
        "U009",
        message: Bilingual(
            nb: "Malen `{path}` tar inn seg selv: {way}.", en: "The template `{path}` takes in itself: {way}."),
        hint: Bilingual(
            nb: "Ta bort linjen, eller skriv innholdet her i stedet.",
            en: "Remove the line, or write the content here instead."),
        example: DiagnosticExample(wrong: "<p>{{> brand}}</p>", right: "<p>{{site.clinic}}</p>"))
    static let themePartial = DiagnosticKind(
        "U010",
        message: Bilingual(nb: "Det er ingen mal `{word}` å ta inn.", en: "There is no template `{word}` to take in."),
        hint: Bilingual(nb: "Malene er {known}.", en: "The templates are {known}."),
        example: DiagnosticExample(wrong: "{{> rings}}", right: "{{> ring}}"))
    static let themeLink = DiagnosticKind(
        "U011",
        message: Bilingual(
            nb: "`{path}` er ikke en vanlig fil i temaets mappe.",
            en: "`{path}` is no ordinary file within the theme's folder."),
        hint: Bilingual(
            nb: "Kopier selve filen inn i mappen; snarveier ut av den blir ikke fulgt.",
            en: "Copy the file itself into the folder; links that lead out of it are not followed."))
    static let themePlaces = DiagnosticKind(
        "U012",
        message: Bilingual(
            nb: "`{key}` har ikke de plassene som skal fylles ut: {reason}.",
            en: "`{key}` does not have the places to be filled in: {reason}."),
        hint: Bilingual(
            nb: "Behold ordene i krøllparenteser. Programmets egen tekst er: {example}",
            en: "Keep the words in braces. The program's own text is: {example}"),
        example: DiagnosticExample(wrong: "uke: Uken", right: "uke: Uke {tall}"))
    static let themeSignature = DiagnosticKind(
        "U013",
        message: Bilingual(
            nb: "`{path}` er ikke et bilde eller en skrift av det slaget navnet sier.",
            en: "`{path}` is no picture or font of the kind that its name says."),
        hint: Bilingual(
            nb: "Lagre den på nytt i det formatet, eller gi den rett endelse.",
            en: "Save it anew in that format, or give it the right ending."))

    /// Every mistake of a theme.
    package static let themeKinds = [
        themeInvalid, themeKey, themeValue, themeContrast, themeFile, themeUnreadable, themeTemplate, themePicture,
        themeRecursion, themePartial, themeLink, themePlaces, themeSignature,
    ]
}
