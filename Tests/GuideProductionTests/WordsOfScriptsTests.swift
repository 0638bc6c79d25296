import Foundation
import GuideCourse
import GuideLibrary
import GuideNorwegian
import GuideRendering
import GuideScript
import GuideSpeech
import GuideTimeline
import TestSupport
import Testing

/// Every word that the shipped scripts say, with its sounds, in a list that people have read through:
/// `Tests/Fixtures/words.tsv`. A word that a script gains, or a sound that a change of the rules moves, shows here.
@Suite("The words of the shipped scripts")
struct WordsOfScriptsTests {
    private static let list = Repository.root + "/Tests/Fixtures/words.tsv"

    private func readThrough() throws -> [String: String] {
        let lines = try Repository.text(of: Self.list).split(separator: "\n").map { $0.split(separator: "\t") }
        return Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
    }

    /// Words by themselves with their sounds, whatever weight they have in their sentences.
    private func said() throws -> [String: String] {
        var words: [String: String] = [:]
        for path in Repository.scripts {
            let script = try ScriptReading.read(path).script
            let pronouncer = Speaker(script).pronouncer
            for text in script.variants.flatMap({ Outline(of: script, variant: $0).utterances }) {
                for word in Reading(text, by: pronouncer).words where words[word.text] == nil {
                    words[word.text] = pronouncer.pronounce(word.text).pronunciation.mnemonics
                }
            }
        }
        return words
    }

    @Test("are all in the list that was read through, and said as it says")
    func areReadThrough() throws {
        let said = try said()
        if Golden.isRenewed {
            let lines = said.map { "\($0.key)\t\($0.value)\n" }.sorted()
            try lines.joined().write(toFile: Self.list, atomically: true, encoding: .utf8)
        }
        let known = try readThrough()
        let new = said.filter { known[$0.key] != $0.value }.map { "\($0.key)\t\($0.value)" }.sorted()
        #expect(new == [], "Read these through and put them in Tests/Fixtures/words.tsv.")
    }

    @Test("do not contain a guess that is reported as one")
    func areCertain() throws {
        for path in Repository.scripts {
            let script = try ScriptReading.read(path).script
            let pronouncer = Speaker(script).pronouncer
            let words = Set(
                script.variants.flatMap { Outline(of: script, variant: $0).utterances }
                    .flatMap { Reading($0, by: pronouncer).words })
            let guesses = words.filter { if case .guessed(let margin) = $0.origin { margin < 4 } else { false } }
            #expect(guesses.map(\.text).sorted() == [], "\(path)")
        }
    }
}
