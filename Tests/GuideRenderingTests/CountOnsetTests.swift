import GuideRendering
import GuideScript
import GuideSound
import GuideSpeech
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("What is on the beat, with the real voice")
struct CountOnsetTests {
    /// Silence before every beat, so that what is heard there is the number that belongs to it.
    private static let script = """
        Nå teller vi. [pause 2 s]
        [tell 1–21, hvert 2 s]
        [pause 2 s]
        [pust inn 4 s, hold 2,5 s, ut 6 s, 2 ganger]
        """

    @Test("Every number and every word of breath begins to be heard within 1 ms of its beat in the file")
    func onsets() throws {
        let parsed = Script.parse(Source(name: "tell.pust", text: Self.script))
        let plans = try TrackPlan.plan([parsed], variants: [])
        let timing = try TrackTiming.measure(plans, voice: EspeakVoice(executable: Program.path, workers: 2))
        let timeline = try #require(timing.timelines[0])
        let folder = try TemporaryFolder()
        try TrackRendering.renderWave(timeline, timing, to: folder["t.wav"])
        let wave = try #require(WaveReading(try folder.bytes(of: "t.wav")))
        let limit = Int(Decibel.amplitude(-50) * 32_768)
        let onsets = timeline.events.filter { event in
            if case .speech = event.kind { false } else { Timeline.sentence(of: event) != nil }
        }
        #expect(onsets.count == 21 + 6)
        // The beat is the author's, not only the timeline's: two seconds from number to number.
        let beats = onsets.prefix(21).map(\.start)
        #expect(zip(beats, beats.dropFirst()).allSatisfy { $1 - $0 == 2 * timeline.sampleRate })
        for event in onsets {
            let word = Timeline.sentence(of: event)?.written ?? ""
            let window = (event.start - timeline.sampleRate / 4)..<(event.start + timeline.sampleRate / 4)
            let heard = try #require(wave.samples[window].firstIndex { abs(Int($0)) > limit }, "\(word)")
            let late = Double(heard - event.start) / Double(timeline.sampleRate) * 1000
            #expect(abs(late) <= 1, "«\(word)» begins \(late) ms from its beat")
        }
    }
}
