import TestSupport
import Testing

@testable import GuideNorwegian

/// Sentences in `Tests/Fixtures/homographs.txt`, each with words marked by the kind of their reading: `løftet/n`.
@Suite("Words that are written alike")
struct HomographTests {
    @Test("are told apart by their neighbours in 95 of 100 sentences")
    func areToldApart() throws {
        let lines = try Repository.text(of: Repository.root + "/Tests/Fixtures/homographs.txt").split(separator: "\n")
        var wrong: [Substring] = []
        for line in lines {
            let plain = String(line).replacing(/\/[nvpax]/, with: "")
            let said = Reading(plain, by: Pronouncer()).words
            let marked = line.split(separator: " ").compactMap { piece -> (String, Character)? in
                guard let mark = piece.firstRange(of: "/") else { return nil }
                return (piece[..<mark.lowerBound].lowercased(), piece[mark.upperBound])
            }
            for (text, kind) in marked {
                let expected = try #require(Homographs.table[text]?.first { $0.kind == kind }, "\(line)")
                let phonemes = said.filter { $0.text == text }.map { word in
                    word.pronunciation.phones.map { $0.phoneme }
                }
                if !phonemes.contains(expected.pronunciation.phones.map { $0.phoneme }) { wrong.append(line) }
            }
        }
        #expect(wrong.count * 20 <= lines.count, "\(wrong)")
    }

    @Test("have each at least one reading, and none that the engine lacks")
    func areListed() { #expect(Homographs.table.count > 80) }

    @Test(
        "end in a sounded t where a verb stands, though the word looks like a neuter noun and is in no list",
        arguments: ["Hun voktet døra.", "Vi har jaktet lenge.", "De skoftet ofte.", "Han har voktet oss."])
    func unlisted(_ sentence: String) throws {
        let word = try #require(Reading(sentence, by: Pronouncer()).words.first { $0.text.hasSuffix("et") })
        #expect(Homographs.table[word.text] == nil && WordTables.pronunciations[word.text] == nil)
        #expect(word.pronunciation.phones.last?.phoneme == .t)
    }

    @Test(
        "keep the silent t of known nouns, wherever they stand",
        arguments: ["Kjenn du hodet?", "Vi har bordet.", "Se håret."])
    func nouns(_ sentence: String) throws {
        let word = try #require(Reading(sentence, by: Pronouncer()).words.first { $0.text.hasSuffix("et") })
        #expect(word.pronunciation.phones.last?.phoneme == .schwa)
    }
}
