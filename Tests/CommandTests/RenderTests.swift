import GuideOutput
import GuideSoundFiles
import TestSupport
import Testing

@Suite("pusterom render", .serialized)
struct RenderTests {
    private static let script = """
        ---
        tittel: Prøve
        varianter: {kort: 20 s, lang: 40 s}
        ---
        # Ankomst
        Finn en stilling der du sitter godt.
        Kjenn føttene mot gulvet. [pause 2–20 s]
        [bare lang]
        Kanskje merker du pusten. [pause 2–20 s]
        [slutt]

        # Slutt
        Takk for at du tok deg tid.

        """

    @Test("writes a whole file of the exact length for every variant, and says so")
    func writesEveryVariant() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.script, to: "Prøve på.pust")
        let outcome = try Program.run(["render", "Prøve på.pust"], in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output == "Build/proeve-paa-kort.wav\t0:20\nBuild/proeve-paa-lang.wav\t0:40\n")
        for (name, seconds) in [("kort", 20), ("lang", 40)] {
            let wave = try #require(WaveReading(try folder.bytes(of: "Build/proeve-paa-\(name).wav")))
            #expect(wave.samples.count == seconds * 44_100)
            #expect(wave.rate == 44_100)
        }
    }

    @Test(
        "gives the same bytes with any number of workers, in any folder, locale and time zone, from a file or standard input",
        arguments: [
            (["--jobs", "1"], [:]), (["--jobs", "5"], ["LC_ALL": "nb_NO.UTF-8", "TZ": "Asia/Tokyo"]),
            (["--variant", "lang"], ["LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent"]),
        ])
    func isDeterministic(_ options: [String], _ environment: [String: String]) throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.script, to: "stdin.pust")
        let plain = try Program.run(["render", "stdin.pust", "-o", "a"], in: folder.path)
        let other = try Program.run(
            ["render", "-", "-o", "b/c"] + options, environment: environment, in: folder.path, input: Self.script)
        #expect(plain.status == 0 && other.status == 0, "\(other.messages)")
        #expect(try folder.bytes(of: "a/stdin-lang.wav") == folder.bytes(of: "b/c/stdin-lang.wav"))
    }

    @Test("reports all mistakes at their places in one run, writes nothing and keeps what was there")
    func tellsAllMistakes() throws {
        let folder = try TemporaryFolder()
        let good = try Program.run(["render", "-", "-o", "out"], in: folder.path, input: Self.script)
        #expect(good.status == 0)
        let before = try folder.bytes(of: "out/stdin-lang.wav")
        let marked = MarkedScript(
            Self.script
                .replacing("kort: 20 s", with: "kort: ⟦T001⟧1 s")
                .replacing("Kjenn", with: "[⟦P012⟧klokk]\nKjenn")
                .replacing("[pause 2–20 s]\n[bare", with: "[pause 5 ⟦P017⟧meter]\n⟦P014⟧[bare")
                .replacing("[slutt]\n", with: ""))
        let outcome = try Program.run(["render", "-", "-o", "out"], in: folder.path, input: marked.text)
        #expect(outcome.status == 65)
        let places = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("stdin:") }
        #expect(places.count == marked.expected.count)
        for (place, expected) in zip(places, marked.expected) {
            let parts = expected.split(separator: " ")
            #expect(place.hasPrefix("stdin:\(parts[0]): error[\(parts[1])]"), "\(place)")
        }
        #expect(outcome.messages.contains("`[klokke]`"))
        #expect(try folder.bytes(of: "out/stdin-lang.wav") == before)
        #expect(try folder.names == ["out"])
    }

    @Test("writes all formats of a track from one mix, with what stands beside it, and nothing else")
    func writesFormats() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            [
                "render", "-", "--variant", "kort", "-o", folder.path, "--quiet", "--format", "mp3,flac,opus,wav24",
                "--sidecars", "vtt,srt,chapters,text,labels,csv,json", "--bit-rate", "mp3=64,opus=24",
            ], input: Self.script)
        #expect(outcome.status == 0 && outcome.messages.isEmpty, "\(outcome.messages)")
        let endings = ["mp3", "flac", "opus", "wav"]
        #expect(outcome.output == endings.map { "\(folder.path)/stdin-kort.\($0)\t0:20\n" }.joined())
        let beside = ["vtt", "srt", "chapters.json", "txt", "labels.txt", "csv", "json"]
        #expect(try folder.names == (endings + beside).map { "stdin-kort.\($0)" }.sorted())
        for ending in endings {
            let reader = try SoundFileReader(opening: folder["stdin-kort.\(ending)"])
            #expect(reader.frames == 20 * 48_000 && reader.rate == 48_000)
        }
        #expect(try folder.bytes(of: "stdin-kort.mp3").count < 180_000)
    }

    @Test("keeps all that was there when one of a track's files cannot be made")
    func keepsWhatWasThere() throws {
        let folder = try TemporaryFolder()
        let arguments = ["render", "-", "--variant", "kort", "-o", folder.path, "--format", "wav,mp3"]
        #expect(try Program.run(arguments, input: Self.script).status == 0)
        let before = try folder.bytes(of: "stdin-kort.wav")
        // A process may write no file larger than this: the WAV fits, the folder's next files do not.
        let other = Self.script.replacing("Takk", with: "Mange takk")
        let script = try folder.write(other, to: "stdin.pust")
        let command =
            "ulimit -f 600; exec \(Program.path) render \(script) --variant kort -o \(folder.path) --format mp3,wav"
        let status = try Tool.status("sh", ["-c", command])
        #expect(status == 74)
        #expect(try folder.bytes(of: "stdin-kort.wav") == before)
        #expect(try folder.names == ["stdin-kort.mp3", "stdin-kort.wav", "stdin.pust"])
    }

    @Test("has captions that stand where the speech is, within 20 ms")
    func captionsAreOnTime() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            ["render", "-", "--variant", "lang", "-o", folder.path, "--sidecars", "vtt"], input: Self.script)
        #expect(outcome.status == 0)
        let samples = try #require(WaveReading(try folder.bytes(of: "stdin-lang.wav"))).samples
        let text = String(decoding: try folder.bytes(of: "stdin-lang.vtt"), as: UTF8.self)
        let cues = text.matches(of: #/00:(\d\d):(\d\d\.\d{3}) --> 00:(\d\d):(\d\d\.\d{3})/#).map { match in
            let numbers = [match.1, match.2, match.3, match.4].compactMap { Double($0) }
            return (numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3])
        }
        #expect(cues.count == 4)
        func isHeard(_ from: Double, _ to: Double) -> Bool {
            let range = Int(from * 44_100)..<max(Int(from * 44_100), Int(to * 44_100))
            return samples[range.clamped(to: samples.indices)].contains { abs($0) > 60 }
        }
        for (start, end) in cues {
            #expect(isHeard(start, start + 0.02) && isHeard(end - 0.02, end))
            #expect(!isHeard(max(0, start - 0.3), max(0, start - 0.001)) && !isHeard(end + 0.001, end + 0.3))
        }
    }

    @Test(
        "refuses what no file can be",
        arguments: [
            ["--format", "ogg"], ["--format", ""], ["--format", "wav,wav24"], ["--format", "opus", "--rate", "44100"],
            ["--rate", "8000"], ["--bit-rate", "mp3=320"], ["--bit-rate", "wav=64"], ["--sidecars", "pdf"],
        ])
    func refusesFormats(_ options: [String]) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(["render", "-", "-o", folder["x"]] + options, input: Self.script)
        #expect(outcome.status == 64)
        #expect(try folder.names.isEmpty)
    }

    @Test("ends with the status that tells what is wrong")
    func hasStatuses() throws {
        let folder = try TemporaryFolder()
        try folder.write(Self.script, to: "a.pust")
        try folder.write("", to: "file")
        func status(_ arguments: String...) throws -> Int32 { try Program.run(arguments, in: folder.path).status }
        #expect(try status("render") == 64)
        #expect(try status("render", "a.pust", "--variant", "middels") == 64)
        #expect(try status("render", "a.pust", "--jobs", "0") == 64)
        #expect(try status("render", "a.pust", "a.pust") == 64)
        #expect(try status("render", "b.pust") == 66)
        #expect(try status("render", ".") == 66)
        #expect(try status("render", "a.pust", "-o", "file") == 73)
        #expect(try status("render", "a.pust", "-o", "/proc/x") == 73)
    }
}
