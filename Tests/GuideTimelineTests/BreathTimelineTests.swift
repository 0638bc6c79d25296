import GuideScript
import GuideSound
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Breathing and counting in time")
struct BreathTimelineTests {
    private func told(_ body: String, variants: String = "[en]") throws -> [String] {
        let solution = solve(try outline(script(body, variants: variants)))
        #expect((solution.timeline == nil) == !solution.diagnostics.isEmpty)
        return solution.diagnostics.map { "\(MarkedScript.brief($0)) \($0.message(in: .english))" }
    }

    @Test("Phases follow each other exactly, cycle upon cycle")
    func phases() throws {
        let timeline = try #require(
            solve(outline(script("Hei. [pust inn 4 s, hold 1,5 s, ut 6,125 s, 2 ganger] Du. [pause 0 s]"))).timeline)
        #expect(
            dump(timeline) == [
                "0+400 “Hei.”", "400+4500 pause", "4900+4000 inhale", "8900+1500 hold", "10400+6125 exhale",
                "16525+4000 inhale", "20525+1500 hold", "22025+6125 exhale", "28150+4500 pause", "32650+300 “Du.”",
            ])
    }

    @Test(
        "At every rate a phase lasts its nearest number of samples, in every cycle",
        arguments: [22_050, 44_100, 48_000])
    func exactPhases(rate: Int) throws {
        let body = "[pust inn 1,23456 s, hold 0,77777 s, ut 2,99999 s, 50 ganger, uten ord]"
        let timeline = try #require(solve(outline(script(body)), rate: rate).timeline)
        let lengths = [1_234_560, 777_770, 2_999_990].map { SampleClock.samples(.microseconds($0), rate: rate) }
        #expect(timeline.events.map(\.length) == Array(repeating: lengths, count: 50).flatMap { $0 })
        #expect(timeline.samples == 50 * lengths.reduce(0, +))
    }

    @Test("A length is met exactly with whole cycles and silences", arguments: 13...120)
    func target(seconds: Int) throws {
        let body = "Hei. [pause 1–20,6 s] [pust inn 4 s, ut 6 s, 1–10 ganger]"
        let timeline = try #require(solve(outline(script(body, variants: "{en: \(seconds) s}"))).timeline)
        #expect(timeline.samples == seconds * 1000)
        let phases = timeline.events.filter { if case .breath = $0.kind { true } else { false } }
        #expect(phases.count.isMultiple(of: 2) && (2...20).contains(phases.count))
        #expect(phases.enumerated().allSatisfy { $1.length == ($0.isMultiple(of: 2) ? 4000 : 6000) })
        #expect(timeline.samples == 400 + timeline.events[1].length + phases.count * 5000)
    }

    @Test("The number of cycles follows the share that is written", arguments: [("0", 3), ("0,5", 7), ("1", 12)])
    func share(written: String, cycles: Int) throws {
        let body = "[pust inn 4 s, ut 6 s, 3–12 ganger]"
        let timeline = try #require(solve(outline(script(body, variants: "{en: {andel: \(written)}}"))).timeline)
        #expect(abs(timeline.events.count - 2 * cycles) <= (written == "0,5" ? 2 : 0))
    }

    @Test("Words are said in the cycles asked for", arguments: [("", 3), (", ord 2 ganger", 2), (", uten ord", 0)])
    func words(written: String, cycles: Int) throws {
        let body = "[pust inn 4 s, ut 6 s, 3 ganger\(written)]"
        let timeline = try #require(solve(outline(script(body))).timeline)
        let words = timeline.events.map { Timeline.sentence(of: $0)?.spoken ?? "" }
        let expected = (0..<3).flatMap { $0 < cycles ? ["Pust inn.", "Pust ut."] : ["", ""] }
        #expect(words == expected)
    }

    @Test("A length that whole cycles cannot reach is reported with the two nearest")
    func between() throws {
        #expect(
            try told("[pust inn 4 s, ut 6 s, 1–5 ganger]", variants: "{en: 25 s}") == [
                "2:17 T005 `en` cannot be 0:25 with whole breaths. Nearest: 0:20, 0:30."
            ])
        #expect(
            try told("[tell 5, hvert 1 s] [pause 1–2 s] [pust inn 4 s, ut 6 s, 1–5 ganger]", variants: "{en: 24 s}")
                == [
                    "2:17 T005 `en` cannot be 0:24 with whole breaths. Nearest: 0:17, 0:26."
                ])
    }

    @Test("Both lengths that are named can be reached", arguments: [17, 26])
    func nearest(seconds: Int) throws {
        let body = "[tell 5, hvert 1 s] [pause 1–2 s] [pust inn 4 s, ut 6 s, 1–5 ganger]"
        #expect(try told(body, variants: "{en: \(seconds) s}") == [])
    }

    @Test("A word longer than its phase is reported, with both lengths")
    func longWord() throws {
        #expect(
            try told("Hei.\n[pust inn 0,5 s, ut 6 s, 5 ganger]") == [
                "6:1 T006 “Pust inn.” lasts 0.90 s, but its phase of the breath only 0.50 s."
            ])
        #expect(try told("[pust inn 0,9 s, ut 6 s, 5 ganger]") == [])
        #expect(try told("[pust inn 0,5 s, ut 6 s, 5 ganger, uten ord]") == [])
    }

    @Test("A number longer than the beat is reported, with both lengths")
    func longNumber() throws {
        #expect(
            try told("Hei.\n[tell 1–4, hvert 0,3 s]") == [
                "6:1 T007 “fire” lasts 0.40 s, but a number comes every 0.30 s."
            ])
        #expect(try told("[tell 1–4, hvert 0,4 s]") == [])
    }

    @Test("Numbers begin exactly on the beat")
    func beat() throws {
        let timeline = try #require(
            solve(outline(script("Hei. [pause 1 s] [tell 3–1, hvert 1,5 s] [pause 2 s] Du."))).timeline)
        #expect(
            dump(timeline) == [
                "0+400 “Hei.”", "400+1000 pause", "1400+1500 count “tre”", "2900+1500 count “to”",
                "4400+1500 count “én”", "5900+2000 pause", "7900+300 “Du.”",
            ])
    }

    @Test("The beat is the same from number to number at every rate", arguments: [22_050, 44_100, 48_000])
    func exactBeat(rate: Int) throws {
        let timeline = try #require(
            solve(outline(script("[tell 1–100, hvert 6,66667 s]")), rate: rate).timeline)
        let beat = SampleClock.samples(.microseconds(6_666_670), rate: rate)
        #expect(timeline.events.map(\.start) == (0..<100).map { $0 * beat })
    }
}
