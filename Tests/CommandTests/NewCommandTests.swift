import Foundation
import TestSupport
import Testing

@Suite("pusterom ny")
struct NewCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: [String]) throws -> Program.Outcome {
        try Program.run(arguments + ["--language", "nb"], in: folder.path)
    }

    @Test("an exercise passes check --strict", arguments: [["ny", "ovelse"], ["new", "exercise"], ["ny", "øvelse"]])
    func exercise(_ words: [String]) throws {
        let made = try run(words + ["små-pust", "--variants", "kort: 2:30, lang=12 min"])
        #expect(made.status == 0 && made.output == "små-pust.pust\n")
        #expect(made.messages.contains("pusterom spill små-pust.pust"))
        let check = try run(["check", "--strict", "små-pust.pust"])
        #expect(check.status == 0, "\(check.messages)")
        #expect(check.output.contains("\tkort\t2:30\tok") && check.output.contains("\tlang\t12:00\tok"))
        #expect(try Repository.text(of: folder["små-pust.pust"]).contains("tittel: Små pust\n"))
    }

    @Test(
        "a course passes check --strict",
        arguments: [[], ["--weeks", "3", "--title", "Ro: «nå»", "--exercise", "Pust"], ["--sample"]])
    func course(_ options: [String]) throws {
        let made = try run(["ny", "kurs", "mitt-kurs"] + options)
        #expect(made.status == 0 && made.output.hasPrefix("mitt-kurs/kurs.yml\nmitt-kurs/"), "\(made.messages)")
        let check = try run(["check", "--strict", "mitt-kurs"])
        #expect(check.status == 0, "\(check.messages)")
    }

    @Test("an exercise gets its place in its course")
    func unit() throws {
        #expect(try run(["ny", "kurs", ".", "--weeks", "2", "--title", "Kurs"]).status == 0)
        let made = try run(["ny", "ovelse", "flere/rolig.pust", "--unit", "uke-02"])
        #expect(made.status == 0 && made.output == "flere/rolig.pust\nkurs.yml\n", "\(made.messages)")
        #expect(try Repository.text(of: folder["kurs.yml"]).contains("spor: [velkommen, flere/rolig]"))
        #expect(try run(["check", "--strict", "."]).status == 0)
        let unknown = try run(["ny", "ovelse", "annen", "--unit", "uke-09"])
        #expect(unknown.status == 64 && unknown.messages.contains("uke-01, uke-02"))
        #expect(try folder.names == ["flere", "kurs.yml", "velkommen.pust"])
    }

    @Test("what was killed half-way is finished by the same call")
    func finishes() throws {
        #expect(try run(["ny", "kurs", "mitt kurs"]).messages.contains("pusterom studio 'mitt kurs'"))
        #expect(try run(["ny", "kurs", "k"]).status == 0)
        let course = try Repository.text(of: folder["k/kurs.yml"])
        try FileManager.default.removeItem(atPath: folder["k/kurs.yml"])
        #expect(try run(["ny", "kurs", "k"]).status == 0)
        #expect(try Repository.text(of: folder["k/kurs.yml"]) == course)
        #expect(try run(["ny", "ovelse", "k/ro"]).status == 0)
        let entered = try run(["ny", "ovelse", "k/ro", "--unit", "uke-01"])
        #expect(entered.status == 0, "\(entered.messages)")
        #expect(try Repository.text(of: folder["k/kurs.yml"]).contains("spor: [velkommen, ro]"))
    }

    @Test("nothing is written over, and nothing is left of what was not made")
    func keeps() throws {
        try folder.write("Min.\n", to: "a.pust")
        #expect(try run(["ny", "ovelse", "a"]).status == 73)
        #expect(try Repository.text(of: folder["a.pust"]) == "Min.\n")
        try folder.write("Min.\n", to: "k/velkommen.pust")
        #expect(try run(["ny", "kurs", "k"]).status == 73)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder["k"]) == ["velkommen.pust"])
    }

    @Test(
        "mistakes in the call are reported",
        arguments: [
            (["ny", "ovelse", "a", "--variants", "kort: 10 s"], "kort: 3 min"),
            (["ny", "ovelse", "a", "--title", "🙂"], "tittel"),
            (["ny", "kurs", "k", "--weeks", "99"], "52"),
            (["ny", "kurs", "k", "--sample", "--title", "K"], "--sample"),
            (["ny", "ovelse", "a", "--unit", "uke-01"], "kurs.yml"),
        ])
    func mistakes(_ arguments: [String], _ told: String) throws {
        let made = try run(arguments)
        #expect(made.status == 64 && made.messages.contains(told), "\(made.messages)")
        #expect(try folder.names == [])
    }

    @Test(
        "on a terminal it asks, and takes what is suggested for an empty answer",
        .enabled(if: Tool.isInstalled("script")))
    func questions() throws {
        try folder.write("Ro i kroppen\nmange\n2\n\n", to: "answers")
        // `script` gives the program a terminal.
        let status = try Tool.status(
            "sh",
            [
                "-c",
                "cd \(folder.path) && cat answers | script -qec '\(Program.path) ny kurs ro --language nb' /dev/null > out",
            ])
        let said = String(decoding: try folder.bytes(of: "out"), as: UTF8.self)
        #expect(status == 0, "\(said)")
        #expect(said.contains("Hva heter kurset? [Ro]") && said.contains("Skriv et tall fra 1 til 52."))
        let course = try Repository.text(of: folder["ro/kurs.yml"])
        #expect(course.contains("tittel: Ro i kroppen") && course.contains("uke: 2") && course.contains("[velkommen]"))
    }

    @Test("help is in Norwegian, and lists both")
    func help() throws {
        let help = try run(["ny", "--help"])
        #expect(help.output.contains("ovelse") && help.output.contains("kurs") && help.output.contains("mal"))
        #expect(!help.output.contains("Begin a"))
        #expect(try run(["new", "exercise", "--help"]).output.contains("BRUK: pusterom ny ovelse"))
    }
}
