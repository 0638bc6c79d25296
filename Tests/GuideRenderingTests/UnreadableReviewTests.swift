import GuideRendering
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The review of what cannot be read")
struct UnreadableReviewTests {
    private func review(_ text: String) throws -> [String] {
        let parsed = Script.parse(Source(name: "test.pust", text: text))
        let timing = try TrackTiming.measure(try TrackPlan.plan([parsed], variants: []), voice: FakeVoice())
        return ScriptReview.review(timing.timelines.compactMap { $0 }).map(MarkedScript.brief)
    }

    @Test("reports it at its own place")
    func reportsPlace() throws { #expect(try review("Hei 你好 du.") == ["1:5 W013"]) }

    @Test("can be turned off")
    func isSilenced() throws { #expect(try review("---\nvarsler-av: [W013]\n---\nHei 你好 du.") == []) }

    @Test("is content with what has a reading", arguments: ["Vent π sekunder.", "Drikk øl og H₂O på kafé.", "Hei 😊"])
    func isContent(_ text: String) throws {
        #expect(try review(text).filter { $0.hasSuffix("W013") } == [])
    }
}
