import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Values")
struct ValueTests {
    private static let head =
        "---\nvarsler-av: [W045]\naktiv: 2 min\nSted: en stol\nantall: 3\nmerke: '[pause 3 s]'\ntom: ''\n---\n"

    @Test(
        "A value stands in text, in headings and in directives, whatever the case of its name",
        arguments: [
            ("Sitt på {sted}.", "“Sitt på en stol.”"), ("Sitt på { STED }.", "“Sitt på en stol.”"),
            ("# På {sted}\nHei.", "# På en stol\n“Hei.”"), ("Hei. [pause {aktiv}]", "“Hei.”\npause 120000"),
            ("Hei. [pause 1–{aktiv}]", "“Hei.”\npause 60000…120000"),
            ("Hei. [pause {antall} s–{aktiv}]", "“Hei.”\npause 3000…120000"),
            ("[klokke {antall} ganger]", "bell singingBowl ×3 every 6000 at 0.0 dB"),
            ("[tell {antall}, hvert {antall} s]", "count én, to, tre every 3000"),
            ("Hei på\n{sted}.", "“Hei på en stol.”"), ("Si {tom}nå.", "“Si nå.”"),
            ("Si {merke}.", "“Si [pause 3 s].”"),
        ])
    func places(text: String, expected: String) {
        #expect(MarkedScript(Self.head + text).found == [])
        #expect(dump(Self.head + text) == expected)
    }

    @Test("A course's value goes over the front matter's, whatever the case of its name", arguments: ["sted", "Sted"])
    func course(name: String) {
        let source = Source(name: "test.pust", text: Self.head + "Sitt på {sted} i {aktiv}.")
        let parsed = Script.parse(source, values: [name: "en matte"])
        #expect(parsed.diagnostics.isEmpty)
        #expect(dump(parsed.script.body) == "“Sitt på en matte i 2 min.”")
    }

    @Test("A course may give a value that the front matter lacks")
    func courseAlone() {
        let parsed = Script.parse(Source(name: "test.pust", text: "Hei. [pause {hvil}]"), values: ["hvil": "8 s"])
        #expect(parsed.diagnostics.isEmpty)
        #expect(dump(parsed.script.body) == "“Hei.”\npause 8000")
    }

    @Test("A loop's variable goes over both, and when the loop is over the value is what it was")
    func loopVariable() {
        let text = Self.head + "[for sted: en benk; en seng]\nSitt på {sted}.\n[slutt]\nBli på {sted}."
        let parsed = Script.parse(Source(name: "test.pust", text: text), values: ["sted": "en matte"])
        #expect(parsed.diagnostics.isEmpty)
        #expect(dump(parsed.script.body) == "“Sitt på en benk.”\n“Sitt på en seng.”\n“Bli på en matte.”")
    }

    @Test("A loop's variable is unknown after the loop")
    func variableEnds() {
        let script = MarkedScript("[for del: foten]\nKjenn {del}.\n[slutt]\nKjenn {⟦P035⟧del}.")
        #expect(script.found == script.expected)
    }

    @Test(
        "A mistake in a directive with values is reported where it is written",
        arguments: [
            "[pause {⟦P035⟧aktivt}]", "[pause ⟦P017⟧{feil}]", "[pause 4–⟦P017⟧{feil}]", "[pause {aktiv} ⟦P022⟧lenge]",
            "[klokke {antall} ganger, ⟦P022⟧bong]", "[klokke {antall} ganger, {antall} ⟦P022⟧slag]",
            "⟦P016⟧[pause {tom}]", "[tell ⟦P042⟧{mye}, hvert 1 s]", "[pause {antall} s]⟦P028⟧]",
            "⟦P041⟧[gjenta {tom}]\nDu.\n[slutt]", "[gjenta ⟦P025⟧{mye} ganger]\nDu.\n[slutt]",
            "[bare {⟦P035⟧ukjent}]\nDu.\n[slutt]", "[bare ⟦P083⟧{tull}]\nDu.\n[slutt]",
        ])
    func mistakes(marked: String) {
        let head = Self.head.replacing("tom:", with: "feil: 2 meter\nmye: 5000\ntull: lang\ntom:")
        let script = MarkedScript(head + "Hei. " + marked)
        #expect(script.found == script.expected)
    }

    @Test("A value misspelt is reported with the one that was meant")
    func suggestion() {
        #expect(MarkedScript(Self.head + "Sitt på {stad}.").parsed.diagnostics.map(\.suggestion) == ["sted"])
    }
}
