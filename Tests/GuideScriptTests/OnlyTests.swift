import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("What only some variants have")
struct OnlyTests {
    private static let head = "---\nvarianter: {kort: 10 min, lang: 30 min}\n---\n"

    @Test("A block holds what stands in it, and nests")
    func nests() {
        let body = "Ett.\n[bare lang]\nTo.\n[bare kort, lang]\nTre. [pause 3 s]\n[slutt]\n[slutt]\nFire."
        #expect(MarkedScript(Self.head + body).found == [])
        #expect(
            dump(Self.head + body) == """
                “Ett.”
                only lang
                  “To.”
                  only kort+lang
                    “Tre.”
                    pause 3000
                “Fire.”
                """)
    }

    @Test(
        "Variants are separated by commas or blanks, in any case",
        arguments: ["kort, lang", "kort lang", "KORT,lang", "kort,, lang,"])
    func separators(written: String) {
        let text = "\(Self.head)[bare \(written)]\nHei.\n[slutt]"
        #expect(MarkedScript(text).found == [])
        #expect(dump(text) == "only kort+lang\n  “Hei.”")
    }

    @Test("A block may open and end within a line")
    func inLine() {
        #expect(dump("\(Self.head)Ett. [bare lang] To. [slutt] Tre.") == "“Ett.”\nonly lang\n  “To.”\n“Tre.”")
    }

    @Test(
        "Mistakes are reported at their place, and only they",
        arguments: [
            "⟦P024⟧[bare]\nHei.\n[slutt]", "⟦P024⟧[bare ,]\nHei.\n[slutt]", "[bare ⟦P023⟧long]\nHei.\n[slutt]",
            "[bare kort, ⟦P023⟧halv]\nHei.\n[slutt]", "Hei.\n⟦P015⟧[slutt]", "⟦P014⟧[bare lang]\nHei.",
            "[bare lang]\nHei.\n[slutt ⟦P022⟧lang]",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript(Self.head + marked)
        #expect(script.found == script.expected)
    }

    @Test("A misspelt variant is reported with the one that was meant")
    func suggestion() {
        #expect(MarkedScript(Self.head + "[bare lag]\nHei.\n[slutt]").parsed.diagnostics.map(\.suggestion) == ["lang"])
    }

    @Test("What is for an unknown variant is not heard in the others")
    func unknownIsHeldBack() {
        #expect(dump(Self.head + "[bare halv]\nHei.\n[slutt]\nDu.") == "unknown\n  “Hei.”\n“Du.”")
    }
}
