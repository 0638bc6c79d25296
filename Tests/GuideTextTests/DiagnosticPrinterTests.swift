import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Printing of diagnostics")
struct DiagnosticPrinterTests {
    private func printed(
        _ text: String, name: String = "uke2/ro.pust", colour: Bool = false, _ language: MessageLanguage
    ) -> String {
        Script.parse(Source(name: name, text: text)).diagnostics
            .map(DiagnosticPrinter(language: language, colour: colour).print).joined()
    }

    @Test("A mistake is shown with its place, its line, a caret and a fix, in Norwegian")
    func norwegian() {
        #expect(
            printed("Hei.\nPust nå. [pausse 8 s]", .bokmål) == """
                uke2/ro.pust:2:11: feil[P012]: Ukjent ord `pausse` i klammer.
                 2 | Pust nå. [pausse 8 s]
                   |           ^^^^^^
                   = hjelp: Mente du `[pause 8 s]`?

                """)
    }

    @Test("A mistake is shown the same way in English")
    func english() {
        #expect(
            printed("Hei.\nPust nå. [pause 8]", .english) == """
                uke2/ro.pust:2:17: error[P018]: The number lacks a unit.
                 2 | Pust nå. [pause 8]
                   |                 ^
                   = help: Write `8 s`.

                """)
    }

    @Test("The margin is as wide as the line number")
    func margin() {
        let lines = printed(String(repeating: "Hei.\n", count: 99) + "]", .english).split(separator: "\n")
        #expect(lines.dropFirst().map { $0.prefix(6) } == [" 100 |", "     |", "     ="])
    }

    @Test("A long line is cut around the mistake, and the carets stay below it", arguments: [0, 30, 300, 600, 899])
    func longLines(offset: Int) throws {
        let text = Array(String(repeating: "så ", count: 300))
        let line = String(text[..<offset]) + "]" + String(text[offset...])
        let lines = printed(line, .english).split(separator: "\n").map(Array.init)
        try #require(lines.count >= 3)
        #expect(lines[1].count <= 110)
        let caret = try #require(lines[2].firstIndex(of: "^"))
        #expect(lines[1][caret] == "]")
        #expect(lines[2].count { $0 == "^" } == 1)
    }

    @Test("Carets under a mistake longer than the window end with it")
    func longMistake() {
        let lines = printed("[pause 8 s " + String(repeating: "x", count: 500) + "]", .english).split(separator: "\n")
        #expect(lines[1].count <= 110)
        #expect(lines[2].count { $0 == "^" } > 50)
        #expect(lines[2].count <= lines[1].count)
    }

    @Test("Without colour there is no escape code, and with it the words are the same")
    func colour() {
        let plain = printed("Hei ] du.", .english)
        let painted = printed("Hei ] du.", colour: true, .english)
        #expect(!plain.unicodeScalars.contains("\u{1B}"))
        #expect(painted.contains("\u{1B}[1;31merror[P028]\u{1B}[0m"))
        #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test(
        "Nothing in a script or its name reaches the terminal as a control",
        arguments: [
            "[\u{1B}[31m]", "Hei \u{202E}du.", "Hei. [pause 8 \u{1B}s]", "---\n\"\\e[31m\": [1]\n---\nHei.",
            "[bare \u{7}]\n[slutt]",
            "Hei \\\u{9B}.", "---\ntittel: \"\\e[31m\"\n---\nHei.", "Hei. [pause \u{1B}]8 s]",
            "---\nvarianter: {\"\\x9b\": 1 s}\n---\nHei.",
        ])
    func controls(text: String) {
        for language in MessageLanguage.allCases {
            let output = printed(text, name: "ro\u{1B}[2J.pust", language)
            #expect(!output.isEmpty)
            #expect(
                output.unicodeScalars.allSatisfy {
                    $0 == "\n" || ![.control, .format].contains($0.properties.generalCategory)
                })
        }
    }

    @Test(
        "The language follows the locale",
        arguments: [
            ("nb_NO.UTF-8", MessageLanguage.bokmål), ("nn_NO", .bokmål), ("no", .bokmål), ("nb-NO", .bokmål),
            ("NB", .bokmål),
            ("en_GB.UTF-8", .english), ("C", .english), ("", .english), ("nl_NL", .english), ("noe", .english),
        ])
    func locale(locale: String, language: MessageLanguage) {
        #expect(MessageLanguage(locale: locale) == language)
    }
}
