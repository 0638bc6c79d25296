import Foundation
import GuideOutput
import GuideRendering
import GuideScript
import GuideTimeline
import TestSupport
import Testing

@Suite("The timeline as a document")
struct TimelineDocumentTests {
    private static let script = """
        ---
        varianter: {kort: 1 min}
        ---
        # En
        [klokke gong, 2 ganger]
        Hei. Og hei igjen.
        [pause 5–40 s]
        [pust inn 3 s, ut 4 s, 2 ganger]
        [tell 1–3, hvert 1 s]
        # To
        Ha det.
        """

    private static func json() throws -> String {
        let compiler = Compiler(voice: FakeVoice())
        let parsed = compiler.parse(script, name: "a.pust")
        let compilation = try compiler.compile([parsed], try TrackPlan.plan([parsed], variants: []))
        return TimelineDocument.encode(compilation.timelines, fileNames: ["a-kort.wav"])
    }

    @Test("is read as it was written")
    func roundTrip() throws {
        let json = try Self.json()
        let document = try #require(try TimelineDocument.read(Array(json.utf8)).first)
        #expect(document.version == TimelineDocument.currentVersion)
        #expect(document.samples == 60 * 44_100)
        #expect(document.chapters.map(\.title) == ["En", "To"])
        #expect(document.events.filter { $0.kind == "speech" }.map(\.text) == ["Hei.", "Og hei igjen.", "Ha det."])
    }

    @Test("has paragraphs: a chapter or more than four seconds of silence begin a new one")
    func paragraphs() throws {
        let document = try #require(try TimelineDocument.read(Array(try Self.json().utf8)).first)
        let said = document.events.filter { $0.spoken != nil }.map { ($0.text, $0.paragraph) }
        #expect(said.map(\.1) == [0, 0, 1, 1, 1, 1, 2, 2, 2, 3], "\(said)")
    }

    @Test("of version 1, without the newer fields, is read too, and one of a later version is refused")
    func versions() throws {
        let json = try Self.json()
        let old = json.replacing(#/ *"(version|paragraph)" ?: ?[0-9]+,?\n/#, with: "")
        let document = try #require(try TimelineDocument.read(Array(old.utf8)).first)
        #expect(document.version == nil && document.events.allSatisfy { $0.paragraph == nil })
        let new = json.replacing(#/"version" ?: ?2/#, with: "\"version\" : 3")
        #expect(throws: TimelineDocument.Failure.self) { try TimelineDocument.read(Array(new.utf8)) }
    }

    /// Numbers that no track has.
    private static let extremes = [
        "9223372036854775807", "-9223372036854775808", "-1", "1e300", "-1e300", "1e19", "4611686018427387904", "0.5",
        "null",
        "\"x\"",
    ]

    @Test(
        "is refused or read sensibly, and never traps, with an extreme value in any of its numbers", arguments: extremes
    )
    func extremeValues(_ value: String) throws {
        let json = try Self.json()
        let numbers = json.matches(of: #/: ?-?[0-9][-+.eE0-9]*/#)
        #expect(numbers.count > 80)
        for number in numbers {
            var text = json
            text.replaceSubrange(number.range, with: ": \(value)")
            guard let expectations = try? TrackExpectation.read(Array(text.utf8)) else { continue }
            for expectation in expectations {
                let other = expectation.at(rate: 48_000)
                #expect(other.said.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= other.samples + 1 })
            }
        }
    }
}
