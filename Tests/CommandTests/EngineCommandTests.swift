import Foundation
import TestSupport
import Testing

@Suite("pusterom with engines of the user's own", .serialized)
struct EngineCommandTests {
    private static let course = "tittel: Kurs\nuker:\n  - uke: 1\n    spor: [ro]\n"
    private static let engine =
        #"printf '{"engine":"prove","version":"7","voice":"kari","language":"nb","rate":16000}\n'; n=0; "#
        + #"while read -r line; do n=$((n+1)); printf '{"id":%d,"samples":16000}\n' $n; cat tone.raw; done"#

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("---\nvarianter: {kort: 10 s}\n---\nPust rolig. [pause 1–20 s]\nTakk.\n", to: "kurs/ro.pust")
        try folder.write(Self.engine, to: "kurs/motor.sh")
        try folder.write(sound: TestSounds.sine(300, level: -20, seconds: 1, rate: 16_000), rate: 16_000, to: "t.wav")
        try Data(folder.bytes(of: "t.wav").dropFirst(44)).write(to: URL(fileURLWithPath: folder["kurs/tone.raw"]))
        try choose("stemme: {motor: [sh, motor.sh]}")
    }

    private func choose(_ line: String) throws { try folder.write("\(line)\n\(Self.course)", to: "kurs/kurs.yml") }

    private func run(_ arguments: String..., settings: String? = nil) throws -> Program.Outcome {
        var environment = ["LC_ALL": "C"]
        if let settings {
            try folder.write(settings, to: "oppsett/pusterom/config.yml")
            environment["XDG_CONFIG_HOME"] = folder["oppsett"]
        }
        return try Program.run(arguments, environment: environment, in: folder.path)
    }

    @Test("builds a course with its engine, and again when it is another")
    func builds() throws {
        let first = try run("build", "kurs", "--cache", "lager")
        #expect(first.status == 0, "\(first.messages)")
        let wave = try #require(WaveReading(try folder.bytes(of: "Build/kurs/uke-01/01-ro-kort.wav")))
        #expect(wave.samples.count == 10 * 44_100)
        let manifest = String(decoding: try folder.bytes(of: "Build/kurs/manifest.json"), as: UTF8.self)
        #expect(manifest.contains("\"engine\" : \"prove 7 "))
        #expect(try run("build", "kurs", "--dry-run").output.contains("is as before"))
        try folder.write(Self.engine + "\n# ny", to: "kurs/motor.sh")
        #expect(try run("build", "kurs", "--dry-run").output.contains("the speech engine was changed"))
        try choose("")
        #expect(try run("build", "kurs", "--dry-run").output.contains("the speech engine was changed"))
    }

    @Test("reports an engine that does not start where it is chosen, and leaves nothing")
    func doesNotStart() throws {
        try choose("stemme: {motor: [finnes-ikke]}")
        let outcome = try run("build", "kurs")
        #expect(outcome.status == 69)
        #expect(
            outcome.messages.hasPrefix(
                "kurs/kurs.yml:1:17: error[K026]: The speech engine `finnes-ikke` needs finnes-ikke"))
        #expect(try !folder.names.contains("Build"))
    }

    @Test("reports an engine that fails at the sentence, with status 69, and leaves no track")
    func fails() throws {
        let bad = Self.engine.replacing("cat tone.raw", with: "exit 4")
        try folder.write(bad, to: "kurs/motor.sh")
        let outcome = try run("build", "kurs")
        #expect(outcome.status == 69)
        #expect(outcome.messages.contains("kurs/ro.pust:4:1: error[S014]"), "\(outcome.messages)")
        let left = FileManager.default.enumerator(atPath: folder["Build"])?.compactMap { $0 as? String } ?? []
        #expect(!left.contains { $0.hasSuffix(".wav") || $0.contains(".pusterom-") })
    }

    @Test("knows how an engine ended also where its own starter ignores the ends of children", arguments: [0, 4])
    func endsAreKnown(status: Int) throws {
        try folder.write(sound: TestSounds.sine(300, level: -20, seconds: 1, rate: 16_000), rate: 16_000, to: "en.wav")
        try choose("stemme: {motor: [sh, -c, 'cat >/dev/null; cat ../en.wav; exit \(status)'], måte: engangs}")
        let arguments = ["build", folder["kurs"], "--output", folder["ut"], "--no-cache"]
        let ended = try Tool.status("timeout", ["60", "env", "--ignore-signal=CHLD", Program.path] + arguments)
        #expect(ended == (status == 0 ? 0 : 69))
    }

    @Test("takes the user's own choice for scripts and for courses that have none, and tells mistakes in it")
    func settings() throws {
        let own = "stemme: {motor: [sh, \(folder["kurs/motor.sh"])], versjon: 2}\n"
        try FileManager.default.createDirectory(atPath: folder["oppsett/pusterom"], withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: folder["kurs/tone.raw"], toPath: folder["oppsett/pusterom/tone.raw"])
        let plain = try run("preview", "kurs/ro.pust", "--format", "csv").output
        let other = try run("preview", "kurs/ro.pust", "--format", "csv", settings: own)
        #expect(other.status == 0 && other.output != plain, "\(other.messages)")
        let builtIn = try run("preview", "kurs/ro.pust", "--format", "csv", settings: "stemme: {motor: espeak-ng}\n")
        #expect(builtIn.output == plain, "\(builtIn.messages)")
        let wrong = try run("preview", "kurs/ro.pust", settings: "stemme: {motr: piper}\n")
        #expect(wrong.status == 65 && wrong.messages.contains("config.yml:1:10: error[K003]"), "\(wrong.messages)")
    }

    @Test("lists the voices that are available, and lets one of them say a sentence to a file")
    func voices() throws {
        let outcome = try run("voices", "kurs")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let rows = outcome.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
        #expect(rows[1].first == "espeak-ng" && rows[1].last == "22050")
        #expect(rows.last == ["prove", "7", "kari", "nb", "16000"])
        let sample = try run("voices", "kurs", "--sample", "ut/prøve.wav", "--text", "Pust. Ro.")
        #expect(sample.status == 0 && sample.output.hasPrefix("ut/prøve.wav\t0:0"), "\(sample.messages)")
        let wave = try #require(WaveReading(try folder.bytes(of: "ut/prøve.wav")))
        #expect(wave.samples.count > 2 * 44_100 && wave.samples.contains { abs($0) > 1000 })
        #expect(try run("voices", "--sample", "prøve.mp3").status == 0)
        #expect(try run("voices", "--sample", "prøve.doc").status == 64)
        #expect(try folder.bytes(of: "prøve.mp3").count > 5000)
    }
}
