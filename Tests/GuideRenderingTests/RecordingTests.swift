import Foundation
import GuideLibrary
import GuideRendering
import GuideScript
import GuideSound
import GuideTimeline
import TestSupport
import Testing

@Suite("Authors' own sounds", .serialized)
struct RecordingTests {
    private static let speech = "Kjenn at du puster inn, og at du puster ut. Kanskje vandrer tankene.\n"

    private func folder(_ sounds: [(String, [Float])]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for (name, sound) in sounds { try folder.write(sound: sound, to: name) }
        return folder
    }

    @Test("sound at their level relative to the voice", arguments: [-18.0, -12, -30])
    func soundLevel(level: Double) throws {
        let folder = try folder([("regn.wav", TestSounds.noise(amplitude: 0.1, seconds: 3))])
        let track = try RenderedTrack("[lyd regn.wav, 10 s, \(Int(level)) dB]\n" + Self.speech, in: folder)
        let loudness = try #require(try Loudness.measure(track.stretch(1.5..<8.5), .integrated).integrated)
        #expect(abs(loudness - (-19 + level)) < 0.5, "\(loudness)")
        let ends = try [0.0..<0.1, 9.9..<10].map {
            try Loudness.measure(track.stretch($0), .samplePeak).samplePeak ?? -100
        }
        #expect(ends.allSatisfy { $0 < -19 + level - 5 })
    }

    @Test("last as long as their file where no length is written, and open with the track where a range is")
    func lengths() throws {
        let folder = try folder([("regn.wav", TestSounds.noise(amplitude: 0.1, seconds: 3))])
        func lengths(_ text: String) throws -> [Int] {
            try RenderedTrack(text + Self.speech, in: folder).timeline.events.compactMap {
                if case .sound = $0.kind { $0.length } else { nil }
            }
        }
        #expect(try lengths("[lyd regn.wav] [lyd regn.wav, 2 s]") == [3 * 44_100, 2 * 44_100])
        let open = try lengths("---\nvarianter: {en: 30 s}\n---\n[pause 0 s]\n[lyd regn.wav, 1–25 s]\n[pause 0 s]\n")
        #expect(open[0] > 15 * 44_100)
    }

    @Test("go on from their beginning without a seam", arguments: [0.3, 3])
    func loops(seconds: Double) throws {
        let folder = try folder([("regn.wav", TestSounds.noise(amplitude: 0.2, seconds: seconds))])
        let track = try RenderedTrack("[lyd regn.wav, 20 s, -6 dB]\n[pause 2 s]\n" + Self.speech, in: folder)
        // Noise has no seam where no tenth of a second is weaker or stronger than the others.
        let levels = (20..<180).map { tenth -> Double in
            let part = track.stretch(Double(tenth) / 10..<Double(tenth + 1) / 10).samples
            return 10 * log10(part.reduce(0) { $0 + Double($1) * Double($1) } / Double(part.count))
        }
        let mean = levels.reduce(0, +) / Double(levels.count)
        #expect(levels.allSatisfy { abs($0 - mean) < (seconds < 1 ? 1.5 : 1) }, "\(levels.map { $0 - mean })")
    }

    @Test("lie as a background 20 LU and more below the speech, from where they begin to where they end")
    func background() throws {
        let folder = try folder([("regn.wav", TestSounds.noise(amplitude: 0.4, seconds: 4))])
        let track = try RenderedTrack(
            "Hei på deg.\n[pause 3 s]\n[bakgrunn regn.wav]\n[pause 12 s]\n[bakgrunn slutt]\n[pause 5 s]\n"
                + Self.speech,
            in: folder)
        let bed = try #require(track.timeline.backgrounds.first)
        #expect(track.timeline.backgrounds.count == 1)
        let start = Double(bed.start) / 44_100
        let voice = try #require(try Loudness.measure(track.speech, .integrated).integrated)
        let under = try #require(try Loudness.measure(track.stretch(start + 4..<start + 11), .integrated).integrated)
        #expect(abs(voice - under - 24) < 0.7, "\(voice - under)")
        #expect(track.stretch(start - 0.5..<start).samples.allSatisfy { $0 == 0 })
        #expect(track.stretch(start + 15.1..<start + 16.5).samples.allSatisfy { $0 == 0 })
        #expect(track.timeline.statistics.longestSilence > 19 * 44_100)
    }

    @Test("fade away at the end of the track when they last to it")
    func backgroundAtEnd() throws {
        let folder = try folder([("regn.wav", TestSounds.noise(amplitude: 0.4, seconds: 4))])
        let track = try RenderedTrack("[bakgrunn regn.wav, -20 dB]\n" + Self.speech + "[pause 8 s]", in: folder)
        let last = track.samples.suffix(50)
        #expect(last.allSatisfy { abs($0) < 5 })
        let seconds = Double(track.samples.count) / 44_100
        #expect((track.stretch(seconds - 6..<seconds - 4).samples.max() ?? 0) > 0.005)
    }

    @Test(
        "that cannot be used are reported at their place, once although two variants hold them",
        arguments: [
            ("⟦S010⟧[lyd tekst.wav]"), ("⟦S012⟧[lyd tom.wav]"), ("⟦S013⟧[bakgrunn stille.wav]"),
            ("⟦S010⟧[klokke tekst.wav]"), ("⟦S011⟧[klokke lang.wav]"), ("⟦S013⟧[lyd skjev.wav]"),
            ("[lyd ⟦P047⟧borte.wav]"), ("[lyd ⟦P048⟧lenke.wav]"), ("[klokke ⟦P048⟧lenke.wav]"),
            ("[bakgrunn ⟦P049⟧mappe.wav]"),
        ])
    func faults(marked: String) throws {
        let outside = try folder([("ute.wav", TestSounds.noise(amplitude: 0.1, seconds: 1))])
        let folder = try folder([
            ("tom.wav", []), ("stille.wav", [Float](repeating: 0, count: 44_100)),
            ("skjev.wav", [Float](repeating: 0.25, count: 44_100)),
            ("lang.wav", TestSounds.noise(amplitude: 0.1, seconds: 61)),
        ])
        try folder.write("Dette er ingen lyd.", to: "tekst.wav")
        try FileManager.default.createDirectory(atPath: folder["mappe.wav"], withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: folder["lenke.wav"], withDestinationPath: outside["ute.wav"])
        let script = MarkedScript("---\nvarianter: [kort, lang]\n---\nHei. \(marked)")
        let parsed = try ScriptReading.read(try folder.write(script.text, to: "m.pust"))
        let plans = try TrackPlan.plan([parsed], variants: [])
        let timing = try TrackTiming.measure(plans, voice: FakeVoice())
        let told = (parsed.diagnostics + timing.diagnostics).map(MarkedScript.brief)
        #expect(told == script.expected)
    }

    @Test("are read at any rate and with any number of channels", arguments: [(8000, 1), (48_000, 2), (96_000, 6)])
    func anyKind(rate: Int, channels: Int) throws {
        let folder = try TemporaryFolder()
        let mono = TestSounds.sine(500, level: -10, seconds: 2, rate: rate)
        let frames = mono.flatMap { [Float](repeating: $0, count: channels) }
        try folder.write(sound: frames, rate: rate, channels: channels, to: "tone.wav")
        let track = try RenderedTrack("[lyd tone.wav, 0 dB]\n" + Self.speech, in: folder)
        guard case .sound = track.timeline.events[0].kind else { return #expect(Bool(false)) }
        #expect(abs(track.timeline.events[0].length - 88_200) <= 1)
        let middle = track.stretch(0.5..<1.5)
        let loudness = try #require(try Loudness.measure(middle, .integrated).integrated)
        #expect(abs(loudness - -19) < 0.5)
    }
}
