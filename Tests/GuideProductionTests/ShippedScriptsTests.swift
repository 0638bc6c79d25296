import GuideCourse
import GuideLibrary
import GuideScript
import GuideText
import GuideTimeline
import TestSupport
import Testing

/// What all shipped scripts promise together.
@Suite("The shipped scripts")
struct ShippedScriptsTests {
    /// The scripts that become tracks; the others are parts of several.
    private static let exercises = Repository.scripts.filter { !$0.contains("/felles/") }

    /// The sentences of six words or more that a script itself holds, in small letters and without marks.
    private func longSentences(of path: String) throws -> Set<String> {
        let script = try ScriptReading.read(path).script
        var sentences: Set<String> = []
        for segment in script.variants.flatMap({ Outline(of: script, variant: $0).segments }) {
            guard script.sources.locate(segment.span).source.name == script.source.name else { continue }
            for sentence in segment.content.sentences {
                let words = sentence.written.lowercased().split { !$0.isLetter }
                if words.count >= 6 { sentences.insert(words.joined(separator: " ")) }
            }
        }
        return sentences
    }

    @Test("say no sentence of six words or more in two exercises, but in the parts they share")
    func repeatNothing() throws {
        var first: [String: String] = [:]
        var repeated: [String] = []
        for path in Self.exercises {
            for sentence in try longSentences(of: path) {
                if let other = first[sentence] { repeated.append("\(sentence): \(other), \(path)") }
                first[sentence] = path
            }
        }
        #expect(first.count > 1000)
        #expect(repeated == [])
    }

    @Test("have a summary, and say in comments for whom they are", arguments: exercises)
    func areDescribed(_ path: String) throws {
        let text = try Repository.text(of: path)
        #expect(try ScriptReading.read(path).script.summary != nil)
        let notes = text.split(separator: "\n").filter { $0.hasPrefix("// ") }
        #expect(notes.joined().count > 80)
    }

    @Test("come in the length that they name, short before long", arguments: exercises)
    func haveLengths(_ path: String) throws {
        let script = try ScriptReading.read(path).script
        // The length of an interval guide follows from its level.
        if script.variants.map(\.name) == [Variant.standardName] { return }
        let names = script.variants.map(\.name)
        #expect(names == ["kort", "lang"] || names == ["kort", "kjent", "lang"])
        let targets = try script.variants.map { try #require($0.target) }
        #expect(zip(targets, targets.dropFirst()).allSatisfy { $0 < $1 })
    }
}
