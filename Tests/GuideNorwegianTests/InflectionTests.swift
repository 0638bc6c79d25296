import GuideNorwegian
import Testing

@Suite("Words made of listed words")
struct InflectionTests {
    private func said(_ word: String) -> (mnemonics: String, origin: Pronouncer.Origin) {
        let (pronunciation, origin) = Pronouncer().pronounce(word)
        return (pronunciation.mnemonics, origin)
    }

    @Test(
        "keep the sounds of the word and take those of the ending",
        arguments: [
            ("nevøen", "n@v'Y:@n"), ("nevøene", "n@v'Y:@n@"), ("nevøens", "n@v'Y:@ns"), ("kolleger", "kUl'e:g@R"),
            ("lansering", "lANs'e:RIN"), ("lanserte", "lANs'e:Rt@"),
            ("lanserer", "lANs'e:R@R"), ("redigeringen", "R@dIg'e:RIN@n"), ("redigerende", "R@dIg'e:R@n@"),
            ("interesserte", "Int@R@s'e:Rt@"), ("museets", "mu-s'e:@ts"), ("agurken", "Ag'u-Rk@n"),
            ("seleksjonen", "s@l@kS'u:n@n"), ("tunnelene", "tu-n'El:@n@"), ("agendaen", "Ag'EndA@n"),
        ])
    func areMade(_ word: String, _ expected: String) {
        #expect(said(word).mnemonics == expected)
    }

    @Test(
        "in neuter -et have a silent t, participles a sounded one",
        arguments: [
            ("programmet", "pRUgR'Am:@"), ("konseptet", "kUns'Ept@"), ("dokumentet", "dUku-m'Ent@"),
            ("kollapset", "kUl'Aps@t"), ("formidlet", "fORm'Idl@t"), ("håret", "h'o:R@"), ("feltet", "f'Elt@"),
            ("poenget", "pU'EN:@"), ("gjerdet", "j'a:R@"),
        ])
    func haveTheirT(_ word: String, _ expected: String) {
        #expect(said(word).mnemonics == expected)
    }

    @Test("that lose an e keep the rest", arguments: [("artikler", "ARt'Ikl@R"), ("artiklene", "ARt'Ikl@n@")])
    func contract(_ word: String, _ expected: String) {
        #expect(said(word).mnemonics == expected)
    }

    @Test("with a silent d at the end are not made: the ending might let it sound")
    func leavesMuteConsonants() {
        #expect(said("gård").origin == .listed)
        #expect(said("gårder").mnemonics.hasSuffix("@R"))
    }
}

@Suite("Tones of words that are not listed")
struct InheritedToneTests {
    private func tones(_ text: String) -> String {
        Reading(text, by: Pronouncer()).words.map { $0.tone.map { "\($0.rawValue)" } ?? "-" }.joined()
    }

    @Test(
        "are those of the word that they are a form of",
        arguments: [
            ("magen tankene artikkelen øvelsen timene", "22122"), ("kroppen pusten brystet ryggen håret", "11111"),
            ("hjertet hodet øyet", "222"), ("og jeg er", "--"),
        ])
    func inherited(_ text: String, _ expected: String) { #expect(tones(text + ".").prefix(expected.count) == expected) }

    @Test("are low where a plural changes its vowel, and in words that had one syllable once")
    func old() {
        #expect(tones("Hendene, føttene, bøkene, bønder, fingrene, skuldrene, leveren.") == "1111111")
        #expect(tones("Armene, hoftene, leppene, bønner.") == "2222")
    }

    @Test("leave the stress of a noun where it is, though a verb looks like it")
    func stress() {
        let said = Reading("Fingeren og leveren regjeren leseren.", by: Pronouncer()).mnemonics
        #expect(said.hasPrefix("f'IN:@Rn "), "\(said)")
        #expect(said.contains(" l'e:v@Rn "), "\(said)")
    }
}

@Suite("An author's own pronunciations")
struct LexiconTests {
    private func reading(_ text: String, _ entries: [String: String]) throws -> Reading {
        var lexicon = Lexicon()
        for (word, saying) in entries { lexicon.enter(word, try Lexicon.entry(from: saying).get()) }
        return Reading(text, by: Pronouncer(lexicon: lexicon))
    }

    @Test(
        "match words with blanks, hyphens, digits and points, in any letters",
        arguments: [
            ("body scan", "En Body Scan nå."), ("5-HT", "Mye 5-HT her."), ("mbsr-kurs", "et MBSR-kurs"),
            ("St. Olavs", "På St. Olavs plass"), ("co2", "Lite CO2 nå"), ("l'oréal", "fra L'Oréal"),
            ("ola nordmann", "Ola Nordmann, du"), ("24/7", "Åpent 24/7."),
        ])
    func matchPhrases(_ key: String, _ text: String) throws {
        let own = try reading(text, [key: "/p'u-st/"])
        #expect(own.words.contains { $0.origin == .lexicon && $0.text == key.lowercased() }, "\(own.text)")
    }

    @Test("match nothing that only begins alike", arguments: [("5-HT", "5-HT2"), ("body scan", "body scanner")])
    func matchWholePieces(_ key: String, _ text: String) throws {
        #expect(try !reading(text, [key: "/p'u-st/"]).words.contains { $0.origin == .lexicon })
    }

    @Test("the longest of them wins")
    func prefersLonger() throws {
        let own = try reading("Ta en body scan.", ["body": "/b'u:/", "body scan": "/sk'En/"])
        #expect(own.mnemonics.contains("sk'En"))
        #expect(!own.mnemonics.contains("b'u:"))
    }

    @Test(
        "are refused if they cannot mean a sound",
        arguments: ["/m'aInd", "m'aInd/", "m@nd", "brr", "你好", "//", "/brt/", "a=b", "#", "?!", "/ /"])
    func refuseWhatHasNone(_ saying: String) {
        #expect(throws: PhonemeReader.Failure.self) { try Lexicon.entry(from: saying).get() }
    }

    @Test(
        "take what has one",
        arguments: ["maindfulnes", "em be es er", "M B S R", "o'hara", "stress-mestring", "/a/", "4 7 8"])
    func takeWhatHasOne(_ saying: String) throws { _ = try Lexicon.entry(from: saying).get() }

    @Test("keep the letters of a respelling")
    func keepLetters() throws {
        #expect(
            try reading("xyz", ["xyz": "M B"]).mnemonics == "'Emb,e:"
                || reading("xyz", ["xyz": "M B"]).mnemonics == ",Emb'e:")
    }
}
