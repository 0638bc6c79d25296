/// Why a front matter is no YAML, in words that an author can act on.
enum YAMLReason {
    static let reference = Bilingual(
        nb: "`&` og `!` kan ikke begynne en verdi", en: "`&` and `!` cannot begin a value")
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
        ("tab character", Bilingual(nb: "tabulator i stedet for mellomrom", en: "a tab instead of spaces")),
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
