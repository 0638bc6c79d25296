import Foundation
import GuideLibrary
import GuideRendering
import GuideScript
import GuideSound
import GuideSpeech
import GuideTakes
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Recordings of lines", .serialized)
struct TakeTests {
    private static let lines = [
        "Finn en stilling der du kan sitte godt.", "Øynene kan være åpne eller lukket.",
        "Kjenn at du puster inn, og at du puster ut.", "Kanskje vandrer tankene, og det gjør de hos alle.",
        "Legg merke til at du merket det.", "Takk for at du tok deg tid til dette.",
    ]
    private static let script =
        "---\nvarianter: {kort: 45 s}\n---\n"
        + lines.map { "\($0) [pause 1–20 s]\n" }.joined() + "[pust inn 4 s, ut 6 s, 1 gang]\n"

    /// A script with every second line recorded, each at another rate, level and number of channels.
    private func halfRecorded() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(Self.script, to: "a.pust")
        try folder.write("", to: "opptak/les-meg.txt")
        for (index, line) in Self.lines.enumerated() where index % 2 == 0 {
            var reader = Reader()
            (reader.rate, reader.channels) = [(32_000, 1), (48_000, 2), (11_025, 1)][index / 2]
            (reader.gain, reader.noise) = [(0.1, 0.0003), (0.8, 0.004), (0.3, 0)][index / 2]
            try reader.record(line, to: "opptak/\(LineID(line)).wav", in: folder)
        }
        try Reader().record("Pust ut.", to: "opptak/enda-et-\(LineID("Pust ut.").key).wav", in: folder)
        return folder
    }

    private func measure(_ folder: TemporaryFolder, requiresTakes: Bool = false) throws -> TrackTiming {
        let plans = try TrackPlan.plan([try ScriptReading.read(folder["a.pust"])], variants: [])
        return try TrackTiming.measure(
            plans, voice: EspeakVoice(executable: Program.path, workers: 2), requiresTakes: requiresTakes)
    }

    @Test("take the voice's place: the same exact length, as loud as the voice, every onset where the timeline says")
    func replaceTheVoice() throws {
        let folder = try halfRecorded()
        let timing = try measure(folder)
        let told = timing.diagnostics.map(MarkedScript.brief)
        #expect(told == [])
        let timeline = try #require(timing.timelines[0])
        try TrackRendering.renderWave(timeline, timing, to: folder["a.wav"])
        let samples = try #require(WaveReading(try folder.bytes(of: "a.wav"))).samples
        #expect(samples.count == 45 * 44_100)
        var (takes, voice): ([Float], [Float]) = ([], [])
        for event in timeline.events {
            guard let sentence = Timeline.sentence(of: event) else { continue }
            let isTake = timing.utterance(sentence.spoken, in: timeline.script).take != nil
            #expect(
                isTake
                    == (Self.lines.firstIndex(of: sentence.spoken).map { $0 % 2 == 0 }
                        ?? (sentence.spoken == "Pust ut.")))
            let sound = PCM16.expand(Array(samples[event.start..<event.start + event.spoken]))
            if case .speech = event.kind {
                if isTake { takes += sound } else { voice += sound }
                let alone = try #require(try Loudness.ofSpeech(Waveform(samples: sound, rate: 44_100)))
                if isTake { #expect(abs(alone - -19) < 0.5, "\(sentence.spoken): \(alone)") }
            }
            // Nothing is heard before the onset, and something within 5 ms of it.
            let before = samples[max(0, event.start - 8000)..<max(0, event.start - 220)]
            #expect(before.allSatisfy { abs($0) < 60 } || event.start < 221, "\(sentence.spoken)")
            let after = samples[max(0, event.start - 220)..<event.start + 221]
            #expect(after.contains { abs($0) > 200 }, "\(sentence.spoken)")
        }
        let levels = try [takes, voice].map {
            try #require(try Loudness.ofSpeech(Waveform(samples: $0, rate: 44_100)))
        }
        #expect(abs(levels[0] - levels[1]) < 0.5, "\(levels)")
    }

    @Test("are reported where a track mixes them with the voice, unless the script says not to, and can be required")
    func mixed() throws {
        let folder = try halfRecorded()
        let mixed = try measure(folder).mixedVoices()
        #expect(mixed.map(MarkedScript.brief) == ["2:19 W030"])
        #expect(mixed[0].message(in: .english).contains("4 of 8"))
        let required = try measure(folder, requiresTakes: true)
        let told = required.diagnostics.map(MarkedScript.brief)
        #expect(told == ["5:1 S021", "7:1 S021", "9:1 S021", "10:1 S021"])
        try folder.write(Self.script.replacing("varianter", with: "varsler-av: [W030]\nvarianter"), to: "a.pust")
        #expect(try measure(folder).mixedVoices().isEmpty)
    }

    @Test("lie nearest to the script or farther out to the course file, in any format; the nearest is played")
    func nearest() throws {
        let folder = try TemporaryFolder()
        let line = "Pust rolig."
        try folder.write("tittel: A\nuker:\n  - uke: 1\n    spor: [b/a]\n", to: "kurs.yml")
        try folder.write("\(line)\n", to: "b/a.pust")
        for name in ["opptak/x", "b/opptak/x"] { try folder.write("", to: name) }
        func path() -> String? { TakeShelf(of: folder["b/a.pust"]).take(of: line)?.path }
        #expect(path() == nil)
        try Reader().record(line, to: "opptak/\(LineID(line)).wav", in: folder)
        #expect(path() == folder["opptak/\(LineID(line)).wav"])
        try Reader().record(line, to: "b/opptak/\(LineID("pust  ROLIG.").key).flac", in: folder)
        #expect(path() == folder["b/opptak/\(LineID(line).key).flac"])
    }

    @Test("that cannot be used are reported at their line")
    func unusable() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "Pust rolig.\nPust inn.\nPust ut.\nHvil nå.\n", to: "a.pust")
        try folder.write("ingen lyd", to: "opptak/\(LineID("Pust rolig.")).wav")
        try folder.write("ingen lyd", to: "opptak/\(LineID("Hvil nå.")).m4a")
        try folder.write(sound: [], to: "opptak/\(LineID("Pust inn.")).wav")
        try folder.write(
            sound: TestSounds.noise(amplitude: 0.1, seconds: 1), to: "opptak/\(LineID("Pust ut.")).wav")
        let told = try measure(folder).diagnostics.map(MarkedScript.brief)
        #expect(told == ["1:1 S018", "2:1 S019", "3:1 S019", "4:1 S018"])
    }

    @Test("in a folder that cannot be looked into are reported, not passed over")
    func unreadableFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("Pust rolig.\n", to: "a.pust")
        try FileManager.default.createSymbolicLink(atPath: folder["opptak"], withDestinationPath: folder["opptak"])
        #expect(try measure(folder).diagnostics.map(MarkedScript.brief) == ["1:1 S018"])
    }

    @Test(
        "that are no files of the folder are reported at their line too, and never passed over",
        arguments: ["a link out of the folder", "a link to nowhere", "a folder", "a pipe"])
    func noFile(_ kind: String) throws {
        let folder = try TemporaryFolder()
        let outside = try TemporaryFolder()
        try Reader().record("Pust rolig.", to: "x.wav", in: outside)
        try folder.write("Pust rolig.\n", to: "a.pust")
        try folder.write("", to: "opptak/les")
        let take = folder["opptak/\(LineID("Pust rolig.")).wav"]
        switch kind {
        case "a folder": try FileManager.default.createDirectory(atPath: take, withIntermediateDirectories: false)
        case "a pipe":
            // Safe: the path is passed as a terminated string.
            let code = unsafe mkfifo(take, 0o600)
            #expect(code == 0)
        default:
            let place = kind == "a link to nowhere" ? folder["ingen.wav"] : outside["x.wav"]
            try FileManager.default.createSymbolicLink(atPath: take, withDestinationPath: place)
        }
        #expect(try measure(folder).diagnostics.map(MarkedScript.brief) == ["1:1 S018"])
    }

    @Test("are heard also where the channels cancel each other")
    func oppositePhase() throws {
        let folder = try TemporaryFolder()
        try folder.write("Pust rolig.\n", to: "a.pust")
        let reader = Reader()
        let samples = reader.record(try reader.speak(["Pust rolig."]))
        let path = "opptak/\(LineID("Pust rolig.")).wav"
        try folder.write("", to: "opptak/les-meg.txt")
        try folder.write(sound: samples.flatMap { [$0 * 0.98, -$0] }, rate: reader.rate, channels: 2, to: path)
        #expect(try measure(folder).diagnostics.map(MarkedScript.brief) == [])
        // A channel that is silent leaves the other.
        try folder.write(sound: samples.flatMap { [0, $0] }, rate: reader.rate, channels: 2, to: path)
        #expect(try measure(folder).diagnostics.map(MarkedScript.brief) == [])
    }

    @Test("are read from a sheet in the order of the script, also what only the long variant says; chapters stand once")
    func order() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "---\nvarianter: {kort: 40 s, lang: 90 s}\n---\n# En\nFørst dette.\n[bare lang]\nBare i den lange.\n[slutt]\nSå dette. "
                + "[pause 1–60 s]\n# To\n[bare lang]\nLangt og godt.\nOg litt til.\n[slutt]\nTakk for nå.\n",
            to: "a.pust")
        let plans = try TrackPlan.plan([try ScriptReading.read(folder["a.pust"])], variants: [])
        let sheet = try Compiler(voice: FakeVoice()).readingSheet(title: "A", plans)
        let order = [
            "Først dette.", "Bare i den lange.", "Så dette.", "Langt og godt.", "Og litt til.", "Takk for nå.",
        ]
        #expect(sheet.lines.map(\.written) == order)
        #expect(sheet.lines.map(\.chapter) == ["En", "En", "En", "To", "To", "To"])
        #expect(sheet.lines.allSatisfy { $0.exercises == 1 })
        #expect(sheet.page.components(separatedBy: "class=\"chapter\"").count == 3)
    }

    @Test("have a name made of their text alone")
    func names() {
        #expect(LineID("Finn en stilling.").description == "finn-en-stilling-\(LineID("Finn en stilling.").key)")
        #expect(LineID("FINN  en stilling.") == LineID("Finn en stilling."))
        #expect(LineID("Finn en stilling") != LineID("Finn en stilling."))
        #expect(LineID("…").description == LineID("…").key)
        let long = LineID(Self.lines.joined(separator: " ")).description
        #expect(long.utf8.count <= 41 && long.hasPrefix("finn-en-stilling-der-du-kan"))
    }

    @Test("are covered by a review: recorded, missing, and orphaned exactly where a line was edited")
    func review() throws {
        let folder = try halfRecorded()
        func sheet() throws -> ReadingSheet {
            let plans = try TrackPlan.plan([try ScriptReading.read(folder["a.pust"])], variants: [])
            return try Compiler(voice: EspeakVoice(executable: Program.path, workers: 2)).readingSheet(
                title: "A", plans)
        }
        let before = try sheet()
        try before.record(in: folder["opptak"])
        #expect(before.lines.map(\.written) == Self.lines + ["Pust inn.", "Pust ut."])
        #expect(before.missing.map(\.written) == [1, 3, 5].map { Self.lines[$0] } + ["Pust inn."])
        let plain = try TakeReview(before, recordIn: folder["opptak"])
        #expect(plain.orphans.isEmpty)
        for entry in plain.entries { #expect((entry.take?.seconds == nil) == before.missing.contains(entry.line)) }
        let edited = "Kjenn at du puster inn, og så at du puster ut."
        try folder.write(Self.script.replacing(Self.lines[2], with: edited), to: "a.pust")
        let review = try TakeReview(try sheet(), recordIn: folder["opptak"])
        #expect(review.orphans.map(\.text) == [LineID(Self.lines[2]).text])
        #expect(review.orphans.map(\.successor?.written) == [edited])
        #expect(review.entries.count { $0.take != nil } == 3)
    }

    @Test("are told to be too loud, clipped, noisy, or another line's")
    func remarks() throws {
        let folder = try TemporaryFolder()
        let lines = Self.lines
        try folder.write(lines.map { "\($0)\n" }.joined(), to: "a.pust")
        func record(_ index: Int, _ gain: Float, _ noise: Float, saying: String? = nil) throws {
            var reader = Reader()
            (reader.gain, reader.noise, reader.offset) = (gain, noise, 0)
            try reader.record(saying ?? lines[index], to: "opptak/\(LineID(lines[index])).wav", in: folder)
        }
        try record(0, 0.3, 0.0005)
        try record(1, 3, 0.0005)
        try record(2, 0.3, 0.01)
        try record(3, 0.3, 0.0005, saying: lines.joined(separator: " "))
        let plans = try TrackPlan.plan([try ScriptReading.read(folder["a.pust"])], variants: [])
        let sheet = try Compiler(voice: EspeakVoice(executable: Program.path, workers: 2)).readingSheet(
            title: "", plans)
        let kinds = try TakeReview(sheet, recordIn: folder["opptak"]).entries.map { entry in
            (entry.take?.remarks ?? []).map { remark in
                switch remark {
                case .unusable: "unusable"
                case .doubled: "doubled"
                case .clipped(let count): count > 3 ? "clipped" : "?"
                case .loud: "loud"
                case .noisy(let range): 15...30 ~= range ? "noisy" : "?"
                case .odd(let factor): factor > 3 ? "odd" : "?"
                }
            }
        }
        #expect(kinds == [[], ["clipped"], ["noisy"], ["odd"], [], []])
    }
}
