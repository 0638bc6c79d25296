import Foundation
import GuideSpeech
import TestSupport
import Testing

@Suite("pusterom verify --listen and voices compare")
struct ListeningTests {
    private static let script = """
        ---
        varianter: {kort: 20 s}
        ---
        Sett deg godt til rette i stolen. [pause 1–20 s]
        Kjenn at du puster rolig inn og ut. [pause 1–20 s]

        """

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let outcome = try Program.run(
            ["render", "-", "-o", folder.path, "--sidecars", "json"], input: Self.script)
        try #require(outcome.status == 0, "\(outcome.messages)")
    }

    @Test("says what to do where nothing can hear")
    func absent() throws {
        let outcome = try Program.run(
            ["verify", folder["stdin-kort.wav"], "--listen"],
            environment: ["LC_ALL": "C", "XDG_DATA_HOME": folder["tom"]])
        #expect(outcome.status == 69 && outcome.output.isEmpty)
        #expect(outcome.messages.contains("pusterom voices install whisper"), "\(outcome.messages)")
    }

    private struct Report: Decodable {
        struct Hearing: Decodable {
            struct Passage: Decodable {
                var said: String
                var errors: Int
            }
            var wrong: Double
            var passages: [Passage]
        }
        var hearing: Hearing
    }

    private func report(of track: String = "stdin-kort.wav") throws -> Report.Hearing {
        let outcome = try Program.run(
            ["verify", folder[track], "--listen", "--json"], environment: Self.surroundings(locale: "C"))
        let reports = try JSONDecoder().decode([Report].self, from: Data(outcome.output.utf8))
        return try #require(reports.first).hearing
    }

    /// An environment in which the recogniser is found that is installed here.
    private static func surroundings(locale: String) -> [String: String] {
        let data = WhisperPreset.environment().home.replacing("/pusterom/engines", with: "")
        return ["LC_ALL": locale, "XDG_DATA_HOME": data, "PATH": "/usr/bin:/bin"]
    }

    private static let isInstalled = WhisperPreset.environment().isWhole

    @Test(
        "reads a track back, and hears when another sentence is said than should be",
        .enabled(if: isInstalled, "Whisper is not installed here: pusterom voices install whisper"))
    func listens() throws {
        let right = try report()
        #expect(
            right.passages.map(\.said) == ["Sett deg godt til rette i stolen.", "Kjenn at du puster rolig inn og ut."])
        #expect(right.wrong < 0.6, "\(right)")
        let timeline = String(decoding: try folder.bytes(of: "stdin-kort.json"), as: UTF8.self)
        let other = timeline.replacing(
            "Sett deg godt til rette i stolen.", with: "Om kvelden er himmelen full av fugler.")
        try folder.write(other, to: "stdin-kort.json")
        let wrong = try report()
        #expect(wrong.passages[0].errors > right.passages[0].errors + 5, "\(wrong)")
        let table = try Program.run(
            ["verify", folder["stdin-kort.wav"], "--listen"], environment: Self.surroundings(locale: "nb_NO.UTF-8"))
        #expect(table.output.contains("sagt:  Om kvelden er himmelen full av fugler."), "\(table.output)")
    }

    @Test(
        "reads a track of recordings back, and hears that two were taken for each other",
        .enabled(if: isInstalled, "Whisper is not installed here: pusterom voices install whisper"))
    func listensToTakes() throws {
        try folder.write(Self.script, to: "ro.pust")
        let outcome = try Program.run(
            ["takes", "split", folder["stdin-kort.wav"], folder["ro.pust"], "--in-order"])
        try #require(outcome.status == 0, "\(outcome.messages)")
        func errors() throws -> [Int] {
            let arguments = ["render", folder["ro.pust"], "-o", folder["lest"], "--sidecars", "json", "--quiet"]
            try #require(try Program.run(arguments).status == 0)
            return try report(of: "lest/ro-kort.wav").passages.map(\.errors)
        }
        let right = try errors()
        let takes = try FileManager.default.contentsOfDirectory(atPath: folder["opptak"]).filter {
            $0.hasSuffix(".wav")
        }
        try #require(takes.count == 2)
        let sounds = try takes.map { try Data(folder.bytes(of: "opptak/\($0)")) }
        for (name, sound) in zip(takes, sounds.reversed()) {
            try sound.write(to: URL(fileURLWithPath: folder["opptak/\(name)"]))
        }
        let wrong = try errors()
        #expect(zip(wrong, right).allSatisfy { $0 > $1 + 5 }, "\(right), \(wrong)")
    }

    @Test("makes a page of voices that does not tell who speaks, and a key beside its folder")
    func compares() throws {
        try folder.write("Pust rolig.\nKjenn føttene <her>.\n", to: "setninger.txt")
        let arguments = ["voices", "compare", "--output", "prøve", "--sentences", "setninger.txt"]
        let environment = ["LC_ALL": "C", "XDG_DATA_HOME": folder["tom"]]
        let outcome = try Program.run(arguments, environment: environment, in: folder.path)
        #expect(outcome.status == 0, "\(outcome.messages)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder["prøve"]).sorted()
        #expect(names == ["1a.mp3", "1b.mp3", "2a.mp3", "2b.mp3", "index.html"])
        let page = String(decoding: try folder.bytes(of: "prøve/index.html"), as: UTF8.self)
        #expect(
            page.contains("2. Kjenn føttene &lt;her&gt;.") && page.contains("src=\"2b.mp3\"")
                && !page.contains("espeak"))
        let key = String(decoding: try folder.bytes(of: "prøve-fasit.csv"), as: UTF8.self)
        #expect(key.split(whereSeparator: \.isNewline).count == 5 && key.contains("1;A;"), "\(key)")
        #expect(key.contains("norske tonelag") && key.contains("jevn melodi"))
        #expect(try folder.bytes(of: "prøve/1a.mp3") != folder.bytes(of: "prøve/1b.mp3"))
        // The same once more.
        _ = try Program.run(arguments, environment: environment, in: folder.path)
        #expect(String(decoding: try folder.bytes(of: "prøve-fasit.csv"), as: UTF8.self) == key)
    }
}
