import GuideRendering
import GuideScript
import GuideText
import Testing

@Suite("The plan of tracks")
struct TrackPlanTests {
    private func script(_ name: String, variants: String = "{kort: 1 min, lang: 2 min}") -> ParsedScript {
        Script.parse(Source(name: name, text: "---\nvarianter: \(variants)\n---\nHei.\n"))
    }

    @Test("has a track for every variant of every script, short ones first as written")
    func hasEveryVariant() throws {
        let plans = try TrackPlan.plan([script("a/Gå sakte.pust"), script("b.pust")], variants: [])
        #expect(plans.map(\.fileName) == ["gaa-sakte-kort", "gaa-sakte-lang", "b-kort", "b-lang"])
    }

    @Test("keeps to the variants asked for, whatever their case", arguments: ["lang", "LANG"])
    func keepsToVariants(_ name: String) throws {
        let plans = try TrackPlan.plan(
            [script("a.pust"), script("b.pust", variants: "{kort: 1 min}")], variants: [name])
        #expect(plans.map(\.fileName) == ["a-lang"])
    }

    @Test("refuses a variant that no script has, and names those there are")
    func refusesUnknown() {
        #expect(throws: TrackPlan.Failure.unknownVariant("middels", known: ["kort", "lang"])) {
            try TrackPlan.plan([script("a.pust"), script("b.pust")], variants: ["lang", "middels"])
        }
    }

    @Test("refuses two tracks of one name", arguments: [["a.pust", "b/a.pust"], ["å.pust", "aa.pust"]])
    func refusesSameName(_ names: [String]) {
        #expect(throws: TrackPlan.Failure.self) { try TrackPlan.plan(names.map { script($0) }, variants: []) }
    }
}
