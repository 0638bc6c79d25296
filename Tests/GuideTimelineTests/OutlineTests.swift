import GuideScript
import GuideText
import GuideTimeline
import Testing

@Suite("Outline: where the default gaps lie")
struct OutlineTests {
    @Test(
        "Gaps lie between what is heard, and a written pause replaces the gap it stands in",
        arguments: [
            ("A1. B1.", ["“A1.”", "1000–2000", "“B1.”"]),
            ("A1.\nB1.", ["“A1.”", "1000–2000", "“B1.”"]),
            ("A1.\n\nB1.", ["“A1.”", "3000–6000", "“B1.”"]),
            ("\n\nA1.\n\n", ["“A1.”"]),
            ("A1. [pause 9 s] B1.", ["“A1.”", "9000–9000", "“B1.”"]),
            ("A1.\n\n[pause 4–9 s]\n\nB1.", ["“A1.”", "4000–9000", "“B1.”"]),
            ("A1. [pause 0 s] B1.", ["“A1.”", "0–0", "“B1.”"]),
            ("A1.\n[pause 1 s]\n\n[pause 2 s]\nB1.", ["“A1.”", "1000–1000", "2000–2000", "“B1.”"]),
            ("[pause 1 s]\nA1.\n[pause 2 s]", ["1000–1000", "“A1.”", "2000–2000"]),
            ("[klokke]\nA1.", ["bell", "3000–6000", "“A1.”"]),
            ("A1.\n[klokke]\nB1.", ["“A1.”", "3000–6000", "bell", "3000–6000", "“B1.”"]),
            ("A1. [pause 0 s] [klokke] [pause 1 s] B1.", ["“A1.”", "0–0", "bell", "1000–1000", "“B1.”"]),
            ("[klokke][klokke]", ["bell", "3000–6000", "bell"]),
            ("# K\nA1.\nB1.", ["K: “A1.”", "K: 1000–2000", "K: “B1.”"]),
            ("A1.\n# K\nB1.", ["“A1.”", "3000–6000", "K: “B1.”"]),
            ("# J\nA1.\n\n# K\n\nB1.", ["J: “A1.”", "J: 3000–6000", "K: “B1.”"]),
            ("# J\nA1.\n# K\n# L\nB1.", ["J: “A1.”", "J: 3000–6000", "L: “B1.”"]),
            ("# J\nA1.\n# K\n[klokke]", ["J: “A1.”", "J: 3000–6000", "K: bell"]),
            ("# J\nA1.\n[pause 9 s]\n# K\nB1.", ["J: “A1.”", "J: 9000–9000", "K: “B1.”"]),
            ("# J\nA1.\n\n# K\n[pause 9 s]\nB1.", ["J: “A1.”", "K: 9000–9000", "K: “B1.”"]),
            ("# J\nA1.\n# K", ["J: “A1.”"]),
        ])
    func gaps(body: String, expected: [String]) throws {
        #expect(dump(try outline(script(body))) == expected)
    }

    @Test(
        "What only some variants hold leaves no trace in the others",
        arguments: [
            ("A1.\n[bare lang]\nB1.\n[slutt]\nC1.", "kort", ["“A1.”", "1000–2000", "“C1.”"]),
            ("A1.\n[bare lang]\nB1.\n[slutt]\nC1.", "lang", ["“A1.”", "1000–2000", "“B1.”", "1000–2000", "“C1.”"]),
            ("A1.\n[bare lang]\n\nB1. [pause 9 s]\n[slutt]\nC1.", "kort", ["“A1.”", "1000–2000", "“C1.”"]),
            ("A1.\n\n[bare lang]\nB1. [pause 9 s]\n[slutt]\n\nC1.", "kort", ["“A1.”", "3000–6000", "“C1.”"]),
            (
                "A1.\n\n[bare lang]\nB1. [pause 9 s]\n[slutt]\n\nC1.", "lang",
                ["“A1.”", "3000–6000", "“B1.”", "9000–9000", "“C1.”"]
            ),
            ("A1.\n[bare lang]\n[pause 9 s]\n[slutt]\nC1.", "kort", ["“A1.”", "1000–2000", "“C1.”"]),
            ("A1.\n[bare lang]\n# K\n[slutt]\nC1.", "kort", ["“A1.”", "1000–2000", "“C1.”"]),
            ("A1.\n[bare kort]\n[bare lang]\nB1.\n[slutt]\n[slutt]\nC1.", "kort", ["“A1.”", "1000–2000", "“C1.”"]),
        ])
    func only(body: String, variant: String, expected: [String]) throws {
        #expect(dump(try outline(script(body, variants: "[kort, lang]"), variant)) == expected)
    }

    @Test("What an unknown directive may have opened is left out")
    func unknown() {
        let parsed = Script.parse(Source(name: "", text: "A1.\n[gjentaa 3]\nB1.\n[slutt]\nC1.")).script
        #expect(dump(Outline(of: parsed, variant: parsed.variants[0])) == ["“A1.”", "600–1500", "“C1.”"])
    }

    @Test("Utterances are named once, in the order of their first use")
    func utterances() throws {
        #expect(try outline(script("B1. A1. B1.\n\nC1. A1.")).utterances == ["B1.", "A1.", "C1."])
    }

    @Test("A default gap stands where what follows is written, and only a written pause says so")
    func spans() throws {
        let outline = try outline(script("A1.\n\nB1. [pause 1 s]"))
        #expect(
            outline.segments.map { outline.script.source.text(of: $0.span) } == ["A1.", "B1.", "B1.", "[pause 1 s]"])
        #expect(outline.segments.map(\.isWritten) == [true, false, true, true])
    }
}
