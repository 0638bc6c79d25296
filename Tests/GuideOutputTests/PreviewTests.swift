import Foundation
import GuideOutput
import GuideScript
import GuideText
import GuideTimeline
import Testing

@Suite("The preview")
struct PreviewTests {
    private static let script = """
        ---
        tittel: Prøve
        varianter: {kort: 20 s}
        ---
        # Ankomst
        [klokke gong, 2 ganger, hvert 3 s]
        Hei, du.
        [pause 2 s]
        # Slutt
        Nå er det over. [pause 1–9 s]

        """

    private func timeline() throws -> Timeline {
        let parsed = Script.parse(Source(name: "a/prøve.pust", text: Self.script))
        try #require(parsed.diagnostics.isEmpty)
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[0])
        return try #require(Timeline.solve(outline, rate: 44_100) { _ in 44_100 }.timeline)
    }

    @Test("as JSON has the fields that programs rely on")
    func hasFields() throws {
        let json = TimelineDocument.encode([try timeline()], fileNames: ["proeve-kort.wav"])
        let parsed = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
        let variant = try #require(parsed.first)
        #expect(variant["script"] as? String == "a/prøve.pust")
        #expect(variant["variant"] as? String == "kort")
        #expect(variant["sampleRate"] as? Int == 44_100)
        #expect(variant["samples"] as? Int == 20 * 44_100)
        #expect(variant["target"] as? Int == 20 * 44_100)
        let events = try #require(variant["events"] as? [[String: Any]])
        #expect(
            events.map { $0["kind"] as? String } == ["bell", "pause", "speech", "pause", "speech", "pause", "pause"])
        let speech = events[2]
        #expect(speech["text"] as? String == "Hei, du.")
        #expect(speech["chapter"] as? String == "Ankomst")
        #expect(speech["line"] as? Int == 7)
        #expect(speech["length"] as? Int == 44_100)
        var position = 0
        for event in events {
            #expect(event["start"] as? Int == position)
            position += try #require(event["length"] as? Int)
        }
        #expect(position == 20 * 44_100)
    }

    @Test("as a table tells the track at a glance in both languages")
    func tellsAtAGlance() throws {
        let norwegian = TimelineTable(try timeline(), language: .bokmål).text()
        for part in [
            "Prøve – kort", "klokke: gong, 2 ganger, hvert 3,0 s", "Lengde", "0:20 (mål 0:20)", "Ord i minuttet",
            "Hei, du.",
        ] {
            #expect(norwegian.contains(part), "\(part)")
        }
        let english = TimelineTable(try timeline(), language: .english).text()
        for part in ["bell: gong, 2 times, every 3.0 s", "0:20 (target 0:20)", "Longest silence"] {
            #expect(english.contains(part), "\(part)")
        }
    }

    @Test("of several tracks is a table in Markdown with a row for each, whatever their titles hold")
    func summary() throws {
        let text = Self.script.replacing("tittel: Prøve", with: "tittel: Ro | uro")
        let parsed = Script.parse(Source(name: "a/prøve.pust", text: text))
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[0])
        let second = try #require(Timeline.solve(outline, rate: 44_100) { _ in 44_100 }.timeline)
        let table = TimelineSummary([try timeline(), second], language: .bokmål).text()
        let rows = table.split(separator: "\n")
        #expect(rows.count == 4 && table.hasSuffix("|\n"))
        #expect(rows[0].hasPrefix("| øvelse | variant | lengde |") && rows[1].hasPrefix("| --- |"))
        #expect(rows[2].hasPrefix("| Prøve | kort | 0:20 | 10 % |"))
        #expect(rows[3].hasPrefix("| Ro \\| uro | kort |"))
        #expect(TimelineSummary([], language: .english).text().hasPrefix("| exercise | variant |"))
    }
}
