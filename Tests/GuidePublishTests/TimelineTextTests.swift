import Foundation
import Testing

@testable import GuidePublish

@Suite("The text of a track, read from its timeline")
struct TimelineTextTests {
    /// A document with three sentences: the second follows 1 s after the first, the third 10 s after the second.
    private static func document(paragraphs: [Int]?, bells: [String] = []) -> [UInt8] {
        let rate = 48_000
        let sentences = [(0, 2), (3, 2), (15, 2)].enumerated().map { index, time in
            let paragraph = paragraphs.map { ", \"paragraph\": \($0[index])" } ?? ""
            return """
                {"kind": "speech", "text": "Setning \(index).", "start": \(time.0 * rate), "length": \(time.1 * rate),
                 "spoken": \(time.1 * rate)\(paragraph)}
                """
        }
        let events = sentences + bells
        let version = paragraphs == nil ? "" : "\"version\": 2,"
        let json = """
            [{\(version) "script": "a.pust", "title": "A", "variant": "kort", "file": "a.wav", "sampleRate": \(rate),
              "samples": \(20 * rate), "target": null, "share": 0, "chapters": [], "events": [\(events.joined(separator: ","))],
              "statistics": {"speechShare": 0, "guidedShare": 0, "longestSilence": 0, "longestSilenceStart": 0, "words": 6,
                             "wordsPerMinute": 0}}]
            """
        return Array(json.utf8)
    }

    @Test("takes its paragraphs from the document")
    func paragraphs() throws {
        let text = try #require(TimelineText(Self.document(paragraphs: [0, 4, 4])))
        #expect(text.sentences.map(\.paragraph) == [0, 4, 4])
        #expect(text.sentences.map(\.end) == [2, 5, 17])
    }

    @Test("knows when bells are heard: from the first stroke until the last has rung out")
    func bells() throws {
        let bells = [
            (8 * 48_000, "\"strokes\": 3, \"spacing\": \(2 * 48_000), \"ring\": \(3 * 48_000)"),
            (18 * 48_000, "\"strokes\": 1"), (19 * 48_000, "\"level\": 1"),
        ].map { "{\"kind\": \"bell\", \"text\": \"\", \"start\": \($0), \"length\": 0, \($1)}" }
        let text = try #require(TimelineText(Self.document(paragraphs: [0, 0, 0], bells: bells)))
        #expect(text.bells == [.init(start: 8, end: 15), .init(start: 18, end: 18)])
        #expect(text.sentences.count == 3)
    }

    @Test("finds them by their silences in a document of version 1, which has none")
    func versionOne() throws {
        let text = try #require(TimelineText(Self.document(paragraphs: nil)))
        #expect(text.sentences.map(\.paragraph) == [0, 0, 1])
    }
}
