import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Rows of signs")
struct SeparatorRowTests {
    @Test(
        "are one mistake, however many there are, and the fix takes them all away",
        arguments: ["---", "***", "* * *", "___", "——————", "• • •", "=====", "~~~"])
    func rows(row: String) throws {
        let script = MarkedScript("Hei.\n\n⟦P073⟧\(row)\n\nTakk.\n\n\(row)\n\nSlutt.")
        #expect(script.found == script.expected)
        let found = try #require(script.parsed.diagnostics.first)
        #expect(found.message(in: .bokmål).hasSuffix(" Manuset har 2 slike linjer."))
        #expect(sentences(UnmeantTests.mended(script.text)) == ["Hei.", "Takk.", "Slutt."])
    }

    @Test("Two hundred of them are one mistake")
    func many() {
        let text = "Hei.\n\n" + String(repeating: "---\n\nPust rolig.\n\n", count: 200)
        #expect(MarkedScript(text).found == ["3:1 P073"])
    }

    @Test("A first row of hyphens with sentences after it is no front matter")
    func first() {
        let script = MarkedScript("⟦P073⟧---\nHei.\n---\nTakk.\n---\nSlutt.")
        #expect(script.found == script.expected)
    }

    @Test("Underlined headings become chapters")
    func headings() {
        let text = "Ankomst\n=======\nVelkommen.\n\nPusten\n------\nPust rolig."
        #expect(MarkedScript(text).found == ["2:1 P073"])
        #expect(UnmeantTests.mended(text) == "# Ankomst\nVelkommen.\n\n# Pusten\nPust rolig.")
    }

    @Test("What is not a row stays what it was", arguments: [("Pust.\n...", "2:1 P031"), ("Pust.\n!!!", "2:1 P031")])
    func others(text: String, found: String) { #expect(MarkedScript(text).found == [found]) }

    @Test(
        "A front matter below other text is reported where it begins",
        arguments: ["# Ro\n⟦P065⟧---\ntittel: A\n---\nHei.", "Min øvelse\n\n⟦P065⟧---\nvarianter: [kort]\n---\nHei."])
    func misplaced(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }

    @Test("Dots that end a front matter are reported as such")
    func dots() {
        let script = MarkedScript("---\ntittel: Ro\n⟦P065⟧...\nHei.")
        #expect(script.found == script.expected)
        #expect(UnmeantTests.mended(script.text) == "---\ntittel: Ro\n---\nHei.")
    }
}
