import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Paced breathing")
struct BreathTests {
    @Test(
        "Breathing has phases and cycles, in any order and in both languages",
        arguments: [
            ("inn 4 s, hold 1 s, ut 6 s, 3–12 ganger", "inhale 4000, hold 1000, exhale 6000 ×3…12"),
            ("inn 4 s, ut 6 s, 5 ganger", "inhale 4000, exhale 6000 ×5…5"),
            ("5 ganger inn 4 s ut 6 s", "inhale 4000, exhale 6000 ×5…5"),
            ("ut 6 s, inn 0,5 s, hold 1 min, 1 gang", "exhale 6000, inhale 500, hold 60000 ×1…1"),
            ("inn 4 s, 1000 ganger", "inhale 4000 ×1000…1000"), ("inn 4 s, 3 - 12 ganger", "inhale 4000 ×3…12"),
            ("inn 4 s, 5 ganger, ord 3 ganger", "inhale 4000 ×5…5, words ×3"),
            ("inn 4 s, 5 ganger, uten ord", "inhale 4000 ×5…5, words ×0"),
            ("inn 4 s, lyd, 5 ganger", "inhale 4000 ×5…5, sound at 0.0 dB"),
            ("lyd -6 dB, inn 4 s, 5 ganger", "inhale 4000 ×5…5, sound at -6.0 dB"),
            (
                "in 4 s, hold 1 s, out 6 s, 3–12 times, words 1 time, sound -6 dB",
                "inhale 4000, hold 1000, exhale 6000 ×3…12, words ×1, sound at -6.0 dB"
            ),
            ("in 4 s, 5 times, without words", "inhale 4000 ×5…5, words ×0"),
        ])
    func arguments(written: String, expected: String) {
        for word in ["pust", "breathe"] {
            #expect(MarkedScript("[\(word) \(written)]").found == [])
            #expect(dump("[\(word) \(written)]") == "breath \(expected)")
        }
    }

    @Test(
        "A mistaken breath is reported at its place and left out",
        arguments: [
            "⟦P038⟧[pust]", "⟦P038⟧[pust 5 ganger]", "⟦P039⟧[pust inn 4 s, ut 6 s]", "⟦P039⟧[pust inn 4 s, lyd]",
            "[pust inn ⟦P040⟧0,4 s, ut 6 s, 5 ganger]", "[pust inn 4 s, ut ⟦P040⟧0 s, 5 ganger]",
            "[pust inn 4 s, ⟦P025⟧0 ganger]", "[pust inn 4 s, ⟦P025⟧1001 ganger]", "[pust inn 4 s, ⟦P025⟧1,5 ganger]",
            "[pust inn 4 s, ⟦P025⟧3–1001 ganger]", "[pust inn 4 s, ⟦P025⟧3– ganger]",
            "[pust inn 4 s, ⟦P020⟧12–3 ganger]",
            "[pust inn 4 s, ⟦P022⟧5]", "[pust inn 4 s, 5 ⟦P022⟧gonger]", "[pust inn ⟦P018⟧4, 5 ganger]",
            "[pust inn 4 ⟦P017⟧sx, 5 ganger]", "[pust inn⟦P016⟧]", "[pust ⟦P022⟧opp 4 s, 5 ganger]",
            "[pust inn 4 s, 5 ganger, ord ⟦P022⟧3]", "[pust inn 4 s, 5 ganger, ord ⟦P025⟧0 ganger]",
            "[pust inn 4 s, 5 ganger, ord ⟦P022⟧tre ganger]", "⟦P041⟧[pust inn 4 s, 5 ganger, ord]",
            "[pust inn 4 s, 5 ganger, ⟦P022⟧uten]", "[pust inn 4 s, 5 ganger, uten ⟦P022⟧lyd]",
            "[pust inn 4 s, 5 ganger, lyd ⟦P026⟧9 dB]", "[pust inn 4 s, 5 ganger, lyd ⟦P022⟧3]",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript("Hei. \(marked)")
        #expect(script.found == script.expected)
        #expect(script.parsed.diagnostics.allSatisfy { !$0.message(in: .bokmål).contains("``") })
        #expect(dump(script.parsed.script.body) == "“Hei.”")
    }

    @Test(
        "A misspelt word is reported with the one that was meant", arguments: [("ganer", "ganger"), ("hodl", "hold")])
    func suggestion(written: String, meant: String) {
        let text = written == "hodl" ? "[pust hodl 4 s, 5 ganger]" : "[pust inn 4 s, 5 \(written)]"
        #expect(MarkedScript(text).parsed.diagnostics.map(\.suggestion) == [meant])
    }

    @Test("More phases in all cycles than a script may have events are reported")
    func limit() {
        let phases = String(repeating: "inn 1 s, ", count: 51)
        let script = MarkedScript("⟦P032⟧[pust \(phases)1000 ganger]")
        #expect(script.found == script.expected)
    }

    private func words(_ text: String) -> [BreathCue.Kind: String] {
        guard case .breath(let cue)? = MarkedScript(text).parsed.script.body.first else { return [:] }
        return cue.value.words.mapValues(\.spoken)
    }

    @Test("The words of breath can be chosen, and what is not chosen stays")
    func breathWords() {
        let breath = "[pust inn 4 s, hold 1 s, ut 6 s, 5 ganger]"
        #expect(words(breath) == [.inhale: "Pust inn.", .hold: "Hold.", .exhale: "Pust ut."])
        for head in ["pusteord: {inn: Inn, ut: Og ut}", "breathwords: {in: Inn, out: Og ut}"] {
            #expect(words("---\n\(head)\n---\n\(breath)") == [.inhale: "Inn", .hold: "Hold.", .exhale: "Og ut"])
        }
    }

    @Test(
        "Mistaken words of breath are reported",
        arguments: [
            "pusteord: ⟦P009⟧rolig", "pusteord: {⟦P010⟧opp: Hei}", "pusteord: {inn: ⟦P009⟧[a]}",
            "pusteord: {inn: ⟦P031⟧–}", "pusteord: {inn: ⟦P005⟧\(String(repeating: "x", count: 81))}",
        ])
    func mistakenWords(marked: String) {
        let script = MarkedScript("---\n\(marked)\n---\nHei.")
        #expect(script.found == script.expected)
    }
}
