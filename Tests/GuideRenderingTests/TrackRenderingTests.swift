import GuideRendering
import GuideScript
import GuideSound
import GuideSpeech
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Rendering with a voice of known lengths")
struct TrackRenderingTests {
    private static let script = """
        ---
        varianter: {kort: 32 s, lang: 40 s, fri: }
        ---
        # En
        Første setning. Andre setning.
        [pause 1–20 s]
        [bare lang]
        Bare i den lange.
        [slutt]

        # To
        Siste setning. [klokke tingsha, 2 ganger, hvert 4 s]

        """

    private func parsed(_ text: String) -> ParsedScript { Script.parse(Source(name: "prøve.pust", text: text)) }

    @Test("gives files of exactly the target, with sound where speech is and silence where pauses are")
    func isExact() throws {
        let plans = try TrackPlan.plan([parsed(Self.script)], variants: [])
        let timing = try TrackTiming.measure(plans, voice: FakeVoice())
        let told = timing.diagnostics.count
        #expect(told == 0, "\(timing.diagnostics.map { $0.message(in: .english) })")
        let folder = try TemporaryFolder()
        for (index, seconds) in [32, 40, nil].enumerated() {
            let timeline = try #require(timing.timelines[index])
            try TrackRendering.renderWave(timeline, timing, to: folder["t.wav"])
            let wave = try #require(WaveReading(try folder.bytes(of: "t.wav")))
            #expect(wave.samples.count == timeline.samples)
            if let seconds { #expect(wave.samples.count == seconds * 44_100) }
            expectSound(of: timeline, in: wave.samples)
        }
    }

    private func expectSound(of timeline: Timeline, in samples: [Int16]) {
        var rung = 0
        for event in timeline.events {
            let range = event.start..<(event.start + event.length)
            switch event.kind {
            case .bell(let strikes):
                rung = range.upperBound + strikes.ring
                #expect(samples[event.start..<event.start + 200].contains { abs($0) > 100 })
            case .speech: #expect(samples[event.start..<event.start + 220].contains { $0 != 0 })
            case .pause where range.lowerBound >= rung: #expect(samples[range].allSatisfy { $0 == 0 })
            case .pause, .breath, .count, .sound, .background: break
            }
        }
    }

    @Test("reports a sentence that cannot be said once, at its place, although two variants hold it")
    func tellsFaults() throws {
        let plans = try TrackPlan.plan([parsed(Self.script)], variants: [])
        let voice = FakeVoice(faults: ["andre setning.": .crashed(signal: 11)])
        let timing = try TrackTiming.measure(plans, voice: voice)
        let told = timing.diagnostics.map(MarkedScript.brief)
        let solved = timing.timelines.filter { $0 != nil }.count
        #expect(told == ["5:17 S001"])
        #expect(solved == 0)
    }

    @Test("reports an unreachable target beside mistakes of the text, but only if no fixing could reach it")
    func tellsOnlyTheCertain() throws {
        let broken = Self.script.replacing("[pause 1–20 s]", with: "[pause 5 meter]")
        func codes(_ script: String) throws -> [String] {
            let timing = try TrackTiming.measure(try TrackPlan.plan([parsed(script)], variants: []), voice: FakeVoice())
            return timing.diagnostics.map(\.kind.code)
        }
        #expect(try codes(broken.replacing("lang: 40 s", with: "lang: 5 s")) == ["T001"])
        #expect(try codes(broken.replacing("lang: 40 s", with: "lang: 3 min")) == [])
        #expect(try codes(Self.script.replacing("lang: 40 s", with: "lang: 3 min")) == ["T002"])
    }
}
