import GuideOutput
import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Sentences")
struct SentenceTests {
    @Test(
        "Text is spoken sentence by sentence",
        arguments: [
            ("Hei. Velkommen.", ["Hei.", "Velkommen."]),
            ("Er du klar? Ja! Da begynner vi…", ["Er du klar?", "Ja!", "Da begynner vi…"]),
            ("Pust … og slipp.", ["Pust … og slipp."]),
            ("«Kom.» Han kom.", ["«Kom.»", "Han kom."]), ("(Det går bra.) Hvil nå.", ["(Det går bra.)", "Hvil nå."]),
            ("Hun sa: «Hvil. Det er nok.»", ["Hun sa: «Hvil.", "Det er nok.»"]),
            ("Den 3. mai er fri.", ["Den 3. mai er fri."]), ("Tell til 3. Slipp så.", ["Tell til 3.", "Slipp så."]),
            ("Vent i ca. 3 minutter.", ["Vent i ca. 3 minutter."]),
            ("Se f.eks. Anne. Hun hviler.", ["Se f.eks. Anne.", "Hun hviler."]),
            ("Hei på deg, dr. Hansen.", ["Hei på deg, dr. Hansen."]), ("Av J. P. Hansen.", ["Av J. P. Hansen."]),
            ("Pusten er min. Kroppen er min.", ["Pusten er min.", "Kroppen er min."]),
            ("Bruk min. 3 minutter.", ["Bruk min. 3 minutter."]), ("Vent 1.5 minutter.", ["Vent 1.5 minutter."]),
            ("Uten punktum", ["Uten punktum"]), ("Først. Så.\u{2003}Til slutt.", ["Først.", "Så.", "Til slutt."]),
            ("Mange   blanke\t her.", ["Mange blanke her."]), ("Se https://vg.no nå.", ["Se https://vg.no nå."]),
        ])
    func split(text: String, expected: [String]) {
        #expect(sentences(text) == expected)
        #expect(MarkedScript(text).found == [])
    }

    @Test("A line that begins with a small letter goes on with the line before; any other begins a sentence")
    func wrapped() {
        #expect(sentences("Legg merke til\nføttene dine.") == ["Legg merke til føttene dine."])
        #expect(sentences("Legg merke til\nFøttene dine") == ["Legg merke til", "Føttene dine"])
        #expect(sentences("Legg merke til\n// en merknad\nføttene.") == ["Legg merke til føttene."])
        #expect(sentences("Legg merke til\n\nføttene.") == ["Legg merke til", "føttene."])
    }

    @Test("Blank lines part paragraphs, however many there are")
    func paragraphs() {
        #expect(dump("Ett.\n\n \t\n\nTo.") == "“Ett.”\n¶\n“To.”")
    }

    @Test("A comment is not spoken, and does not part paragraphs")
    func comments() {
        #expect(dump("Ett.\n// To.\n   // Tre. [pause\nFire.") == "“Ett.”\n“Fire.”")
    }

    @Test("A directive ends the sentence before it")
    func directive() {
        #expect(dump("Pust inn [pause 3 s] og ut.") == "“Pust inn”\npause 3000\n“og ut.”")
    }

    @Test("Headings are chapters, whatever number of # they have, and are not spoken")
    func chapters() {
        #expect(dump("# Ankomst\nHei.\n## Pusten #1\nPust.") == "# Ankomst\n“Hei.”\n# Pusten #1\n“Pust.”")
        #expect(dump("Vers #1.") == "“Vers #1.”")
    }

    @Test("A sentence's span covers what is written, escapes too", arguments: ["Hei du.", "\\[Hei\\]", "Æøå \\# å."])
    func spans(text: String) throws {
        let script = MarkedScript("  \(text)  ").parsed.script
        guard case .sentence(let sentence) = try #require(script.body.first) else { throw NoSentence() }
        #expect(script.source.text(of: sentence.span) == text)
    }

    @Test(
        "What cannot be spoken is reported",
        arguments: [
            "Hei.\n⟦P073⟧---", "Hei. ⟦P031⟧– [pause 3 s] Du.", "⟦P031⟧🙂\nHei.", "Hei.\n⟦P030⟧#\nDu.",
            "⟦P030⟧##  \nHei.",
            "⟦P006⟧", "⟦P006⟧[pause 5 s]", "⟦P006⟧# Ankomst\n\n// Bare en merknad", "⟦P006⟧---\ntittel: Ro\n---\n",
        ])
    func unspeakable(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }

    private struct NoSentence: Error {}
}
