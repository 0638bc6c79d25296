/// Why a front matter is not YAML, in words that an author can act on.
enum YAMLReason {
    static let tab = Bilingual(
        nb: "tabulator i stedet for mellomrom foran linjen", en: "a tab instead of spaces before the line")
    static let colonWithoutBlank = Bilingual(
        nb: "det mangler et mellomrom etter kolonet", en: "a space is missing after the colon")
    static let curlyQuote = Bilingual(
        nb: "buede anførselstegn virker ikke her: bruk rette (`\"`)",
        en: "curly quotation marks do not work here: use straight ones (`\"`)")
    static let unquotedColon = Bilingual(
        nb: "et kolon for mye: sett teksten i anførselstegn",
        en: "one colon too many: put the text in quotes")

    /// A sign that begins a value and means something else than text there.
    static func reference(_ sign: String) -> Bilingual {
        Bilingual(
            nb: "`\(sign)` kan ikke begynne en verdi: sett den i anførselstegn",
            en: "`\(sign)` cannot begin a value: put it in quotes")
    }
    static let equals = otherSign("=")

    /// A sign in the place of the colon.
    static func otherSign(_ sign: String) -> Bilingual {
        Bilingual(nb: "`\(sign)` i stedet for kolon", en: "`\(sign)` instead of a colon")
    }
    /// A sign in the place of the dash before an item.
    static func bullet(_ sign: String) -> Bilingual {
        Bilingual(nb: "`\(sign)` i stedet for `-`", en: "`\(sign)` instead of `-`")
    }

    /// A sign of a list before what is no item.
    static func noItem(_ sign: String) -> Bilingual {
        Bilingual(nb: "`\(sign)` hører ikke hjemme her", en: "`\(sign)` does not belong here")
    }
    static let slashes = Bilingual(
        nb: "notater begynner med `#` her, ikke med `//`", en: "notes begin with `#` here, not with `//`")
    static let continued = Bilingual(
        nb: "linjen hører til den over, men er ikke rykket inn",
        en: "the line belongs to the one above, but is not indented")
    static let secondDocument = Bilingual(
        nb: "`---` hører bare hjemme i manus", en: "`---` belongs in scripts only")
    static let fence = Bilingual(
        nb: "linjene med ``` kommer fra programmet den er kopiert fra",
        en: "the lines of ``` come from the program that it was copied from")
    static let braces = Bilingual(
        nb: "krøllparentesene rundt hører ikke hjemme her", en: "the braces around it do not belong here")
    static let removeMark = Bilingual(nb: "Slett linjen.", en: "Delete the line.")
    static let outdented = Bilingual(
        nb: "linjen er ikke rykket like langt inn som den over", en: "the line is not indented as far as the one above")
    static let noColon = Bilingual(nb: "et kolon mangler etter navnet", en: "a colon is missing after the name")
    static let noBraces = Bilingual(
        nb: "navn med verdier må stå i krøllparenteser", en: "names with values must stand in braces")
    static let dash = Bilingual(nb: "`- ` hører ikke hjemme her", en: "`- ` does not belong here")
    static let quotedPart = Bilingual(
        nb: "det står mer etter anførselstegnet", en: "there is more after the quotation mark")
    static let indented = Bilingual(
        nb: "linjen er rykket lenger inn enn den over", en: "the line is indented more than the one above")
    static let removeOne = Bilingual(nb: "Slett den ene.", en: "Delete one of them.")

    /// To begin another item of a list with the key at a place.
    static func newItem(_ source: Source, at key: Span) -> Bilingual {
        let line = source.byteRange(ofLine: source.line(of: key.start))
        let pair = source.text(of: Span(key.start, line.upperBound)).trimmingBlanks()
        return Bilingual(
            nb: "Skriv `- \(pair)` hvis en ny begynner her, ellers slett den ene.",
            en: "Write `- \(pair)` if another begins here, otherwise delete one of them.")
    }

    /// To quote the value that begins at an offset, up to the end of its line.
    static func quote(_ source: Source, from start: Int) -> Bilingual {
        let line = source.byteRange(ofLine: source.line(of: start))
        let value = source.text(of: Span(start, line.upperBound)).trimmingBlanks()
        return Bilingual(nb: "Skriv `\"\(value)\"`.", en: "Write `\"\(value)\"`.")
    }

    /// What to do about a problem that libyaml names; nil if that depends.
    static func advice(on problem: String) -> Bilingual? { reasons.first { problem.contains($0.problem) }?.advice }

    static let noMapping = Bilingual(nb: "det mangler `navn: verdi`", en: "`name: value` is missing")
    static let unreadable = Bilingual(nb: "dette kan ikke leses", en: "this cannot be read")

    /// Names that stand more than once.
    static func repeated(_ names: [String]) -> Bilingual {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Bilingual(nb: "\(list) står mer enn én gang", en: "\(list) is there more than once")
    }

    /// The reason for a problem that libyaml names.
    static func of(_ problem: String) -> Bilingual {
        reasons.first { problem.contains($0.problem) }?.reason ?? unreadable
    }

    /// What libyaml's messages contain (scanner.c and parser.c of 0.2.5), and what they mean to an author.
    private static let reasons: [(problem: String, reason: Bilingual, advice: Bilingual?)] = [
        ("mapping values are not allowed", Bilingual(nb: "et kolon for mye", en: "one colon too many"), nil),
        ("could not find expected ':'", Bilingual(nb: "et kolon mangler", en: "a colon is missing"), nil),
        ("expected key", Bilingual(nb: "her mangler et navn", en: "a name is missing here"), nil),
        (
            "',' or '}'", Bilingual(nb: "`{` mangler `,` eller `}`", en: "`{` lacks `,` or `}`"),
            Bilingual(
                nb: "Sett komma mellom delene, og `}` etter den siste.",
                en: "Put commas between the parts, and `}` after the last.")
        ),
        (
            "',' or ']'", Bilingual(nb: "`[` mangler `,` eller `]`", en: "`[` lacks `,` or `]`"),
            Bilingual(
                nb: "Sett komma mellom leddene, og `]` etter det siste.",
                en: "Put commas between the items, and `]` after the last.")
        ),
        (
            "unexpected end of stream", Bilingual(nb: "et anførselstegn mangler", en: "a quotation mark is missing"),
            Bilingual(
                nb: "Sett det samme tegnet der teksten slutter også, eller slett det første.",
                en: "Put the same one where the text ends too, or delete the first.")
        ),
        (
            "cannot start any token",
            Bilingual(nb: "tegnet kan ikke begynne en verdi", en: "the character cannot begin a value"),
            Bilingual(nb: "Sett hele verdien i anførselstegn (`\"`).", en: "Put the whole value in quotes (`\"`).")
        ),
        ("tab character", tab, nil),
        ("'-' indicator", Bilingual(nb: "en `-` mangler", en: "a `-` is missing"), nil),
        ("block sequence entries", Bilingual(nb: "`- ` kan ikke stå her", en: "`- ` cannot stand here"), nil),
        (
            "unknown escape character",
            Bilingual(nb: "omvendt skråstrek i anførselstegn", en: "a backslash within quotation marks"),
            Bilingual(
                nb: "Skriv `/`, eller `\\\\` for en omvendt skråstrek.", en: "Write `/`, or `\\\\` for a backslash.")
        ),
        ("undefined alias", Bilingual(nb: "`*` kan ikke begynne en verdi", en: "`*` cannot begin a value"), nil),
        ("node content", Bilingual(nb: "en verdi mangler", en: "a value is missing"), nil),
        ("document start", Bilingual(nb: "linjen hører ikke til noe navn", en: "the line belongs to no name"), nil),
    ]
}
