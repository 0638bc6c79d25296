import Foundation
import GuideEditing
import GuideRendering
import GuideSoundFiles
import GuideSpeech
import GuideTimeline
import TestSupport
import Testing

@Suite("pusterom spill")
struct PlayTests {
    private let folder: TemporaryFolder
    private static let script = """
        ---
        tittel: Ro
        varianter: {kort: 30 s, lang: 40 s}
        ---
        # Ankomst
        [pause 2 s]
        Kjenn føttene mot gulvet.
        [pause 2–30 s]

        # Videre
        Takk.
        [pause 2–20 s]

        """

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.script, to: "a.pust")
        // A player that keeps what it is given, under a new name each time.
        try player("pw-play", "cat > \"\(folder.path)/heard-$(ls \"\(folder.path)\" | grep -c heard)\"")
    }

    /// Puts a program into the folder `bin`.
    private func player(_ name: String, _ body: String) throws {
        try folder.write("#!/bin/sh\n\(body)\n", to: "bin/\(name)")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder["bin/\(name)"])
    }

    private var environment: [String: String] {
        ["PATH": "\(folder["bin"]):/usr/bin:/bin", "LC_ALL": "C", "HOME": folder.path]
    }

    @Test(
        "does not wait for a script that was never there, nor for a folder to become one", arguments: ["b.pust", "bin"])
    func absent(name: String) throws {
        let outcome = try Program.run(["spill", folder[name], "--language", "nb"], environment: environment)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("\(name) kan ikke leses"), "\(outcome.messages)")
    }

    private func play(_ options: [String] = []) throws -> Program.Outcome {
        try Program.run(
            ["spill", folder["a.pust"], "--no-cache", "--language", "nb"] + options, environment: environment)
    }

    /// What a track is from a sample on, as the library makes it.
    private func expected(_ variant: String, from place: (Timeline) -> Int?) throws -> [UInt8] {
        let compiler = Compiler(voice: EngineVoice(nil, workers: 1, executable: Program.path))
        let layout = try DraftLayout.lay(Self.script, at: folder["a.pust"], in: nil) { _ in compiler }
        let timeline = try #require(layout.timeline(of: variant))
        var track = TrackBytes(layout, timeline, try #require(place(timeline))..<timeline.samples)
        var bytes: [UInt8] = []
        while let block = try track.next() { bytes += block }
        return bytes
    }

    @Test("a player gets the track, from its beginning or any other place")
    func places() throws {
        #expect(try play(["--once"]).status == 0)
        #expect(try folder.bytes(of: "heard-0") == expected("kort") { _ in 0 })
        let run = try play(["--once", "--variant", "Lang", "--from", "videre"])
        #expect(run.status == 0 && run.messages.contains("Ro, lang: fra 0:"))
        #expect(try folder.bytes(of: "heard-1") == expected("lang") { $0.chapters.last?.start })
        #expect(try play(["--once", "--from", "11"]).status == 0)
        #expect(
            try folder.bytes(of: "heard-2")
                == expected("kort") { timeline in
                    timeline.events.first { timeline.line(of: $0) == 11 && $0.length > 0 }?.start
                })
        #expect(try play(["--once", "--from", "0:12"]).status == 0)
        #expect(try folder.bytes(of: "heard-3") == expected("kort") { 12 * $0.sampleRate })
    }

    @Test("places and variants that are not there are reported")
    func mistakes() throws {
        let place = try play(["--once", "--from", "Hodet"])
        #expect(place.status == 64 && place.messages.contains("Ankomst, Videre"))
        #expect(try play(["--once", "--from", "9:99:99"]).status == 64)
        let variant = try play(["--once", "--variant", "lengst"])
        #expect(variant.status == 64 && variant.messages.contains("kort, lang"))
        try folder.write("Takk. [pasue 2 s]\n", to: "a.pust")
        #expect(try play(["--once"]).status == 65)
        #expect(try Program.run(["spill", folder["b.pust"], "--once"], environment: environment).status == 66)
    }

    @Test("a player that fails is told of, and the next one plays")
    func nextPlayer() throws {
        try player("paplay", "cat > \"\(folder.path)/heard\"")
        try player("pw-play", "echo 'no sound here' >&2; exit 1")
        let run = try play(["--once"])
        #expect(run.status == 0 && run.messages.contains("pw-play svikter: no sound here"), "\(run.messages)")
        #expect(try folder.bytes(of: "heard").count == 44 + 30 * 44_100 * 2)
    }

    @Test("without a player it says what to install")
    func noPlayer() throws {
        let run = try Program.run(
            ["spill", folder["a.pust"], "--once", "--language", "nb", "--player", "nosuchplayer"],
            environment: environment)
        #expect(run.status == 69 && run.messages.contains("alsa-utils"))
    }

    @Test(
        "it plays again when the script or what it includes is saved, waits while there are mistakes, and ends with its player"
    )
    func watching() throws {
        // This one plays on for ever, and notes its end.
        try player("pw-play", "echo began >> \"\(folder.path)/log\"; head -c 500000 > /dev/null; sleep 600")
        try folder.write("Takk.\n", to: "slutt.pust")
        try folder.write(Self.script + "[sett inn slutt]\n", to: "a.pust")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.path)
        process.arguments = ["spill", folder["a.pust"], "--no-cache", "--language", "nb"]
        process.environment = environment
        try folder.write("", to: "messages")
        process.standardError = FileHandle(forWritingAtPath: folder["messages"])
        try process.run()
        let text = { String(decoding: (try? folder.bytes(of: $0)) ?? [], as: UTF8.self) }
        let wait = { (name: String, isThere: (String) -> Bool) in
            while !isThere(text(name)), process.isRunning { usleep(20_000) }
        }
        let starts = { (count: Int) in { (log: String) in log.split(separator: "\n").count >= count } }
        wait("log", starts(1))
        try folder.write("Takk for nå.\n", to: "slutt.pust")
        wait("log", starts(2))
        try folder.write("Takk. [pasue 2 s]\n", to: "slutt.pust")
        wait("messages") { $0.contains("Mente du") }
        #expect(text("log") == "began\nbegan\n")
        try folder.write("Takk. [pause 2 s]\n", to: "slutt.pust")
        wait("log", starts(3))
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try Tool.status("pgrep", ["-f", folder.path]) == 1)
    }
}
