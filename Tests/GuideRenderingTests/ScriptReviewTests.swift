import GuideRendering
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("The review")
struct ScriptReviewTests {
    private func review(_ text: String) throws -> [String] {
        let parsed = Script.parse(Source(name: "test.pust", text: text))
        try #require(parsed.diagnostics.isEmpty, "\(parsed.diagnostics.map { $0.message(in: .english) })")
        let timing = try TrackTiming.measure(try TrackPlan.plan([parsed], variants: []), voice: FakeVoice())
        return ScriptReview.review(timing.timelines.compactMap { $0 }).map(MarkedScript.brief)
    }

    @Test(
        "finds nothing in shipped scripts' ways",
        arguments: ["[pause 2 s] Kjenn at du puster. [pause 20 s] Takk for nå."])
    func findsNothing(_ text: String) throws {
        #expect(try review(text) == [])
    }

    @Test("reports a long silence within, and a long one at the end as a missing close")
    func tellsSilences() throws {
        #expect(try review("[pause 1 s] Hei. [pause 2 min] Takk.") == ["1:1 W001"])
        #expect(try review("[pause 1 s] Hei. [pause 2 min] [klokke]") == ["1:1 W001"])
        #expect(try review("[pause 1 s] Hei. [pause 2 min]") == ["1:1 W003"])
    }

    @Test(
        "reports a voice that begins at once, at its first word, but not of a snippet",
        arguments: [
            ("Hei. [pause 5–60 s] Takk.", ["4:1 W006"]), ("[pause 0,5 s] Hei. [pause 5–60 s] Takk.", ["4:15 W006"]),
            ("[pause 1 s] Hei. [pause 5–60 s] Takk.", []),
            ("[klokke]\n[pause 1 s]\nHei. [pause 5–60 s] Takk.", []),
        ])
    func tellsEarlyStart(text: String, codes: [String]) throws {
        #expect(try review("---\nvarianter: {a: 25 s}\n---\n" + text) == codes)
        #expect(try review(text) == [], "a piece that others include")
        #expect(try review("---\nvarianter: {a: 25 s}\nvarsler-av: [W006]\n---\n" + text) == [])
    }

    @Test("reports a short variant over ten minutes, at its length")
    func tellsLongShort() throws {
        let body = "[pause 2 s]\n[gjenta 30 ganger]\nPust. [pause 1–60 s]\n[slutt]\nTakk.\n"
        #expect(try review("---\nvarianter: {kort: 11 min, lang: 12 min}\n---\n" + body) == ["2:19 W002"])
        #expect(try review("---\nvarianter: {kort: 10 min}\n---\n" + body) == [])
    }

    @Test(
        "reports `vi` once for each sentence, although two variants hold it",
        arguments: [("Nå skal vi puste.", 15), ("La oss puste.", 10), ("Kjenn pusten vår.", 20)])
    func tellsWe(_ sentence: String, column: Int) throws {
        #expect(try review("---\nvarianter: [a, b]\n---\nPust. \(sentence)") == ["4:\(column) W004"])
    }

    @Test(
        "leaves words alone that only hold those letters",
        arguments: ["Vit at det er greit.", "Vind og vår er to ting."])
    func leavesOthers(_ sentence: String) throws {
        #expect(try review(sentence).contains { $0.hasSuffix("W004") } == sentence.contains("vår"))
    }

    @Test("reports what is read letter by letter", arguments: ["MBSR hjelper.", "Kroppen og TV-en er her."])
    func tellsLetters(_ sentence: String) throws {
        let column = sentence.hasPrefix("MBSR") ? 1 : 12
        #expect(try review(sentence) == ["1:\(column) W005"])
    }

    @Test(
        "is content with abbreviations that are read in full",
        arguments: ["Ta f.eks. en pause.", "Det tar ca. ti minutter."])
    func acceptsAbbreviations(_ sentence: String) throws {
        #expect(try review(sentence) == [])
    }

    @Test("reports a word whose sound is a guess, unless the script says how it is said")
    func tellsGuesses() throws {
        #expect(try review("Kroppen og zucchini.") == ["1:12 W012"])
        #expect(try review("---\nuttale: {zucchini: sukini}\n---\nKroppen og zucchini.") == [])
    }

    @Test("reports an entry that no variant says")
    func tellsUnused() throws {
        let script =
            "---\nvarianter: [kort, lang]\nuttale: {pust: pust, kropp: kropp}\n---\nHei.\n[bare lang]\nPust.\n[slutt]"
        #expect(try review(script) == ["3:22 W011"])
    }

    @Test("is content with how an abbreviation is said")
    func acceptsSayings() throws {
        #expect(try review("{MBSR|em be es er} hjelper. Kroppen er god.") == [])
    }

    @Test("is silent about what the script has turned off", arguments: ["varsler-av", "warnings-off"])
    func isSilenced(_ key: String) throws {
        #expect(try review("---\n\(key): [w004, W005]\n---\nNå skal vi lære om MBSR.") == [])
    }
}
