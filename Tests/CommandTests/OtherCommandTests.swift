import Foundation
import TestSupport
import Testing

@Suite("The other commands")
struct OtherCommandTests {
    @Test("preview and check take every shipped script without a mistake", arguments: Repository.scripts)
    func takesShippedScripts(_ path: String) throws {
        let check = try Program.run(["check", path])
        #expect(check.status == 0, "\(check.messages)")
        #expect(check.messages.isEmpty)
        let preview = try Program.run(["preview", path], environment: ["LC_ALL": "nb_NO.UTF-8"])
        #expect(preview.status == 0)
        #expect(preview.output.contains("Lengste stillhet"))
    }

    @Test("doctor finds all in order, and a missing engine with its fix")
    func examines() throws {
        let folder = try TemporaryFolder()
        let well = try Program.run(["doctor"], in: folder.path)
        #expect(well.status == 0, "\(well.output)")
        let ill = try Program.run(
            ["doctor", "--language", "nb"], environment: ["ESPEAK_DATA_PATH": folder.path], in: folder.path)
        #expect(ill.status == 69)
        #expect(ill.output.contains("apt-get install"))
        let noRoom = try Program.run(["doctor", "-o", "/proc/x"], in: folder.path)
        #expect(noRoom.status == 73)
    }

    @Test("without the engine's data rendering ends with 69 and says how to go on")
    func tellsMissingEngine() throws {
        let folder = try TemporaryFolder()
        let outcome = try Program.run(
            ["render", "-"], environment: ["ESPEAK_DATA_PATH": folder.path], in: folder.path, input: "Hei.\n")
        #expect(outcome.status == 69)
        #expect(outcome.messages.contains("pusterom doctor"))
        #expect(try folder.names.isEmpty)
    }

    @Test("a crash of the real engine is reported at the sentence it crashed on, and nothing is written")
    func tellsCrashes() throws {
        let folder = try TemporaryFolder()
        try Repository.copyEngineData(to: folder["espeak-ng-data"])
        // Sounds overwritten in the middle: the engine starts, and falls over a sentence that needs one of them.
        try Repository.overwriteMiddle(of: folder["espeak-ng-data/phontab"])
        let script = "# Start\nMamma ligger her.\nKjenn pusten din.\n"
        let outcome = try Program.run(
            ["render", "-", "-o", folder["out"]], environment: ["ESPEAK_DATA_PATH": folder.path], input: script)
        #expect(outcome.status == 69)
        let places = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("stdin:") }
        #expect(!places.isEmpty)
        #expect(places.allSatisfy { $0.contains(":1: error[S00") })
        #expect(try folder.names == ["espeak-ng-data"])
    }

    @Test(
        "a mistake in what scripts include ends with 65 too, at its own place, and is reported once",
        arguments: ["check", "render"])
    func tellsIncluded(_ command: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("Hei. [sett inn b]\n", to: "a.pust")
        try folder.write("Du. [sett inn b]\n", to: "c.pust")
        try folder.write("Hei.\n[klokk]\n", to: "b.pust")
        let outcome = try Program.run([command, "a.pust", "c.pust"], in: folder.path)
        #expect(outcome.status == 65)
        let places = outcome.messages.split(separator: "\n").filter { $0.contains("error[") }
        #expect(places.count == 1 && places[0].hasPrefix("b.pust:2:2: error[P012]"), "\(outcome.messages)")
        #expect(outcome.messages.contains("a.pust:1:6"))
        #expect(try folder.names == ["a.pust", "b.pust", "c.pust"])
    }

    @Test(
        "what follows the command is told as it was meant",
        arguments: [
            (["check", "min", "ro.pust"], "`\"min ro.pust\"`"), (["check", "a.pust", "kort"], "`--variant kort`"),
            (["check", "a.pust,", "a.pust"], "uten komma"),
            (["preview", "a.pust", "--variant", "kort,lang"], "`--variant kort --variant lang`"),
            (["explain", "P12"], "Mente du P012?"), (["explain", "12"], "P012, "),
            (["build", "k", "--only", "uke1", "--dry-run"], "Mente du uke-01?"),
            (["check", "k2"], "Mente du `{manus: a, varianter: [kort]}`?"),
        ])
    func advises(_ words: [String], _ advice: String) throws {
        let folder = try TemporaryFolder()
        let script = "---\nvarianter: [kort, lang]\n---\n[pause 2 s]\nHei.\n"
        for name in ["a.pust", "min ro.pust"] { try folder.write(script, to: name) }
        for name in ["k", "k2"] {
            try FileManager.default.createDirectory(atPath: folder[name], withIntermediateDirectories: true)
            try folder.write(script, to: "\(name)/a.pust")
            let path = name == "k" ? "a" : "a kort"
            try folder.write("tittel: A\nuker:\n  - uke: 1\n    spor: [\(path)]\n", to: "\(name)/kurs.yml")
        }
        let outcome = try Program.run(words, environment: ["LC_ALL": "nb_NO.UTF-8"], in: folder.path)
        #expect(outcome.status != 0)
        #expect(outcome.messages.contains(advice), "\(outcome.messages)")
    }

    @Test("voices names the Norwegian voice")
    func namesVoices() throws {
        let outcome = try Program.run(["voices"])
        #expect(outcome.output.contains("nb-NO\t22050"))
    }

    @Test("messages follow the locale, and --language over it")
    func followsLocale() throws {
        let input = "[klokk]\n"
        let norwegian = try Program.run(["check", "-"], environment: ["LANG": "nb_NO.UTF-8"], input: input)
        #expect(norwegian.messages.contains("Ukjent ord"))
        let english = try Program.run(
            ["check", "-", "--language", "en"], environment: ["LANG": "nb_NO.UTF-8"], input: input)
        #expect(english.messages.contains("Unknown word"))
    }
}
