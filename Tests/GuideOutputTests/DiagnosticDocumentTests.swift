import Foundation
import GuideOutput
import GuideScript
import GuideText
import Testing

@Suite("The document of diagnostics")
struct DiagnosticDocumentTests {
    /// What a reader of the document relies on.
    private struct Read: Decodable {
        struct Place: Decodable, Equatable { var start, end, line, column, endLine, endColumn: Int }
        struct Edit: Decodable {
            var range: Place
            var replacement: String
        }
        struct Fix: Decodable {
            var title: String
            var edits: [Edit]
        }
        struct Message: Decodable {
            var code, severity, file, message, hint: String
            var suggestion: String?
            var includedAt: [String]
            var range: Place
            var fix: Fix?
        }
        struct Track: Decodable {
            var source, name: String
            var samples, sampleRate: Int
        }
        var version: Int
        var diagnostics: [Message]
        var tracks: [Track]
    }

    private func read(_ document: DiagnosticDocument) throws -> Read {
        try JSONDecoder().decode(Read.self, from: Data(document.text.utf8))
    }

    @Test("has each message with its place, and the fix that leads to a script without it")
    func message() throws {
        let text = "Hei på deg.\n[puse 8 s]\n"
        let parsed = Script.parse(Source(name: "ro.pust", text: text))
        let document = DiagnosticDocument(parsed.diagnostics, tracks: [], language: .english)
        let read = try read(document)
        let message = try #require(read.diagnostics.first)
        #expect(read.version == 1 && read.diagnostics.count == 1 && read.tracks.isEmpty)
        #expect(message.code == "P012" && message.severity == "error" && message.file == "ro.pust")
        #expect(message.message == parsed.diagnostics[0].message(in: .english) && message.includedAt.isEmpty)
        // The å takes two bytes and is one character.
        #expect(message.range == .init(start: 14, end: 18, line: 2, column: 2, endLine: 2, endColumn: 6))
        let edit = try #require(message.fix?.edits.first)
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
        #expect(Script.parse(bytes, name: "ro.pust").diagnostics.isEmpty)
        #expect(message.fix?.title.contains("pause") == true)
    }

    @Test("has the tracks that can be made, and ends with a line end")
    func tracks() throws {
        let track = DiagnosticDocument.Track(source: "ro.pust", name: "kort", samples: 441_000, sampleRate: 44_100)
        let document = DiagnosticDocument([], tracks: [track], language: .bokmål)
        let read = try read(document)
        #expect(read.diagnostics.isEmpty && read.tracks.map(\.name) == ["kort"])
        #expect(read.tracks[0].samples == 441_000 && read.tracks[0].sampleRate == 44_100)
        #expect(document.text.hasSuffix("\n"))
    }
}
