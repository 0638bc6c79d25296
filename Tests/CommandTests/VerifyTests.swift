import Foundation
import GuideOutput
import GuideSound
import GuideSoundFiles
import TestSupport
import Testing

@Suite("pusterom verify")
struct VerifyTests {
    private static let script = """
        ---
        tittel: Prøve
        varianter: {kort: 30 s, lang: 40 s}
        ---
        # Ankomst
        [klokke tingsha]
        Finn en stilling der du sitter godt, med føttene i gulvet.
        Kjenn at du puster inn, og at du puster ut. [pause 2–20 s]
        [bare lang]
        Kanskje merker du at sola skinner på huset der ute. [pause 2–20 s]
        [slutt]

        # Pusten
        [pust inn 3 s, ut 3 s, 1 gang]
        Takk for at du tok deg tid. [pause 2–20 s]

        """

    /// A track that the program rendered, with its timeline, and how loud its speech is.
    private struct Track {
        var folder: TemporaryFolder
        var samples: [Float]
        var loudness: Double
        var expectation: TrackExpectation

        /// The same for all tests: nothing is ever written beside it.
        static let shared = Result { try Track() }

        private init() throws {
            folder = try TemporaryFolder()
            let outcome = try Program.run(
                ["render", "-", "-o", folder.path, "--sidecars", "json"], input: VerifyTests.script)
            try #require(outcome.status == 0, "\(outcome.messages)")
            let wave = try #require(WaveReading(try folder.bytes(of: "stdin-kort.wav")))
            samples = wave.samples.map { Float($0) / 32_768 }
            expectation = try TrackExpectation.read(try folder.bytes(of: "stdin-kort.json"))[0]
            loudness = 0
            let found = try VerifyTests.verify(folder["stdin-kort.wav"], loudness: -19).checks
            loudness = try #require(found.first { $0.name == "loudness" }?.value)
        }

        /// Writes samples as a track with the timeline of the short one beside it, into a folder of its own.
        func write(_ samples: [Float], _ format: AudioFormat = .wav, to folder: TemporaryFolder) throws -> String {
            let path = folder["x.\(format.fileExtension)"]
            try folder.write(
                String(decoding: try self.folder.bytes(of: "stdin-kort.json"), as: UTF8.self), to: "x.json")
            let rate = format.rates.contains(44_100) ? 44_100 : 48_000
            var file = try AudioFile.create(
                path, AudioSpecification(format, rate: rate, frames: samples.count, tags: TrackTags(title: "x")))
            try file.write(samples)
            try file.finish()
            return path
        }

        /// The middle of the sentence `index`.
        func middle(_ index: Int) -> Int {
            (expectation.said[index].lowerBound + expectation.said[index].upperBound) / 2
        }
    }

    private struct Report: Decodable {
        struct Check: Decodable {
            var name: String
            var value: Double?
            var ok: Bool
            var at: Int?
        }
        var ok: Bool
        var checks: [Check]
        var wrong: [String] { checks.filter { !$0.ok }.map(\.name) }
    }

    private static func verify(_ path: String, loudness: Double, _ options: [String] = []) throws -> Report {
        let outcome = try Program.run(["verify", path, "--json", "--loudness", "\(loudness)"] + options)
        let reports = try JSONDecoder().decode([Report].self, from: Data(outcome.output.utf8))
        #expect(outcome.status == (reports[0].ok ? 0 : 65), "\(outcome.messages)")
        return reports[0]
    }

    @Test("A timeline that is there and cannot be read is told")
    func unreadableTimeline() throws {
        let (track, folder) = (try Track.shared.get(), try TemporaryFolder())
        let path = try track.write(track.samples, to: folder)
        try FileManager.default.removeItem(atPath: folder["x.json"])
        #expect(try Program.run(["verify", path]).status == 0)
        try FileManager.default.createDirectory(atPath: folder["x.json"], withIntermediateDirectories: false)
        let outcome = try Program.run(["verify", path])
        #expect(outcome.status == 66 && outcome.messages.contains("x.json"), "\(outcome.messages)")
    }

    @Test(
        "finds nothing wrong with what was rendered, in any format", arguments: ["wav", "wav24", "flac", "mp3", "opus"])
    func findsNothing(_ format: String) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            ["render", "-", "-o", folder.path, "--format", format, "--sidecars", "json"], input: Self.script)
        try #require(outcome.status == 0, "\(outcome.messages)")
        for name in try folder.names where !name.hasSuffix(".json") {
            let first = try Self.verify(folder[name], loudness: -19)
            let loudness = try #require(first.checks.first { $0.name == "loudness" }?.value)
            #expect(try Self.verify(folder[name], loudness: loudness).wrong == [], "\(name)")
        }
    }

    /// Ways to damage a track, and what must then be found wrong.
    enum Damage: String, CaseIterable {
        case cut, louder, quieter, offset, click, step, muted, halfMuted, noise, clipped, otherVariant

        var found: [String] {
            switch self {
            case .cut: ["length", "speech"]
            case .louder, .quieter: ["loudness"]
            case .offset: ["offset"]
            case .click, .step: ["clicks"]
            case .muted, .halfMuted: ["speech"]
            case .noise: ["silence"]
            case .clipped: ["clipped"]
            case .otherVariant: ["length", "silence", "speech"]
            }
        }
    }

    private func damaged(_ track: Track, _ damage: Damage) throws -> [Float] {
        var samples = track.samples
        let place = track.middle(1)
        switch damage {
        case .cut: samples.removeLast(samples.count - track.expectation.said[2].lowerBound)
        case .louder: samples = samples.map { $0 * 1.26 }
        case .quieter: samples = samples.map { $0 * 0.5 }
        case .offset: samples = samples.map { $0 + 0.004 }
        case .click: samples[track.expectation.silent[0].lowerBound + 20_000] = 0.2
        case .step: for index in place..<(place + 4000) { samples[index] += 0.2 }
        case .muted: for index in track.expectation.said[0] { samples[index] = 0 }
        case .halfMuted: for index in track.middle(0)..<track.expectation.said[0].upperBound { samples[index] = 0 }
        case .noise:
            for index in track.expectation.silent[0].dropFirst(10_000).prefix(10_000) {
                samples[index] = 0.01 * sin(Float(index) * 0.05)
            }
        case .clipped: samples = samples.map { max(-1, min(1, $0 * 12)) }
        case .otherVariant:
            let wave = try #require(WaveReading(try track.folder.bytes(of: "stdin-lang.wav")))
            samples = wave.samples.map { Float($0) / 32_768 }
        }
        return samples
    }

    @Test("finds what was done to a track", arguments: Damage.allCases)
    func findsDamage(_ damage: Damage) throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        let path = try track.write(try damaged(track, damage), to: folder)
        let wrong = try Self.verify(path, loudness: track.loudness).wrong
        for name in damage.found { #expect(wrong.contains(name), "found \(wrong)") }
        if [.quieter, .muted, .click].contains(damage) { #expect(wrong.count <= damage.found.count + 1) }
    }

    @Test("finds a click and a sentence that is not there in lossy formats too", arguments: [AudioFormat.mp3, .flac])
    func findsInLossy(_ format: AudioFormat) throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        for damage in [Damage.click, .muted] {
            let path = try track.write(try damaged(track, damage), format, to: folder)
            let wrong = try Self.verify(path, loudness: track.loudness).wrong
            #expect(wrong.contains(damage.found[0]) || (damage == .click && wrong.contains("silence")), "\(wrong)")
        }
    }

    @Test(
        "finds nothing wrong with shipped exercises, in which the voice makes every sound that it has",
        arguments: ["naervaer/pusterommet", "naervaer/kroppsskanning", "stressmestring/autopiloten"],
        [AudioFormat.wav, .mp3])
    func passesShipped(_ name: String, _ format: AudioFormat) throws {
        let folder = try TemporaryFolder()
        let script = "\(Repository.root)/Scripts/\(name).pust"
        let rendered = try Program.run([
            "render", script, "--variant", "kort", "-o", folder.path, "--sidecars", "json", "--format", "\(format)",
        ])
        #expect(rendered.status == 0, "\(rendered.messages)")
        let track = try #require(try folder.names.first { $0.hasSuffix(format.fileExtension) })
        let verified = try Program.run(["verify", folder[track]])
        #expect(verified.status == 0, "\(verified.output)")
    }

    @Test("finds nothing wrong with a track of bells and pauses of which nothing is known")
    func unknown() throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: track.folder["stdin-kort.wav"], toPath: folder["x.wav"])
        let outcome = try Program.run(["verify", folder["x.wav"]])
        #expect(outcome.status == 0 && outcome.output.contains("Loudness, whole track"), "\(outcome.output)")
    }

    @Test("tells where a click is, to the sample")
    func tellsPlace() throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        let path = try track.write(try damaged(track, .click), to: folder)
        let check = try Self.verify(path, loudness: track.loudness).checks.first { $0.name == "clicks" }
        let place = track.expectation.silent[0].lowerBound + 20_000
        #expect(check?.value == 1)
        #expect(abs((check?.at ?? 0) - place) <= 2)
    }

    @Test("holds a track to a script and a variant, and to a timeline of several")
    func holdsToScript() throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        let script = try folder.write(Self.script, to: "stdin.pust")
        let preview = try Program.run(["preview", "--json", script])
        let timelines = try folder.write(preview.output, to: "all.json")
        for options in [["--script", script, "--variant", "kort"], ["--timeline", timelines]] {
            let report = try Self.verify(track.folder["stdin-kort.wav"], loudness: track.loudness, options)
            #expect(report.wrong == [] && report.checks.contains { $0.name == "speech" })
        }
        let other = ["--script", script, "--variant", "lang"]
        let wrong = try Self.verify(track.folder["stdin-kort.wav"], loudness: track.loudness, other).wrong
        #expect(wrong.contains("length"))
    }

    @Test("ends with the status that tells what is wrong")
    func hasStatuses() throws {
        let folder = try TemporaryFolder()
        try folder.write("ingen lyd", to: "x.wav")
        try folder.write("{", to: "x.json")
        func status(_ arguments: String...) throws -> Int32 {
            try Program.run(["verify"] + arguments, in: folder.path).status
        }
        #expect(try status() == 64)
        #expect(try status("x.wav", "--variant", "kort") == 64)
        #expect(try status("nowhere.wav") == 66)
        #expect(try status("y.wav", "--timeline", "nowhere.json") == 66)
        #expect(try status("x.wav") == 65)
        try FileManager.default.removeItem(atPath: folder["x.json"])
        #expect(try status("x.wav") == 65)
    }

    @Test("speaks both languages")
    func speaksBoth() throws {
        let track = try Track.shared.get()
        let folder = try TemporaryFolder()
        let path = try track.write(try damaged(track, .muted), to: folder)
        let norwegian = try Program.run(["verify", path, "--language", "nb"]).output
        #expect(norwegian.contains("feil  Tale som mangler      1 (høyst 0, ved 00:00:"))
        let english = try Program.run(["verify", path, "--language", "en"]).output
        #expect(english.contains("bad   Missing speech        1 (at most 0, at 00:00:"))
    }
}
