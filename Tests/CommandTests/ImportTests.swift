import Foundation
import TestSupport
import Testing

@Suite("pusterom import")
struct ImportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("writes a script that can be previewed, and lists what it guessed")
    func text() throws {
        try folder.write("Min pust\n\nKjenn etter. (kort pause)\nTakk.\n", to: "Min øvelse.txt")
        let run = try Program.run(["import", folder["Min øvelse.txt"], "--language", "nb"])
        #expect(run.status == 0)
        #expect(run.output == "\(folder["min-oevelse.pust"])\n")
        #expect(run.messages.contains("lengden på pausen er gjettet: (kort pause)"))
        #expect(try Program.run(["preview", folder["min-oevelse.pust"]]).status == 0)
    }

    @Test("never writes over a script")
    func keeps() throws {
        try folder.write("Ny tekst.\n", to: "a.txt")
        let script = try folder.write("Gammel tekst.\n", to: "a.pust")
        let run = try Program.run(["import", folder["a.txt"]])
        #expect(run.status == 73)
        #expect(try String(contentsOfFile: script, encoding: .utf8) == "Gammel tekst.\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.pust", "a.txt"])
    }

    @Test("says what a file is that it cannot read", arguments: ["%PDF-1.7", "{\\rtf1", "PK\u{3}\u{4}"])
    func foreign(_ beginning: String) throws {
        try folder.write(beginning, to: "a.docx")
        let run = try Program.run(["import", folder["a.docx"]])
        #expect(run.status == 66)
        #expect(run.messages.contains("a.docx"))
    }
}
