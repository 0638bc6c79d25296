import GuideCourse
import GuideRendering
import GuideScript
import GuideText
import TestSupport
import Testing
import pusterom

@Suite("The catalogue of all mistakes")
struct ExplanationTests {
    private static let withExample = DiagnosticCatalogue.all.filter {
        "PT".contains($0.code.prefix(1)) && $0.example != nil
    }
    .map(\.code)

    private func kind(_ code: String) throws -> DiagnosticKind {
        try #require(DiagnosticCatalogue.all.first { $0.code == code })
    }

    /// The codes that a script gives: of its text, and of its timeline if its text has none.
    private func codes(_ text: String) throws -> [String] {
        let shelf = try SoundShelf()
        let parsed = Script.parse(Source(name: "eksempel.pust", text: text), library: shelf)
        if !parsed.diagnostics.isEmpty { return parsed.diagnostics.map(\.kind.code) }
        let plans = try TrackPlan.plan([parsed], variants: [])
        let timing = try TrackTiming.measure(plans, voice: FakeVoice(samplesPerCharacter: 2000))
        return timing.diagnostics.map(\.kind.code)
    }

    @Test("has every code once, in order")
    func unique() {
        let codes = DiagnosticCatalogue.all.map(\.code)
        #expect(codes == Set(codes).sorted())
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[PTSKUW]\d{3}/) != nil })
        #expect(Self.withExample.count > 40)
    }

    @Test("says the same in both languages", arguments: DiagnosticCatalogue.all.map(\.code))
    func languages(code: String) throws {
        let kind = try kind(code)
        for text in [kind.message, kind.hint] {
            let texts = MessageLanguage.allCases.map { text($0) }
            #expect(!texts.contains(""))
            #expect(Set(texts.map(placeholders)).count == 1)
        }
    }

    @Test("shows an example that has the mistake, and none before it", arguments: withExample)
    func wrong(code: String) throws {
        let example = try #require(try kind(code).example)
        #expect(try codes(example.wrong).first == code, "\(example.wrong)")
    }

    @Test("shows it fixed, without a mistake", arguments: withExample)
    func right(code: String) throws {
        let example = try #require(try kind(code).example)
        #expect(try codes(example.right) == [], "\(example.right)")
    }

    @Test("has no example only where a single script cannot show the mistake")
    func withoutExample() {
        let codes = DiagnosticCatalogue.all.filter { $0.example == nil }.map(\.code)
        #expect(
            codes.filter { $0.hasPrefix("P") || $0.hasPrefix("T") } == [
                "P001", "P003", "P004", "P033", "P045", "P046", "P048", "P049", "P070",
            ])
    }

    private func placeholders(_ text: String) -> Set<Substring> { Set(text.matches(of: /\{[a-z]+\}/).map(\.output)) }
}
