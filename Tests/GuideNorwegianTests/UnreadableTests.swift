import GuideNorwegian
import GuideText
import Testing

@Suite("What has no Norwegian reading")
struct UnreadableTests {
    private func lost(_ text: String) -> [Normaliser.Unreadable] { Reading(text, by: Pronouncer()).unreadable }

    @Test(
        "is kept with its place in scalars",
        arguments: [
            ("Hei 你好 du.", "你好", 4..<6), ("Привет.", "Привет", 0..<6), ("Se שלום nå", "שלום", 3..<7),
            ("Ⰰ", "Ⰰ", 0..<1), ("Λόγος er ord", "Λόγος", 0..<5), ("e\u{301}n ∫ to", "∫", 4..<5),
        ])
    func isKept(_ text: String, _ part: String, _ range: Range<Int>) {
        let found = lost(text)
        #expect(found.map(\.text) == [part])
        #expect(found.map(\.range) == [range])
    }

    @Test("stops nothing else")
    func stopsNothing() { #expect(Reading("Hei 你好 du.", by: Pronouncer()).text == "hei du.") }

    @Test(
        "is not what a reader leaves out on purpose", arguments: ["😊", "«Hei»", "*Pust*", "• Pust", "Hei™", "…", "👍🏽"])
    func isNotSilent(_ text: String) { #expect(lost(text).isEmpty) }

    @Test(
        "is not a word without a vowel: its letters are named",
        arguments: [("brrkt", "be ærr ærr kå te"), ("tv", "te ve")])
    func namesLetters(_ text: String, _ said: String) {
        let reading = Reading(text, by: Pronouncer())
        #expect(reading.text == said)
        #expect(reading.words.allSatisfy { $0.pronunciation.phones.contains(where: \.phoneme.isVowel) })
    }

    @Test("is never a letter or digit of Latin, Greek by itself, or a number in any shape")
    func losesNoLetter() {
        for value in UInt32(0x21)...0x24F {
            guard let scalar = Unicode.Scalar(value),
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            else { continue }
            let reading = Reading("\(Character(scalar))", by: Pronouncer())
            let isSaid = !reading.words.isEmpty || !reading.unreadable.isEmpty
            #expect(isSaid, "\(scalar)")
        }
        for digit in "0123456789０９²³¹⁴₂①⑳½⅓¼٣" {
            #expect(!Reading(String(digit), by: Pronouncer()).words.isEmpty, "\(digit)")
        }
    }

    @Test(
        "is never a word that the lexicon has",
        arguments: ["Malmö", "Привет", "5-HT"])
    func followsLexicon(_ word: String) throws {
        var lexicon = Lexicon()
        lexicon.enter(word, try Lexicon.entry(from: "malme").get())
        let isWhole = !word.contains("-")
        #expect(Reading(word, by: Pronouncer(lexicon: lexicon)).unreadable.isEmpty)
        if isWhole, word == "Malmö" {
            #expect(Reading(word, by: Pronouncer(lexicon: lexicon)).spelling == "malme")
        }
    }
}

@Suite("Abbreviations and the end of a sentence")
struct AbbreviationTests {
    @Test(
        "leave a sentence open if something always follows them",
        arguments: ["ifm", "ift", "iht", "fig", "avd", "psyk", "f.eks", "J.R.R", "J", "dr", "f"])
    func leavesOpen(_ word: String) { #expect(Abbreviations.leavesOpen(word, beforeDigit: false)) }

    @Test("may end a sentence otherwise", arguments: ["osv", "m.m", "o.l", "mnd", "kr", "min", "takk"])
    func mayEnd(_ word: String) { #expect(!Abbreviations.leavesOpen(word, beforeDigit: false)) }

    @Test("leave it open before a number", arguments: ["min", "kr", "Storgt", "etg"])
    func opensToNumbers(_ word: String) { #expect(Abbreviations.leavesOpen(word, beforeDigit: true)) }
}
