import TestSupport
import Testing

@testable import GuideNorwegian

/// Sentences in `Tests/Fixtures/homographs.txt`, each with words marked by the kind of their reading, and by which of two
/// readings of that kind: `løftet/n`, `kost/n2`.
@Suite("Words that are written alike")
struct HomographTests {
    @Test("are distinguished by their neighbours in 95 of 100 sentences")
    func areToldApart() throws {
        let lines = try Repository.text(of: Repository.root + "/Tests/Fixtures/homographs.txt").split(separator: "\n")
        var wrong: [Substring] = []
        for line in lines {
            let plain = String(line).replacing(/\/[nvpax][12]?\b/, with: "")
            let said = Reading(plain, by: Pronouncer()).words
            for mark in line.matches(of: /(\w+)\/([nvpax])([12])?\b/) {
                let (text, kind) = (mark.1.lowercased(), try #require(mark.2.first))
                let readings = try #require(Homographs.table[text], "\(line)").filter { $0.kind == kind }
                let number = mark.3.flatMap { Int($0) } ?? 1
                let expected = try #require(readings.dropFirst(number - 1).first, "\(line)")
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
