import GuideScript
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Sounds and backgrounds in time")
struct SoundTimelineTests {
    /// Every file lasts 5 seconds, every character of speech 100 samples.
    private func timeline(_ text: String) throws -> Timeline {
        let parsed = Script.parse(Source(name: "a.pust", text: text), library: try SoundShelf())
        #expect(parsed.diagnostics.map(MarkedScript.brief) == [])
        let outline = Outline(of: parsed.script, variant: parsed.script.variants[0])
        let solution = Timeline.solve(outline, rate: 1000, soundLength: { _ in 5000 }, speechLength: { $0.count * 100 })
        return try #require(solution.timeline)
    }

    @Test("A background changes no gap and no length, wherever it begins and ends")
    func backgroundTakesNoTime() throws {
        let plain = try timeline("En setning. To setninger.\n[pause 3 s]\nTre.\n\n[klokke] Fire.")
        let laid = try timeline(
            "[bakgrunn a.wav] En setning. [bakgrunn slutt] To setninger.\n[pause 3 s]\n[bakgrunn b.wav]\nTre.\n\n[klokke] Fire."
        )
        let heard = laid.events.filter { if case .background = $0.kind { false } else { true } }
        #expect(heard.map(\.start) == plain.events.map(\.start))
        #expect(laid.samples == plain.samples)
        #expect(laid.statistics == plain.statistics)
        #expect(laid.backgrounds.map(\.cue.file.name) == ["a.wav", "b.wav"])
        #expect(laid.backgrounds.last.map { $0.start + $0.length } == laid.samples)
    }

    @Test("A new background takes the place of the one before")
    func backgroundsFollow() throws {
        let timeline = try timeline("[bakgrunn a.wav] Hei. [pause 4 s] [bakgrunn b.wav] Hei.")
        let (first, second) = (timeline.backgrounds[0], timeline.backgrounds[1])
        #expect(first.start == 0 && first.length == second.start)
    }

    @Test("A sound in place is not silence and nothing said, and has the gap of a paragraph on both sides")
    func soundIsNoSilence() throws {
        let timeline = try timeline("---\nrytme: {avsnitt: 2 s}\n---\nHei. [lyd a.wav] Hei. [lyd a.wav, 9 s] Hei.")
        #expect(
            dump(timeline) == [
                "0+400 “Hei.”", "400+2000 pause", "2400+5000 sound a.wav", "7400+2000 pause", "9400+400 “Hei.”",
                "9800+2000 pause", "11800+9000 sound a.wav", "20800+2000 pause", "22800+400 “Hei.”",
            ])
        #expect(timeline.statistics.longestSilence == 2000)
        #expect(timeline.statistics.guidedShare == 1200.0 / 23_200)
    }

    @Test("A user's own bell at the end gets the time to ring out")
    func ownBellRings() throws {
        #expect(
            try timeline("Hei. [pause 1 s] [klokke a.wav, 2 ganger, hvert 3 s]").samples == 400 + 1000 + 3000 + 5000)
    }
}
