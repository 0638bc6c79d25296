import Testing

/// Written forms and how a reader says them, by kind.
enum WrittenForms {
    /// A form as written, and in full.
    typealias Form = (written: String, said: String)

    /// A kind of written forms: its name and its forms.
    struct Kind: Sendable, CustomTestStringConvertible {
        let name: String
        let forms: [Form]

        var testDescription: String { name }
    }

    /// Every kind, in the order of the table in Docs/voice.md.
    static let kinds = [
        Kind(name: "everyday", forms: everyday), Kind(name: "number words", forms: numberWords),
        Kind(name: "years", forms: years), Kind(name: "chains", forms: chains), Kind(name: "ranges", forms: ranges),
        Kind(name: "fractions", forms: fractions), Kind(name: "ordinals", forms: ordinals),
        Kind(name: "dates", forms: dates), Kind(name: "clock", forms: clock), Kind(name: "units", forms: units),
        Kind(name: "currency", forms: currency), Kind(name: "telephone", forms: telephone),
        Kind(name: "abbreviations", forms: abbreviations), Kind(name: "capitals", forms: capitals),
        Kind(name: "Roman numerals", forms: roman), Kind(name: "web", forms: web), Kind(name: "dashes", forms: dashes),
        Kind(name: "letters", forms: letters),
    ]

    /// Reads a table of `written | said`, one form a line.
    static func parse(_ table: String) -> [Form] {
        table.split(separator: "\n").map { line in
            let fields = line.split(separator: "|", maxSplits: 1)
            return (trimmed(fields[0]), trimmed(fields[1]))
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
