import GuideNorwegian
import GuideSpeech
import Testing

@Suite("Pronunciation")
struct PronunciationTests {
    private func said(_ text: String, lexicon: Lexicon = Lexicon()) -> String {
        Reading(text, by: Pronouncer(lexicon: lexicon)).mnemonics
    }

    private func lexicon(_ entries: [String: String]) throws -> Lexicon {
        var lexicon = Lexicon()
        for (word, saying) in entries { lexicon.enter(word, try Lexicon.entry(from: saying).get()) }
        return lexicon
    }

    @Test("of small words is weak within a clause")
    func weakens() {
        #expect(said("Og du kan kjenne at det er godt.") == "O du-: kAn C'En:@ At de: a:R g'Ot: .")
    }

    @Test("of the last word of a clause has weight, unless it is a pronoun")
    func stressesEnds() {
        #expect(said("Slik det er.").hasSuffix("'a:R ."))
        #expect(said("Gulvet bærer deg.").hasSuffix(" daI ."))
        #expect(said("Legg merke til.").hasSuffix("t'Il: ."))
    }

    @Test(
        "of a clause of small words alone has weight somewhere",
        arguments: ["Og du?", "Det er det.", "I deg, og i meg."])
    func neverLacksWeight(_ text: String) {
        for clause in said(text).split(whereSeparator: { ".,?".contains($0) }) where clause.contains(where: \.isLetter)
        {
            #expect(clause.contains("'"), "\(text): \(clause)")
        }
    }

    @Test(
        "of words that espeak-ng alone says wrong",
        arguments: [
            ("og", "'O"), ("deg", "d'aI"), ("meg", "m'aI"), ("selv", "s'El:"), ("kjenn", "C'En:"), ("hjerte", "j'aRt@"),
            ("god", "g'u:"), ("over", "'o:v@R"), ("mellom", "m'El:Om"), ("igjen", "Ij'En:"), ("beina", "b'aInA"),
            ("tjue", "C'u-:@"), ("første", "f'WSt@"), ("hodet", "h'u:d@"), ("mindfulness", "m'aIndfu-ln@s"),
        ])
    func isRight(_ word: String, _ expected: String) {
        #expect(said(word) == expected)
    }

    @Test("of numbers has the weight on the last part", arguments: [("21", "C,u-:@'e:n"), ("45", "f,WRtIf'Em:")])
    func numbers(_ number: String, _ expected: String) {
        #expect(said(number) == expected)
    }

    @Test("of initialisms goes letter by letter, the last with the weight")
    func spells() { #expect(said("MBSR") == ",Emb,e:,Es:'aR") }

    @Test("of a compound of listed words is made of its parts")
    func compounds() {
        let (pronunciation, origin) = Pronouncer().pronounce("smertehånd")
        #expect(origin == .compound)
        #expect(pronunciation.mnemonics == "sm'aRt@h,On:")
    }

    @Test("follows the lexicon before anything else, by sounds or by another spelling, in any letters")
    func lexiconWins() throws {
        let own = try lexicon(["Og": "/h'u-:/", "MBSR": "em be es", "yoga": "joga"])
        #expect(said("og yoga og MBSR", lexicon: own).hasPrefix("h'u-: j'"))
        #expect(said("MBSR", lexicon: own) == said("MBSR", lexicon: try lexicon(["mbsr": "em be es"])))
        #expect(said("MBSR", lexicon: own) != said("MBSR"))
    }

    @Test("by sounds takes only what the engine has", arguments: ["/q7/", "//", "…", "/p'u-st€/"])
    func refusesOddSounds(_ saying: String) {
        #expect(throws: PhonemeReader.Failure.self) { try Lexicon.entry(from: saying).get() }
    }

    @Test(
        "is written and read back alike",
        arguments: ["smertebehandling", "oppmerksomhetsøvelse", "kroppsskanning", "øyelokk"])
    func roundTrip(_ word: String) throws {
        let mnemonics = Pronouncer().pronounce(word).pronunciation.mnemonics
        #expect(try PhonemeReader.read(mnemonics).mnemonics == mnemonics)
    }

    @Test("is reported in IPA with the stress before its syllable")
    func ipa() {
        #expect(Reading("Pust rolig.", by: Pronouncer()).ipa == "ˈpʉst ˈruːlɪ .")
    }

    @Test(
        "is found for any letters at all",
        arguments: ["", "x", "ß", "žluťoučký", "ŋ", String(repeating: "sk", count: 60)])
    func neverFails(_ word: String) {
        _ = Pronouncer().pronounce(word)
        #expect(EngineProbe.blocks(Utterance(word).phonemes).allSatisfy { $0.utf8.count < 200 })
    }
}

/// What the engine would be given.
private enum EngineProbe {
    static func blocks(_ text: String) -> [Substring] { text.split(separator: "[[").map { $0.prefix { $0 != "]" } } }
}
