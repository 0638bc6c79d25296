/// Why a front matter is no YAML, in words that an author can act on.
enum YAMLReason {
    static let tab = Bilingual(
        nb: "tabulator i stedet for mellomrom foran linjen", en: "a tab instead of spaces before the line")
    static let colonWithoutBlank = Bilingual(
        nb: "det mangler et mellomrom etter kolonet", en: "a space is missing after the colon")
    static let curlyQuote = Bilingual(
        nb: "skrå anførselstegn gjelder ikke her: bruk rette (`\"`)",
        en: "curly quotation marks do not count here: use straight ones (`\"`)")
    static let unquotedColon = Bilingual(
        nb: "et kolon for mye: teksten må stå i anførselstegn",
        en: "one colon too many: the text must be quoted")

    /// A sign that begins a value and means something else than text there.
    static func reference(_ sign: String) -> Bilingual {
        Bilingual(
            nb: "`\(sign)` kan ikke begynne en verdi: sett den i anførselstegn",
            en: "`\(sign)` cannot begin a value: put it in quotes")
    }
    static let noMapping = Bilingual(nb: "det mangler `navn: verdi`", en: "`name: value` is missing")
    static let unreadable = Bilingual(nb: "dette lar seg ikke lese", en: "this cannot be read")

    /// Names that stand more than once.
    static func repeated(_ names: [String]) -> Bilingual {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Bilingual(nb: "\(list) står mer enn én gang", en: "\(list) stands more than once")
    }

    /// The reason for a problem that libyaml names.
    static func of(_ problem: String) -> Bilingual {
        reasons.first { problem.contains($0.problem) }?.reason ?? unreadable
    }

    /// What libyaml's messages contain (scanner.c and parser.c of 0.2.5), and what they mean to an author.
    private static let reasons: [(problem: String, reason: Bilingual)] = [
        ("mapping values are not allowed", Bilingual(nb: "et kolon for mye", en: "one colon too many")),
        ("could not find expected ':'", Bilingual(nb: "et kolon mangler", en: "a colon is missing")),
        ("expected key", Bilingual(nb: "her skulle et navn stått", en: "a name should stand here")),
        ("',' or '}'", Bilingual(nb: "`{` mangler `,` eller `}`", en: "`{` lacks `,` or `}`")),
        ("',' or ']'", Bilingual(nb: "`[` mangler `,` eller `]`", en: "`[` lacks `,` or `]`")),
        ("unexpected end of stream", Bilingual(nb: "et anførselstegn mangler", en: "a quotation mark is missing")),
        (
            "cannot start any token",
            Bilingual(nb: "tegnet kan ikke begynne en verdi", en: "the character cannot begin a value")
        ),
        ("tab character", tab),
        ("'-' indicator", Bilingual(nb: "en `-` mangler", en: "a `-` is missing")),
        ("block sequence entries", Bilingual(nb: "`- ` kan ikke stå her", en: "`- ` cannot stand here")),
        (
            "unknown escape character",
            Bilingual(nb: "omvendt skråstrek i anførselstegn", en: "a backslash within quotation marks")
        ),
        ("undefined alias", Bilingual(nb: "`*` kan ikke begynne en verdi", en: "`*` cannot begin a value")),
        ("node content", Bilingual(nb: "en verdi mangler", en: "a value is missing")),
        ("document start", Bilingual(nb: "linjen hører ikke til noe navn", en: "the line belongs to no name")),
    ]
}
