import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Loops")
struct LoopTests {
    @Test(
        "A block is repeated, a round for each time or item",
        arguments: [
            ("[gjenta 2 ganger]\nHei.\n[slutt]\nDu.", "“Hei.”\n“Hei.”\n“Du.”"),
            ("[repeat 2 times] Hei. [end]", "“Hei.”\n“Hei.”"), ("[gjenta 1 gang] Hei. [slutt]", "“Hei.”"),
            ("[for del: foten; hånden]\nKjenn {del}.\n[slutt]", "“Kjenn foten.”\n“Kjenn hånden.”"),
            ("[for del: foten;; hånden ;]\nKjenn {del}.\n[slutt]", "“Kjenn foten.”\n“Kjenn hånden.”"),
            ("[for tid: 1 s; 2–3 s]\n{tid}: [pause {tid}]\n[slutt]", "“1 s:”\npause 1000\n“2–3 s:”\npause 2000…3000"),
            ("[gjenta 2 ganger]\n# J\nHei.\n[slutt]", "# J\n“Hei.”\n# J\n“Hei.”"),
            ("[gjenta 2 ganger][slutt]\nHei.", "“Hei.”"),
        ])
    func rounds(text: String, expected: String) {
        #expect(MarkedScript(text).found == [])
        #expect(dump(text) == expected)
    }

    @Test("Loops nest, and an inner variable of the same name gives way to the outer again")
    func nests() {
        let text = "[for a: x; y]\n[for b: 1; 2]\n{a}{b}.\n[slutt]\n[for a: z]\n{a}.\n[slutt]\nSå {a}.\n[slutt]"
        #expect(MarkedScript(text).found == [])
        #expect(sentences(text) == ["x1.", "x2.", "z.", "Så x.", "y1.", "y2.", "z.", "Så y."])
    }

    @Test("A loop may stand within a variant's block, and one within it")
    func onlyInLoop() {
        #expect(
            dump("[bare standard][gjenta 2 ganger] A. [bare standard] B. [slutt][slutt][slutt]") == """
                only standard
                  “A.”
                  only standard
                    “B.”
                  “A.”
                  only standard
                    “B.”
                """)
    }

    @Test(
        "A mistaken loop is reported at its place, and nothing is made up about its body",
        arguments: [
            "⟦P041⟧[gjenta]\nDu.\n[slutt]", "[gjenta ⟦P022⟧3]\nDu.\n[slutt]", "[gjenta ⟦P022⟧tre ganger]\nDu.\n[slutt]",
            "[gjenta 3 ganger ⟦P022⟧nå]\nDu.\n[slutt]", "[gjenta ⟦P025⟧0 ganger]\nDu.\n[slutt]",
            "[gjenta ⟦P025⟧1001 ganger]\nDu.\n[slutt]", "[gjenta ⟦P025⟧1,5 ganger]\nDu.\n[slutt]",
            "⟦P043⟧[for x]\n{x}.\n[slutt]", "⟦P043⟧[for x:]\n{x}.\n[slutt]", "⟦P043⟧[for : a]\nDu.\n[slutt]",
            "⟦P043⟧[for x: ;;]\n{x}.\n[slutt]", "⟦P014⟧[gjenta 3 ganger]\nDu.", "⟦P014⟧[for x: a]\nDu.",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript("Hei. \(marked)")
        #expect(script.found == script.expected)
    }

    @Test("A mistake that every round meets is reported once, and one that a single item makes too")
    func toldOnce() {
        for marked in [
            "[gjenta 9 ganger]\nHei. [pause ⟦P018⟧8]\n[slutt]", "[for n: 3; tre; 4]\nHei. [pause ⟦P019⟧{n} s]\n[slutt]",
        ] {
            let script = MarkedScript(marked)
            #expect(script.found == script.expected)
        }
    }

    @Test("A loop has at most 1000 rounds")
    func roundLimit() {
        func items(_ count: Int) -> String { String(repeating: "a;", count: count) }
        #expect(MarkedScript("[gjenta 1000 ganger] Ja. [slutt]").found == [])
        #expect(sentences("[for x: \(items(1000))] {x}. [slutt]").count == 1000)
        #expect(MarkedScript("[for x: \(items(1001))] {x}. [slutt]").found == ["1:1 P043"])
    }

    @Test(
        "Loops that would pass 50,000 events are reported at the outermost before anything is expanded",
        arguments: [
            "⟦P032⟧[gjenta 1000 ganger][gjenta 51 ganger] Ja. [slutt][slutt]",
            "⟦P032⟧" + String(repeating: "[gjenta 1000 ganger]", count: 32) + " Ja. "
                + String(repeating: "[slutt]", count: 32),
            "⟦P032⟧" + String(repeating: "[for x: \(String(repeating: "a;", count: 90))]", count: 30) + " {x}. "
                + String(repeating: "[slutt]", count: 30),
            "[gjenta 2 ganger] Nei. [slutt]\n⟦P032⟧[gjenta 1000 ganger]\n"
                + String(repeating: "Ja. [pause 1 s]\n", count: 30)
                + "[slutt]",
        ])
    func explosion(marked: String) {
        let script = MarkedScript(marked)
        var found: [String] = []
        let time = ContinuousClock().measure { found = script.found }
        #expect(found == script.expected)
        #expect(time < .seconds(1))
    }

    @Test("Loops whose rounds only values tell end at the limit as well")
    func hiddenExplosion() {
        let text =
            "---\nn: 1000\n---\n" + String(repeating: "[gjenta {n} ganger]", count: 20) + " Ja. "
            + String(repeating: "[slutt]", count: 20)
        var codes: [String] = []
        let time = ContinuousClock().measure { codes = MarkedScript(text).parsed.diagnostics.map(\.kind.code) }
        #expect(codes == ["P032"])
        #expect(time < .seconds(5))
    }
}
