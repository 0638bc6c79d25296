import GuideText
import Testing

/// A mapping with one key of every kind.
private struct Sample {
    var name = "none"
    var note: String?
    var count = 0
    var colour: Colour?
    var colours: [Colour] = []
    var words: [String] = []
    var inner = Inner()
    var kept: KeptEntry<Int>?
    var others: [String] = []

    enum Colour: Hashable, Sendable { case red, blue }

    struct Inner {
        var depth = 0
    }
}

extension Sample {
    private static let none = Bilingual(nb: "ingenting", en: "nothing")
    private static let colourWords = WordList<Colour>([
        (.red, nb: ["rød", "raud"], en: ["red"]), (.blue, nb: ["blå"], en: ["blue"]),
    ])
    private static let depthKey = Key(nb: "dybde", en: "depth", example: "3", .number(in: 1...9), meaning: none)
    private static let sizeKey = KeyDeclaration(nb: "mål", en: "size", example: "{dybde: 3}", meaning: none)

    /// The keys of a sample. `x-…` is anybody's; `slutt` ends the reading.
    static let schema = Schema<Sample>(
        [
            Key(nb: "navn", en: "name", example: "Kari", .text, meaning: none).into(\.name).required,
            Key(nb: "merknad", en: "note", example: "Kort", .text, meaning: none).into(\.note, example: "Lang"),
            Key(nb: "antall", en: "count", example: "2", .number(in: 1...9), meaning: none).into(\.count),
            Key(nb: "farge", en: "colour", example: "rød", .choice(colourWords), meaning: none).into(\.colour),
            Key(nb: "farger", en: "colours", example: "[rød]", .choices(colourWords), meaning: none).into(\.colours),
            Key(nb: "ord", en: "words", example: "[a]", .texts, meaning: none).into(\.strings),
            sizeKey.nested(at: \.inner, Schema<Inner>([depthKey.into(\.depth)])),
            Key(nb: "senere", en: "later", example: "4", .number(in: 1...9), meaning: none).kept(in: \.kept),
            Key(nb: "prøvd", en: "tried", example: "5", .number(in: 1...9), meaning: none).checked(),
        ],
        others: { entry, _, sample, _ in
            if entry.key.value == "slutt" { return .last }
            guard entry.key.value.hasPrefix("x-") else { return .unknown }
            sample.others.append(entry.key.value)
            return .read
        })

    /// The words without their places.
    private var strings: [Spanned<String>] {
        get { [] }
        set { words = newValue.map(\.value) }
    }
}

private func kind(_ code: String) -> DiagnosticKind {
    let text = Bilingual(nb: "{word}{key}{reason}", en: "{word}{key}{reason}")
    return DiagnosticKind(code, message: text, hint: text)
}

/// A file with a code for everything, and one with as few as may be.
private let full = SchemaMessages(
    invalid: kind("X1"), unknownKey: kind("X2"), wrongValue: kind("X3"), missingKey: kind("X4"),
    repeatedKey: kind("X5"), numberOutOfRange: kind("X6"), unknownChoice: kind("X7"),
    unseenCharacter: { text, source in
        text.value.contains("\u{7}") ? Diagnostic(kind("X8"), in: source, at: text.span) : nil
    })
private let bare = SchemaMessages(
    invalid: kind("Y1"), unknownKey: kind("Y2"), wrongValue: kind("Y3"))

private func decode(
    _ text: String, _ messages: SchemaMessages = full, atMost limit: Int = .max
) -> (Sample, SchemaDecoder) {
    var decoder = SchemaDecoder(Source(name: "a.yml", text: text), messages, atMost: limit)
    var sample = Sample()
    if let entries = decoder.entries(in: Span(0, decoder.source.bytes.count)) {
        decoder.decode(entries, as: Sample.schema, into: &sample)
    }
    return (sample, decoder)
}

@Suite("A schema")
struct SchemaTests {
    @Test(
        "reads every kind of value, by its name in either language and in any case",
        arguments: [
            "navn: A  b\nmerknad: c\nantall: 3\nfarge: raud\nfarger: [blå, rød, red]\nord: [a, b]\nmål: {dybde: 2}",
            "NAME: A b\nNote: c\ncount: 3\ncolour: Red\ncolours: [blue, red]\nwords: [a, b]\nsize: {depth: 2}",
        ])
    func everything(_ text: String) {
        let (sample, decoder) = decode(text)
        #expect(decoder.diagnostics.isEmpty)
        #expect(sample.name == "A b" && sample.note == "c" && sample.count == 3 && sample.colour == .red)
        #expect(sample.colours == [.blue, .red] && sample.words == ["a", "b"] && sample.inner.depth == 2)
    }

    @Test(
        "reports what is wrong at its place, and reads on",
        arguments: [
            ("navn: a\nnavm: b", ["2:1 X2"]), ("navn: [a]", ["1:7 X3"]), ("navn: \"\"", ["1:8 X3"]),
            ("antall: 2", ["1:1 X4"]), ("navn: a\nname: b\nNavn: c", ["2:1 X5", "3:1 X5"]),
            ("navn: a\nantall: 10\nfarge: grønn", ["2:9 X6", "3:8 X7"]), ("navn: a\nantall: [1]", ["2:9 X6"]),
            ("navn: a\nfarger: [rød, gul, grå]", ["2:15 X7", "2:20 X7"]), ("navn: a\nfarger: {a: b}", ["2:9 X3"]),
            ("navn: a\nmål: stort", ["2:6 X3"]), ("navn: a\nmål: {dypde: 2, dybde: 0}", ["2:7 X2", "2:24 X6"]),
            ("navn: \"a\\a\"", ["1:7 X8"]), ("navn: a\nprøvd: 0", ["2:8 X6"]), ("navn: a: b", ["1:8 X1"]),
            ("- a", ["1:1 X1"]), ("", ["1:1 X4"]),
        ])
    func mistakes(_ text: String, _ expected: [String]) {
        let found = decode(text).1.diagnostics.map { "\($0.position.line):\($0.position.column) \($0.kind.code)" }
        #expect(found == expected)
    }

    @Test(
        "makes do with the codes that a file has",
        arguments: [
            ("navn: a\nname: b", []), ("antall: 10", ["Y3"]), ("farge: grønn", ["Y3"]), ("farge: [rød]", ["Y3"]),
            ("merk: a", ["Y2"]),
        ])
    func fewCodes(_ text: String, _ codes: [String]) {
        let (sample, decoder) = decode(text, bare)
        #expect(decoder.diagnostics.map(\.kind.code) == codes)
        if codes.isEmpty { #expect(sample.name == "b") }
    }

    @Test("keeps what was where a value is wrong")
    func wrongValues() {
        let (sample, _) = decode("navn: []\nmerknad: []\nantall: 0\nmål: {dybde: x}")
        #expect(sample.name == "none" && sample.note == nil && sample.count == 0 && sample.inner.depth == 0)
    }

    @Test("shows each key's own example, under the name that was written")
    func examples() {
        let diagnostics = decode("name: []\nnote: []\nantall: 0\nfarger: [[]]\nsize: 1").1.diagnostics
        #expect(
            diagnostics.map { $0.arguments["example"] } == [
                "name: Kari", "note: Lang", "antall: 2", "farger: [rød]", "size: {dybde: 3}",
            ])
        #expect(decode("antall: 1").1.diagnostics.first?.arguments["example"] == "navn: Kari")
    }

    @Test("says which name was probably meant, and which there are")
    func names() throws {
        let first = try #require(decode("navn: a\nantal: 1").1.diagnostics.first)
        #expect(first.suggestion == "antall")
        #expect(first.arguments["known"]?.hasPrefix("antall, ") == true)
        #expect(first.arguments["known"]?.hasSuffix(" …") == true)
        #expect(first.arguments["known"]?.contains("count") == false)
        let pairs = try #require(decode("coulor: red", bare).1.diagnostics.first)
        #expect(pairs.suggestion == "colour")
        #expect(pairs.arguments["known"]?.contains("colour") == false)
        let english = try #require(decode("name: a\ncoulor: red", bare).1.diagnostics.first)
        #expect(english.arguments["known"]?.hasPrefix("colour, ") == true)
    }

    @Test("leaves other keys to whoever knows them, and may end there")
    func others() {
        let (sample, decoder) = decode("navn: a\nx-a: 1\nX-b: 2\nslutt: 1\ntull: 1")
        #expect(sample.others == ["x-a"])
        #expect(decoder.diagnostics.map(\.position.line) == [3])
    }

    @Test("keeps an entry for later")
    func later() throws {
        var (sample, decoder) = decode("navn: a\nsenere: 7\n")
        #expect(sample.kept?.value(&decoder) == 7 && decoder.diagnostics.isEmpty)
        (sample, decoder) = decode("navn: a\nlater: 70\n")
        #expect(decoder.diagnostics.isEmpty)
        #expect(sample.kept?.value(&decoder) == nil && decoder.diagnostics.map(\.kind.code) == ["X6"])
        #expect(sample.kept?.entry.key.value == "later")
    }

    @Test("reports at most as many mistakes as it is told to")
    func limit() {
        let text = (1...50).map { "tull\($0): 1\n" }.joined()
        #expect(decode(text, atMost: 10).1.diagnostics.count == 10)
    }

    @Test("is the table of its keys")
    func table() {
        struct Outer {
            var sample = Sample()
        }
        let place = Bilingual(nb: "se der", en: "see there")
        let outer = Schema<Outer>(
            Sample.schema.fields(at: \.sample, describedIn: place),
            [
                Key(
                    nb: "a", "b", en: "c", example: "x | y", .text,
                    meaning: Bilingual(nb: "en ting", en: "a thing")
                ).into(\.sample.name)
            ])
        let table = KeyTable.markdown(of: outer.declarations, language: .english)
        #expect(
            table.split(separator: "\n").prefix(3) == [
                "| Norwegian | English | for example | meaning |", "| --- | --- | --- | --- |",
                "| `a`, `b` | `c` | `a: x \\| y` | a thing |",
            ])
        #expect(
            table.hasSuffix(
                "`prøvd` | `name`, `note`, `count`, `colour`, `colours`, `words`, `size`, `later`, `tried` |  | see there |\n"
            ))
        let own = KeyTable.markdown(of: Sample.schema.declarations, language: .bokmål)
        #expect(own.hasPrefix("| norsk | engelsk | for eksempel | betyr |\n"))
        #expect(own.contains("| `farge` | `colour` | `farge: rød` | ingenting: `rød` (`red`), `blå` (`blue`) |\n"))
        #expect(own.contains("| `mål` | `size` | `mål: {dybde: 3}` | ingenting |\n| – `dybde` | – `depth` |"))
    }
}
