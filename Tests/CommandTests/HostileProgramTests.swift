import Foundation
import TestSupport
import Testing

@Suite("Hostile scripts in the program")
struct HostileProgramTests {
    /// Enough for the program to start with its libraries and to read any script, far too little for what these ask for.
    private static let room = 1024

    @Test("Each ends with 65 and its place, within a gigabyte of addresses", arguments: HostileScript.all)
    func isListed(script: HostileScript) throws {
        let folder = try TemporaryFolder()
        try Data(script.bytes).write(to: URL(fileURLWithPath: folder["a.pust"]))
        let outcome = try Program.run(["render", "a.pust", "-o", "out"], in: folder.path, megabytes: Self.room)
        #expect(outcome.status == 65)
        // What the text lacks is reported beside what its timeline lacks.
        let places = outcome.messages.split(separator: "\n").filter { $0.hasPrefix("a.pust:") }
        #expect(places.allSatisfy { $0.prefixMatch(of: /a\.pust:\d+:\d+: error\[[PT]\d{3}\]: ./) != nil })
        #expect(places.contains { $0.contains("error[\(script.code)]") }, "\(outcome.messages.prefix(400))")
        #expect(try folder.names == ["a.pust"])
    }

    /// Files of a folder, and the mistake told of `a.pust`.
    private static let shelves: [(files: [String: String], code: String)] = [
        (["a.pust": "[sett inn a]"], "P045"), (["a.pust": "[sett inn b]", "b.pust": "Hei. [sett inn a]"], "P045"),
        (["a.pust": "[sett inn ../ute]"], "P048"), (["a.pust": "[sett inn x/../../ute]"], "P048"),
        (["a.pust": "[sett inn /etc/passwd]"], "P048"), (["a.pust": "[sett inn lenke]"], "P048"),
        (["a.pust": "[sett inn mappe/ute]"], "P048"),
        (["a.pust": "[sett inn kø]"], "P049"), (["a.pust": "[sett inn x]", "x.pust/y": ""], "P049"),
        (["a.pust": "[sett inn \(String(repeating: "x", count: 9000))]"], "P049"),
        (["a.pust": "[sett inn \(String(repeating: "x/", count: 2000))y]"], "P047"),
        (
            Dictionary(
                uniqueKeysWithValues: (0...15).map {
                    ($0 == 0 ? "a.pust" : "b\($0).pust", String(repeating: "[sett inn b\($0 + 1)]\n", count: 10))
                } + [("b16.pust", "Hei.\n")]), "P032"
        ),
        (
            [
                "a.pust": "[gjenta 1000 ganger]\n[sett inn b]\n[slutt]",
                "b.pust": String(repeating: "Hei.\n", count: 60),
            ], "P032"
        ),
    ]

    @Test("Includes of what is not theirs, of themselves and without end are reported", arguments: shelves)
    func includes(_ files: [String: String], _ code: String) throws {
        let outer = try TemporaryFolder()
        try outer.write("Hemmelig.", to: "ute.pust")
        let manager = FileManager.default
        for (name, text) in files {
            let url = URL(fileURLWithPath: outer["inne/\(name)"])
            try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try outer.write(text, to: "inne/\(name)")
        }
        try manager.createDirectory(atPath: outer["inne/x"], withIntermediateDirectories: true)
        try manager.createSymbolicLink(atPath: outer["inne/lenke.pust"], withDestinationPath: outer["ute.pust"])
        try manager.createSymbolicLink(atPath: outer["inne/mappe"], withDestinationPath: outer.path)
        // Safe: the path is passed as a terminated string.
        let isMade = unsafe mkfifo(outer["inne/kø.pust"], 0o600) == 0
        #expect(isMade)
        let outcome = try Program.run(["check", "a.pust"], in: outer["inne"], megabytes: Self.room)
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("error[\(code)]"), "\(outcome.messages)")
        #expect(!outcome.messages.contains("Hemmelig"))
    }

    @Test(
        "What a killed call left beside a script goes, also where nothing is to be written",
        arguments: [["fmt"], ["check", "--fix"]])
    func swept(words: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("Hei.\n", to: "a.pust")
        try folder.write("", to: ".pusterom-abcdef/lock")
        #expect(try Program.run(words + ["a.pust"], in: folder.path).status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/.pusterom-abcdef"))
    }
}
