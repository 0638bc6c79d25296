import Foundation
import GuideCourse
import GuideRendering
@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The documents of the markup")
struct MarkupDocumentTests {
    /// A script that a document shows.
    struct Example: CustomTestStringConvertible, Sendable {
        var file: String
        var line: Int
        var text: String

        var testDescription: String { "\(file):\(line)" }
    }

    private static let files = ["Docs/markup.md", "README.md"]
    private static let examples = files.flatMap { examples(in: $0) }

    private static func text(of file: String) -> String {
        (try? String(contentsOfFile: "\(Repository.root)/\(file)", encoding: .utf8)) ?? ""
    }

    /// The blocks fenced as `pust`.
    private static func examples(in file: String) -> [Example] {
        var examples: [Example] = []
        var open: Example?
        for (index, line) in text(of: file).split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line == "```pust" {
                open = Example(file: file, line: index + 2, text: "")
            } else if line == "```" {
                if let open { examples.append(open) }
                open = nil
            } else {
                open?.text += line + "\n"
            }
        }
        return examples
    }

    @Test("Both documents show scripts")
    func hasExamples() {
        for (file, least) in zip(Self.files, [9, 1]) {
            #expect(Self.examples.count { $0.file == file } >= least)
        }
    }

    @Test("Every script that is shown is understood and can be laid out in time", arguments: examples)
    func isWhole(_ example: Example) throws {
        let shelf = try SoundShelf()
        let parsed = Script.parse(Source(name: example.file, text: example.text), library: shelf)
        #expect(parsed.diagnostics.map(told) == [])
        let timing = try TrackTiming.measure(try TrackPlan.plan([parsed], variants: []), voice: FakeVoice())
        let diagnostics = timing.diagnostics.map(told)
        let solved = timing.timelines.count { $0 != nil }
        #expect(diagnostics == [])
        #expect(solved == parsed.script.variants.count)
    }

    @Test("Every script that is shown is laid out as `pusterom fmt` would", arguments: examples)
    func isNeat(_ example: Example) throws {
        let shelf = try SoundShelf()
        let parsed = Script.parse(Source(name: example.file, text: example.text), library: shelf)
        #expect(try ScriptFormatter.format(parsed).get() == example.text)
    }

    private func told(_ diagnostic: Diagnostic) -> String {
        MarkedScript.brief(diagnostic) + " " + diagnostic.message(in: .english)
    }

    @Test("Every word of the markup is named")
    func namesAll() {
        let named = Set(Self.text(of: "Docs/markup.md").matches(of: /`([^`\n]+)`/).map { String($0.output.1) })
        let words = [
            DirectiveTable.words.words, FrontMatterKeys.all.flatMap { [$0] + $0.nested }.flatMap { $0.nb + $0.en },
            Vocabulary.term.words, Vocabulary.unit.words,
            Vocabulary.instrument.words, Vocabulary.phase.words, Vocabulary.size.words, Vocabulary.answer.words,
            Vocabulary.value.words, Vocabulary.tempo.words, Vocabulary.pitch.words, Vocabulary.melody.words,
            Vocabulary.timbre.words,
        ]
        #expect(words.flatMap { $0 }.filter { !named.contains($0) } == [])
    }

    @Test("Every limit that is named is the one that holds")
    func limits() {
        let text = Self.text(of: "Docs/markup.md")
        let limits = [
            "| variants | \(Limits.variants) |", "| strikes of one bell | \(Limits.strikes) |",
            "| rounds of one loop | \(Limits.rounds) |",
            "| breath cycles in one `[pust …]` | \(Limits.cycles) |",
            "| includes within each other | \(Limits.includeDepth) |",
            "| files of one script | \(Limits.includes) |", "| blocks within each other | \(Limits.nesting) |",
            "| letters of a word | \(Limits.wordScalars) |", "| highest number counted to | \(Limits.highestNumber) |",
        ]
        #expect(limits.filter { !text.contains($0) } == [])
    }
}
