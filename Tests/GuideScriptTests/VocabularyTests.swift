@testable import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
    @Test("Every word has one meaning within its list, whatever its case")
    func unique() {
        expectUnique(DirectiveTable.all.map { ($0, nb: $0.words.nb, en: $0.words.en) })
        expectUnique(Vocabulary.terms)
        expectUnique(Vocabulary.units)
        expectUnique(Vocabulary.instruments)
        expectUnique(Vocabulary.values)
    }

    @Test("Every meaning has a word in both languages")
    func complete() {
        #expect(DirectiveTable.all.allSatisfy { !$0.words.nb.isEmpty && !$0.words.en.isEmpty })
        expectComplete(Vocabulary.terms, Vocabulary.Term.allCases)
        expectComplete(Vocabulary.units, Vocabulary.Unit.allCases)
        expectComplete(Vocabulary.instruments, BellCue.Instrument.allCases)
        expectComplete(Vocabulary.values, Vocabulary.Value.allCases)
    }

    @Test("A script in Norwegian and its twin in English are the same script")
    func twins() {
        let norwegian = """
            ---
            tittel: Ro
            sammendrag: En stund.
            varianter: {kort: {lengde: 2 minutter}, lang: {andel: 0,7}}
            rytme: {setning: 1–2 sekunder, avsnitt: 3 s}
            ---
            # Ankomst
            [klokke bolle, 3 ganger, hvert 6 sekund, -6 desibel]
            Hei. [stillhet 1 minutt 5 sek]
            [bare lang]
            Du. [pause 0,5 timer]
            [slutt]
            """
        let english = """
            ---
            title: Ro
            summary: En stund.
            variants: {kort: {length: 2 minutes}, lang: {share: 0.7}}
            rhythm: {sentence: 1–2 seconds, paragraph: 3 s}
            ---
            # Ankomst
            [bell bowl, 3 times, every 6 seconds, -6 decibel]
            Hei. [silence 1 minute 5 sec]
            [only lang]
            Du. [pause 0.5 hours]
            [end]
            """
        let (first, second) = (MarkedScript(norwegian).parsed, MarkedScript(english).parsed)
        #expect((first.diagnostics + second.diagnostics).map(MarkedScript.brief) == [])
        #expect(dump(first.script.body) == dump(second.script.body))
        #expect(first.script.rhythm == second.script.rhythm)
        #expect(first.script.title == second.script.title)
        #expect(first.script.summary == second.script.summary)
        #expect(first.script.variants.map(\.name) == second.script.variants.map(\.name))
        #expect(first.script.variants.map(\.target) == second.script.variants.map(\.target))
        #expect(first.script.variants.map(\.share) == second.script.variants.map(\.share))
    }

    @Test("Every unit is understood in a pause", arguments: Vocabulary.unit.words)
    func units(word: String) {
        #expect(MarkedScript("Hei. [pause 0,5 \(word)]").found == [])
        #expect(MarkedScript("Hei. [pause 0,5 \(word.uppercased())]").found == [])
    }

    @Test("Every instrument is understood in a bell", arguments: Vocabulary.instrument.words)
    func instruments(word: String) {
        #expect(MarkedScript("[klokke \(word)]").found == [])
    }

    @Test(
        "The word that was probably meant is found, and none where nothing is near",
        arguments: [
            ("puase", "pause"), ("KLOKE", "klokke"), ("slut", "slutt"), ("xyz", nil), ("", nil), ("bell]", "bell"),
        ])
    func nearest(word: String, expected: String?) {
        #expect(DirectiveTable.words.nearest(to: word) == expected)
    }

    private func expectUnique<Meaning: Hashable>(_ table: [(Meaning, nb: [String], en: [String])]) {
        var meanings: [String: Meaning] = [:]
        for (meaning, nb, en) in table {
            for word in nb + en {
                #expect(meanings[word.lowercased(), default: meaning] == meaning, "\(word)")
                meanings[word.lowercased()] = meaning
            }
            #expect(Set(nb.map { $0.lowercased() }).count == nb.count)
            #expect(Set(en.map { $0.lowercased() }).count == en.count)
        }
    }

    private func expectComplete<Meaning: Hashable>(_ table: [(Meaning, nb: [String], en: [String])], _ all: [Meaning]) {
        #expect(Set(table.map(\.0)) == Set(all))
        #expect(table.count == all.count)
        #expect(table.allSatisfy { !$0.nb.isEmpty && !$0.en.isEmpty })
    }
}
