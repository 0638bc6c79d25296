import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Pauses")
struct PauseTests {
    @Test("A pause is fixed or elastic, under any of its names and in any case")
    func pauses() {
        #expect(dump("[pause 8 s]\n[Pause 4–20 s]\n[ stillhet 1 s ]") == "pause 8000\npause 4000…20000\npause 1000")
    }

    @Test(
        "A mistaken pause is reported and left out",
        arguments: [
            "Hei. ⟦P016⟧[pause]", "Hei. ⟦P016⟧[stillhet ]", "Hei. [pause ⟦P018⟧8]", "Hei. ⟦P013⟧[pause 8 s",
            "Hei. ⟦P013⟧[pause [klokke]", "Hei. [⟦P012⟧puse 8 s]",
            "Hei. [⟦P012⟧pause8 s]",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
        #expect(!dump(script.parsed.script.body).contains("pause"))
    }

    @Test(
        "What is left over after the duration is reported there, and the pause kept",
        arguments: ["[pause 8 s ⟦P022⟧lenge]", "[pause 8 s⟦P022⟧, 3 s]"])
    func leftOver(marked: String) {
        let script = MarkedScript("Hei. \(marked)")
        #expect(script.found == script.expected)
        #expect(dump(script.parsed.script.body).contains("pause"))
    }

    @Test(
        "A misspelt directive is reported with the one that was meant",
        arguments: [("puase", "[pause 8 s]"), ("klokka", "[klokke]")])
    func suggestion(written: String, meant: String) {
        #expect(MarkedScript("Hei. [\(written) 8 s]").parsed.diagnostics.map(\.suggestion) == [meant])
    }
}
