import Foundation
import GuideCourse
import GuideTakes
import TestSupport
import Testing

@Suite("pusterom manus, takes and what is made of recordings", .serialized)
struct TakeCommandTests {
    private static let lines = [
        "Finn en stilling der du sitter godt.", "Kjenn at du puster.", "Takk for i dag & «farvel».",
    ]
    private static let script =
        "---\ntittel: Ro\nvarianter: {kort: 20 s, lang: 30 s}\n---\n# Ankomst\n\(lines[0]) [pause 1–20 s]\n"
        + "\(lines[1]) [pause 1–20 s]\n# Slutt\n\(lines[2])\n{MBSR|em be es er}.\n"

    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.script, to: "kurs/ro.pust")
        try folder.write("Noe helt annet.\n", to: "kurs/annet.pust")
        try folder.write("tittel: Kurs\nuker:\n  - uke: 1\n    spor: [ro, annet]\n", to: "kurs/kurs.yml")
    }

    private func run(_ arguments: String...) throws -> Program.Outcome { try Program.run(arguments, in: folder.path) }

    /// The names of the lines by their texts, as `manus` writes them.
    private func names() throws -> [String: String] {
        #expect(try run("manus", "kurs").status == 0)
        let table = String(decoding: try folder.bytes(of: "Build/kurs-manus.csv"), as: UTF8.self)
        return table.split(separator: "\r\n").dropFirst().reduce(into: [:]) { names, row in
            let cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            names[cells[3]] = cells[0]
        }
    }

    @Test("writes a sheet that is whole HTML and a table, each line once, with what the voice takes for it")
    func manus() throws {
        let outcome = try run("manus", "kurs/ro.pust", "-o", "ark")
        #expect(outcome.status == 0, "\(outcome.messages)")
        #expect(outcome.output == "ark/ro-manus.html\t4\nark/ro-manus.csv\t4\n")
        let rows = String(decoding: try folder.bytes(of: "ark/ro-manus.csv"), as: UTF8.self).split(separator: "\r\n")
        #expect(rows[0] == "\u{FEFF}id;øvelse;kapittel;tekst;sies;sekunder" && rows.count == 5)
        #expect(
            rows[1].contains(";Ro;Ankomst;\(Self.lines[0]);;") && rows[1].hasPrefix("finn-en-stilling-der-du-sitter-")
        )
        #expect(rows[4].contains(";Ro;Slutt;MBSR.;em be es er.;1,"))
        let page = String(decoding: try folder.bytes(of: "ark/ro-manus.html"), as: UTF8.self)
        #expect(page.contains("Takk for i dag &amp; «farvel».") && page.contains("sies: em be es er."))
        if Tool.isInstalled("tidy") {
            #expect(
                try Tool.status(
                    "tidy", ["-q", "-e", "--warn-proprietary-attributes", "no", folder["ark/ro-manus.html"]]) == 0)
        }
        #expect(try names().count == 5)
    }

    @Test("writes a sheet of what is missing alone, from which a recording can be cut")
    func missing() throws {
        let names = try names()
        for line in [Self.lines[0], Self.lines[2]] {
            try Reader().record(line, to: "kurs/opptak/\(try #require(names[line])).wav", in: folder)
        }
        #expect(try run("manus", "kurs/ro.pust", "--missing", "-o", "ark").output.contains("ro-manus-mangler.csv\t2\n"))
        let table = String(decoding: try folder.bytes(of: "ark/ro-manus-mangler.csv"), as: UTF8.self)
        #expect(table.contains(Self.lines[1]) && table.contains("MBSR.") && !table.contains(Self.lines[0]))
        let reader = Reader()
        let sound = reader.record(try reader.speak([Self.lines[1], "em be es er."]))
        try folder.write(sound: sound, rate: reader.rate, to: "lang.wav")
        #expect(try run("takes", "split", "lang.wav", "kurs/ro.pust").status == 65)
        let outcome = try run("takes", "split", "lang.wav", "kurs/ro.pust", "--missing")
        #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 2, "\(outcome.messages)")
        #expect(try run("manus", "kurs/ro.pust", "--missing").status == 64)
    }

    @Test("knows the variants of a course, and reports one that is in none of its scripts")
    func variants() throws {
        for command in ["manus", "takes"] {
            let outcome = try run(command, "kurs", "--variant", "tull")
            #expect(
                outcome.status == 64 && outcome.messages.contains("Choose one of kort, lang"), "\(outcome.messages)")
        }
        #expect(try run("manus", "kurs", "--variant", "Kort").output.contains("kurs-manus.csv\t4\n"))
    }

    @Test("says that there is no voice in the recording, or that there is too much noise, and leaves no folder behind")
    func unheard() throws {
        let noise = TestSounds.noise(amplitude: 0.02, seconds: 12)
        try folder.write(sound: noise, to: "lang.wav")
        let alone = try run("takes", "split", "lang.wav", "kurs/ro.pust")
        #expect(
            alone.status == 65 && alone.messages.contains("there is no voice in the recording"), "\(alone.messages)")
        #expect(!alone.messages.contains("seems not to have been read"))
        #expect(!FileManager.default.fileExists(atPath: folder["kurs/opptak"]))
        var reader = Reader()
        (reader.gain, reader.noise) = (0.25, 0.045)
        let spoken = try reader.speak(Self.lines + ["em be es er."])
        try folder.write(sound: reader.record(spoken), rate: reader.rate, to: "lang.wav")
        let noisy = try run("takes", "split", "lang.wav", "kurs/ro.pust")
        #expect(noisy.status == 65 && noisy.messages.contains("too much noise"), "\(noisy.messages)")
    }

    @Test("reports what is recorded and what is missing, and what belongs to an edited line, beside the new one")
    func takes() throws {
        let names = try names()
        for line in [Self.lines[0], Self.lines[1]] {
            try Reader().record(line, to: "kurs/opptak/\(try #require(names[line])).wav", in: folder)
        }
        try folder.write(Self.script.replacing("puster.", with: "puster ut."), to: "kurs/ro.pust")
        let outcome = try run("takes", "kurs")
        #expect(outcome.status == 0, "\(outcome.messages)")
        let rows = outcome.output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false)
        }
        #expect(rows.map { $0[0] } == ["recorded", "missing", "missing", "missing", "missing", "without line"])
        #expect(rows[5].contains("kjenn at du puster.") && rows[5].contains("Kjenn at du puster ut."))
        #expect(outcome.messages.contains("1 of 5 lines is recorded; recordings without a line: 1; with remarks: 0"))
    }

    @Test("cuts a recording of the sheet, which preview, check, render and verify then all play alike")
    func split() throws {
        let reader = Reader()
        let spoken = try reader.speak(Self.lines + ["em be es er."])
        try folder.write(sound: reader.record(spoken), rate: reader.rate, to: "lang.wav")
        let before = try run("preview", "kurs/ro.pust", "--format", "csv", "--variant", "kort").output
        let missing = try run("takes", "split", "lang.wav", "kurs/ro.pust", "--variant", "kort", "--pause", "5")
        #expect(missing.status == 65 && missing.messages.contains("lang.wav at 0:0"), "\(missing.messages)")
        #expect(!FileManager.default.fileExists(atPath: folder["kurs/opptak"]))
        let outcome = try run("takes", "split", "lang.wav", "kurs/ro.pust")
        #expect(outcome.status == 0 && outcome.output.split(separator: "\n").count == 4, "\(outcome.messages)")
        #expect(try run("takes", "split", "lang.wav", "kurs/ro.pust").status == 73)
        let after = try run("preview", "kurs/ro.pust", "--format", "csv", "--variant", "kort").output
        #expect(before != after)
        #expect(try run("render", "kurs/ro.pust", "--require-takes", "--sidecars", "csv,json").status == 0)
        #expect(String(decoding: try folder.bytes(of: "Build/ro-kort.csv"), as: UTF8.self) == after)
        let verified = try run("verify", "Build/ro-kort.wav", "--script", "kurs/ro.pust", "--variant", "kort")
        #expect(verified.status == 0, "\(verified.output)")
        let check = try run("check", "kurs", "--require-takes")
        #expect(check.status == 65 && check.messages.contains("annet.pust:1:1: error[S021]"), "\(check.messages)")
        #expect(check.messages.components(separatedBy: "S021").count == 2)
    }

    @Test("builds a track again when a recording of one of its lines comes, changes or goes, and no other track")
    func builds() throws {
        func built(_ options: String...) throws -> [String] {
            let outcome = try Program.run(["build", "kurs", "--dry-run"] + options, in: folder.path)
            let tracks = outcome.output.split(separator: "\n").filter { $0.hasPrefix("+") }.map(String.init)
            #expect(try Program.run(["build", "kurs"] + options, in: folder.path).status == (options.isEmpty ? 0 : 65))
            return tracks
        }
        let take = "kurs/opptak/\(try #require(try names()[Self.lines[1]])).wav"
        #expect(try built().count == 3)
        #expect(try built() == [])
        try Reader().record(Self.lines[1], to: take, in: folder)
        // The first recording of all might be one of any track's.
        #expect(try built().count == 3)
        var other = Reader()
        other.noise = 0.002
        try other.record(Self.lines[1], to: take, in: folder)
        let changed = try built()
        #expect(changed.count == 2 && changed.allSatisfy { $0.contains("-ro-") }, "\(changed)")
        try other.record(Self.lines[0], to: "kurs/opptak/\(try #require(try names()[Self.lines[0]])).flac", in: folder)
        #expect(try built().count == 2)
        #expect(try built() == [])
        let before = try folder.bytes(of: "Build/kurs/uke-01/01-ro-kort.wav")
        #expect(try built("--require-takes").count == 3)
        #expect(try folder.bytes(of: "Build/kurs/uke-01/01-ro-kort.wav") == before)
        #expect(try built() == [])
        try FileManager.default.removeItem(atPath: folder[take])
        #expect(try built().count == 2)
    }

    @Test("makes nothing again because all lines must be recorded, when they are")
    func allRecorded() throws {
        for (text, name) in try names() { try Reader().record(text, to: "kurs/opptak/\(name).wav", in: folder) }
        #expect(try run("build", "kurs", "-q").status == 0)
        for options in [["--require-takes"], []] {
            let outcome = try Program.run(["build", "kurs", "--dry-run"] + options, in: folder.path)
            #expect(!outcome.output.contains("+"), "\(outcome.output)")
        }
    }

    @Test("calls no recording orphaned whose line another script or variant has, and reports other files beside it")
    func others() throws {
        try FileManager.default.removeItem(atPath: folder["kurs/kurs.yml"])
        try folder.write(
            "[bare lang]\nDette er langt.\n[slutt]\n" + Self.script.components(separatedBy: "---\n")[2],
            to: "kurs/b.pust")
        let sheet = try run("manus", "kurs/annet.pust", "-o", "ark").status
        #expect(sheet == 0)
        let reader = Reader()
        let takes = [Self.lines[0], "Noe helt annet.", "Ingen sier dette."].map {
            ($0, "kurs/opptak/\(Self.name($0)).wav")
        }
        for (text, take) in takes { try reader.record(text, to: take, in: folder) }
        try reader.record("Noe helt annet.", to: "kurs/opptak/andre-\(Self.name("Noe helt annet.")).flac", in: folder)
        try reader.record("Noe helt annet.", to: "kurs/opptak/uten navn.wav", in: folder)
        let outcome = try run("takes", "kurs/annet.pust", "--language", "nb")
        let rows = outcome.output.split(separator: "\n")
        #expect(rows.count { $0.hasPrefix("uten linje") } == 1 && outcome.output.contains(takes[2].1))
        #expect(rows.count { $0.hasPrefix("lest inn") && $0.contains("er av samme linje") } == 1, "\(rows)")
        #expect(rows.count { $0.hasPrefix("uten navn\tkurs/opptak/uten navn.wav") } == 1)
    }

    /// The name of a line's recording.
    private static func name(_ text: String) -> String { "\(LineID(text))" }
}
