import GuideScript
import GuideText
import Testing

@testable import GuideImport

@Suite("Scripts made of documents")
struct ScriptDraftTests {
    private func draft(_ text: String) -> ScriptDraft {
        ScriptDraft(PlainText.read(Array(text.utf8)), name: "navn", language: .bokmål)
    }

    private func body(_ text: String) -> [String] {
        draft(text).text.split(separator: "\n").map(String.init).filter {
            !$0.hasPrefix("---") && !$0.hasPrefix("tittel")
        }
    }

    @Test("directions within a line, and dots")
    func directions() {
        #expect(
            body("Kjenn etter. (pause 10 sekunder) Og slipp … Hvil. Pause 5 sekunder. Takk.") == [
                "// ? prikker «…» etter setninger er gjort om til pauser på 2–5 s",
                "Kjenn etter. [pause 10 s] Og slipp. [pause 2–5 s] Hvil. [pause 5 s] Takk.",
            ])
        #expect(body("Pust inn … og ut.") == ["Pust inn … og ut."])
    }

    @Test("headings become chapters and the first of all the title")
    func headings() {
        let draft = draft("Kroppsskanning\n\nHei.\n\nFøttene\n=======\nKjenn føttene.\n\n## Hodet\nKjenn hodet.")
        #expect(draft.text.hasPrefix("---\ntittel: \"Kroppsskanning\"\n---\nHei.\n\n# Føttene\n"))
        #expect(draft.text.contains("\n# Hodet\n"))
    }

    @Test("lines that were only full are joined, others stay")
    func joining() {
        let full = "Sett deg godt til rette i stolen og kjenn at ryggen har\nstøtte. Pust.\nKjenn etter."
        #expect(
            body(full) == ["Sett deg godt til rette i stolen og kjenn at ryggen har støtte. Pust.", "Kjenn etter."])
    }

    @Test("signs of the markup are kept as signs")
    func escapes() {
        #expect(body("#1 er å puste. Bruk a\\b | c.") == ["\\#1 er å puste. Bruk a\\\\b \\| c."])
        #expect(body("Hei [navn], velkommen.") == ["// ? skal dette leses opp? [navn]", "Hei \\[navn\\], velkommen."])
    }

    @Test("directives of ours stay as they are")
    func ours() {
        #expect(body("Kjenn. [pust inn 4 s, ut 6 s, 3 ganger]") == ["Kjenn. [pust inn 4 s, ut 6 s, 3 ganger]"])
    }

    @Test("a whole paragraph in brackets is a note, which is kept and not spoken")
    func notes() {
        #expect(
            body("Hei.\n\n(les sakte)\n\nTakk.").contains {
                $0.hasPrefix("// ? er dette en beskjed") && $0.hasSuffix("(les sakte)")
            })
    }

    @Test(
        "every text gives a script without a mistake, in canonical layout, and no word of it is lost",
        arguments: [
            "]][[ {{ }} | // # \\", "[slutt]\n[gjenta 3 ganger]\nHei.", "---\ntittel: [\n---\nHei.", "[for a: b]\n{a}",
            "\u{1}\u{7}Hei\u{0}", "\"Tittel\": \\ og 'mer'\n\nHei.", "{varighet} {ukjent}",
            "[sett inn ../hemmelig]\n\nHei.",
            "* [pause 5 s\n* Hei.", "// kommentar\n\nHei.", String(repeating: "Ord ", count: 3000) + ".",
        ])
    func anything(_ text: String) {
        let draft = draft(text)
        let parsed = Script.parse(Array(draft.text.utf8), name: "x")
        #expect(parsed.diagnostics.filter { $0.isError && $0.kind.code != "P006" }.isEmpty, "\(draft.text)")
        let letters = Set("abcdefghijklmnopqrstuvwxyzæøå")
        let words = text.lowercased().split { !letters.contains($0) }
        #expect(words.allSatisfy { draft.text.lowercased().contains($0) })
    }
}
