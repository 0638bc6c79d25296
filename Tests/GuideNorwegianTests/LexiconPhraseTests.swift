import Testing

@testable import GuideNorwegian

@Suite("Entries of a lexicon with more than one word")
struct LexiconPhraseTests {
    private func words(_ text: String, _ entries: [String: String]) throws -> [String] {
        var lexicon = Lexicon()
        for (word, saying) in entries { lexicon.enter(word, try Lexicon.entry(from: saying).get()) }
        return Reading(text, by: Pronouncer(lexicon: lexicon)).words.map(\.text)
    }

    @Test(
        "are said as they are written there",
        arguments: [
            ("Kabat-Zinn lager det.", "Kabat-Zinn", ["kabat-zinn", "lager", "det"]),
            ("En body scan nå.", "body scan", ["en", "body scan", "nå"]),
            ("En Body  Scan.", "Body scan", ["en", "body scan"]),
            ("Nå 4-7-8 igjen.", "4-7-8", ["nå", "4-7-8", "igjen"]),
            ("Vi har TV-en på.", "tv-en", ["vi", "har", "tv-en", "på"]),
        ])
    func phrases(text: String, entry: String, read: [String]) throws {
        #expect(try words(text, [entry: "båddi skænn"]) == read)
    }

    @Test("give way to the longest, and to nothing that is only alike")
    func longest() throws {
        let entries = ["body": "båddi", "body scan": "båddi skænn", "body scan nå": "båddi skænn no"]
        #expect(try words("En body scan nå, body.", entries) == ["en", "body scan nå", "body"])
        #expect(try words("En body og en scan.", ["body scan": "x y"]).contains("body scan") == false)
    }

    @Test("have their own sounds")
    func sounds() throws {
        var lexicon = Lexicon()
        lexicon.enter("body scan", try Lexicon.entry(from: "/b'OdIsk,En/").get())
        var other = Lexicon()
        other.add(lexicon)
        let word = try #require(Reading("Body scan.", by: Pronouncer(lexicon: other)).words.first)
        #expect(word.origin == .lexicon)
    }
}
