import Foundation
import GuideLibrary
import GuideRendering
import GuideScript
import GuideSound
import GuideSpeech
import GuideTimeline
import TestSupport
import Testing

/// A script rendered by espeak-ng and read back.
struct RenderedTrack {
    let timeline: Timeline
    let samples: [Int16]

    init(_ text: String, in folder: TemporaryFolder) throws {
        let path = try folder.write(text, to: "m.pust")
        let plans = try TrackPlan.plan([try ScriptReading.read(path)], variants: [])
        let timing = try TrackTiming.measure(plans, voice: EspeakVoice(executable: Program.path, workers: 2))
        let told = timing.diagnostics.map(MarkedScript.brief)
        #expect(told == [])
        let timeline = try #require(timing.timelines[0])
        try TrackRendering.renderWave(timeline, timing, to: folder["m.wav"])
        self.timeline = timeline
        samples = try #require(WaveReading(try folder.bytes(of: "m.wav"))).samples
    }

    /// The samples of the events that satisfy a condition, cut together.
    func cut(_ condition: (Timeline.Event.Kind) -> Bool) -> Waveform {
        let parts = timeline.events.filter { condition($0.kind) }.map { samples[$0.start..<$0.start + $0.length] }
        return Waveform(samples: PCM16.expand(Array(parts.joined())), rate: timeline.sampleRate)
    }

    /// A stretch in seconds.
    func stretch(_ range: Range<Double>) -> Waveform {
        let rate = Double(timeline.sampleRate)
        let part = samples[Int(range.lowerBound * rate)..<Int(range.upperBound * rate)]
        return Waveform(samples: PCM16.expand(Array(part)), rate: timeline.sampleRate)
    }

    var speech: Waveform { cut { if case .speech = $0 { true } else { false } } }
    var whole: Waveform { Waveform(samples: PCM16.expand(samples), rate: timeline.sampleRate) }
}

@Suite("Mastering", .serialized)
struct MasteringTests {
    private static let text = """
        Finn en stilling der du kan ligge godt. Øynene kan være åpne eller lukket.
        [pause 2 s]
        Kjenn at du puster inn, og at du puster ut. Kanskje vandrer tankene. Det gjør de hos alle.
        Legg merke til at du merket det, og kom tilbake til pusten så mange ganger du vil.

        """

    @Test(
        "brings the speech of a track, cut together, to the loudness asked for, whatever else sounds",
        arguments: [
            ("", "", -19.0), ("lydstyrke: -16 LUFS", "", -16), ("lydstyrke: -26", "", -26),
            ("", "[klokke 3 ganger, hvert 3 s]\n[pust inn 4 s, ut 6 s, 3 ganger, lyd, uten ord]\n", -19),
            ("romtone: ja", "[bakgrunn regn.wav, -20 dB]\n", -19),
        ])
    func voice(frontMatter: String, before: String, target: Double) throws {
        let folder = try TemporaryFolder()
        try folder.write(sound: TestSounds.noise(amplitude: 0.5, seconds: 5), to: "regn.wav")
        let track = try RenderedTrack("---\n\(frontMatter)\n---\n" + before + Self.text, in: folder)
        let loudness = try #require(try Loudness.measure(track.speech, .integrated).integrated)
        // A background of −20 LU adds 0.04 LU to what is cut out.
        #expect(abs(loudness - target) < 0.3, "\(loudness)")
        let whole = try Loudness.measure(track.whole)
        // Bells before so little speech make the whole weaker, but nothing makes it louder.
        let beside = try #require(whole.integrated) - target
        #expect(before.contains("klokke") ? -3..<0.2 ~= beside : abs(beside) < 1, "\(beside)")
        #expect(try #require(whole.truePeak) <= -1)
        let mean = track.speech.samples.reduce(0.0) { $0 + Double($1) } / Double(track.speech.samples.count)
        #expect(abs(mean) < pow(10, -80.0 / 20))
    }

    @Test(
        "lets no bell startle: its loudest 400 ms are at most 3 LU above the voice",
        arguments: [
            "syngebolle", "gong", "tingsha", "liten, 6 dB", "gong, stor, 6 dB", "tingsha, liten, +6 dB",
            "gong, 20 ganger, hvert 0,3 s", "lyd/egen.wav, 6 dB", "lyd/egen.wav, 9 ganger, hvert 0,5 s, 6 dB",
        ])
    func bells(bell: String) throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder["lyd"], withIntermediateDirectories: true)
        let own = TestSounds.sine(700, level: -1, seconds: 3, rate: 22_050)
        try folder.write(sound: own.flatMap { [$0, $0 * 0.5] }, rate: 22_050, channels: 2, to: "lyd/egen.wav")
        let track = try RenderedTrack("[klokke \(bell)]\n[pause 15 s]\n" + Self.text, in: folder)
        let voice = try #require(try Loudness.measure(track.speech, .integrated).integrated)
        let loudest = try #require(try Loudness.loudestMoment(of: track.stretch(0..<12)))
        #expect(loudest <= voice + 3, "\(loudest - voice)")
        #expect(loudest >= voice - 8)
    }

    @Test("begins and ends every sound without a step, and leaves silence exactly silent")
    func edges() throws {
        let folder = try TemporaryFolder()
        try folder.write(sound: TestSounds.noise(amplitude: 0.9, seconds: 2), to: "regn.wav")
        let track = try RenderedTrack(
            Self.text + "[lyd regn.wav]\n[pause 3 s]\n[pust inn 3 s, ut 3 s, 2 ganger, lyd]\n[klokke]", in: folder)
        var silence = 0
        for event in track.timeline.events {
            for edge in joins(at: event) where edge > 0 && edge < track.samples.count {
                let step = abs(Int(track.samples[edge]) - Int(track.samples[edge - 1]))
                #expect(step <= 33, "a step of \(step) at \(edge)")  // −60 dB of full scale
            }
            guard case .pause = event.kind, event.start < track.samples.count - 44_100 * 13 else { continue }
            // The last millisecond may hold what is before the onset of a word on the beat.
            let inside = track.samples[event.start..<event.start + event.length - 45]
            silence += inside.count { $0 == 0 }
            #expect(inside.allSatisfy { $0 == 0 })
        }
        #expect(silence > 44_100)
    }

    /// Where sounds are joined to what is beside them. A word on the beat has already begun at its event's start.
    private func joins(at event: Timeline.Event) -> [Int] {
        switch event.kind {
        case .speech, .sound: [event.start, event.start + event.length]
        case .bell: [event.start]
        case .pause, .breath, .count, .background: []
        }
    }

    @Test("is the same to the byte, however many speak")
    func isDeterministic() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("---\nromtone: ja\n---\n[klokke]\n" + Self.text, to: "m.pust")
        let plans = try TrackPlan.plan([try ScriptReading.read(path)], variants: [])
        let files = try [1, 3].map { workers in
            let timing = try TrackTiming.measure(plans, voice: EspeakVoice(executable: Program.path, workers: workers))
            try TrackRendering.renderWave(try #require(timing.timelines[0]), timing, to: folder["m.wav"])
            return try folder.bytes(of: "m.wav")
        }
        #expect(files[0] == files[1])
    }
}
