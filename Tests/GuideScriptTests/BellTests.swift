import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Bells")
struct BellTests {
    @Test(
        "A bell takes its arguments in any order, each of which may be left out",
        arguments: [
            ("[klokke]", "bell singingBowl ×1 every 6000 at 0.0 dB"),
            ("[klokke gong, 3 ganger, hvert 6 s, -6 dB]", "bell gong ×3 every 6000 at -6.0 dB"),
            ("[klokke -6 dB, hvert 2,5 s, 2 ganger, tingsha]", "bell tingsha ×2 every 2500 at -6.0 dB"),
            ("[klokke 1 gang]", "bell singingBowl ×1 every 6000 at 0.0 dB"),
            ("[klokke gong 3 ganger hvert 1 min 5 s]", "bell gong ×3 every 65000 at 0.0 dB"),
            ("[klokke \u{2212}6,5 dB]", "bell singingBowl ×1 every 6000 at -6.5 dB"),
            ("[klokke – 6 dB]", "bell singingBowl ×1 every 6000 at -6.0 dB"),
            ("[klokke +3dB]", "bell singingBowl ×1 every 6000 at 3.0 dB"),
            ("[klokke 3ganger,hvert 6s]", "bell singingBowl ×3 every 6000 at 0.0 dB"),
            ("[bell bowl, 2 times, every 4 s]", "bell singingBowl ×2 every 4000 at 0.0 dB"),
            ("[klokke 100 ganger, -60 dB]", "bell singingBowl ×100 every 6000 at -60.0 dB"),
        ])
    func arguments(written: String, expected: String) {
        #expect(MarkedScript(written).found == [])
        #expect(dump(written) == expected)
    }

    @Test(
        "A mistaken argument is reported at its place",
        arguments: [
            "[klokke ⟦P022⟧bong]", "[klokke gong, ⟦P022⟧høyt]", "[klokke ⟦P022⟧3]", "[klokke 3 ⟦P022⟧slag]",
            "[klokke ⟦P022⟧-]", "[klokke ⟦P022⟧-gong]", "[klokke ⟦P025⟧0 ganger]", "[klokke ⟦P025⟧101 ganger]",
            "[klokke ⟦P025⟧1,5 ganger]", "[klokke ⟦P025⟧-1 gang]", "[klokke ⟦P025⟧99999999999999999999 ganger]",
            "[klokke ⟦P026⟧7 dB]", "[klokke ⟦P026⟧-61 dB]", "[klokke hvert ⟦P018⟧6]", "[klokke hvert 6 ⟦P017⟧sx]",
            "[klokke hvert⟦P016⟧]", "[klokke hvert ⟦P021⟧2 t]",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript("Hei. \(marked)")
        #expect(script.found == script.expected)
        #expect(script.parsed.diagnostics.allSatisfy { !$0.message(in: .bokmål).contains("``") })
        #expect(dump(script.parsed.script.body) == "“Hei.”")
    }

    @Test("A misspelt instrument is reported with the one that was meant")
    func suggestion() {
        #expect(MarkedScript("[klokke gogn]").parsed.diagnostics.map(\.suggestion) == ["gong"])
    }
}
