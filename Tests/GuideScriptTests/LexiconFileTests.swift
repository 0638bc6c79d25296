import GuideScript
import GuideText
import Testing

@Suite("A file of an author's own pronunciations")
struct LexiconFileTests {
    private func parse(_ text: String) -> (sayings: [Saying], diagnostics: [Diagnostic]) {
        LexiconFile.parse(Array(text.utf8), name: "kurs/uttale.yml")
    }

    @Test("has a word a line, with how it is said and where that stands")
    func entries() throws {
        let (sayings, diagnostics) = parse("mindfulness: maindfulnes\n# en merknad\nMBSR: em be es er\n")
        #expect(diagnostics.isEmpty && sayings.map(\.word.value) == ["mindfulness", "MBSR"])
        #expect(sayings.map(\.said.value) == ["maindfulnes", "em be es er"])
        let said = try #require(sayings.last)
        #expect(said.source.name == "kurs/uttale.yml" && said.source.position(of: said.said.span.start).line == 3)
        #expect(parse("").sayings.isEmpty && parse("").diagnostics.isEmpty)
    }

    @Test("keeps what can be read, and reports what is not text at its word")
    func mistakes() {
        let (sayings, diagnostics) = parse("zol: [a]\nzorg: sorg\nzal: {b: c}\n")
        #expect(sayings.map(\.word.value) == ["zorg"])
        #expect(diagnostics.map(\.kind.code) == ["W010", "W010"])
        #expect(diagnostics.map { $0.source.text(of: $0.span) } == ["zol", "zal"])
    }

    @Test(
        "tells of words that no text can have, and what was meant",
        arguments: [
            ("«zol»: «sol»", "zol: sol"), ("zol*: sol", "zol: sol"), ("zol, zal: sol", "zol: sol"),
        ])
    func words(_ line: String, _ meant: String) {
        let (sayings, diagnostics) = parse("\(line)\n")
        #expect(sayings.isEmpty && diagnostics.map(\.kind.code) == ["W010"])
        #expect(diagnostics.first?.suggestion == meant)
    }

    @Test("is empty, with an error, if it is not YAML, no text or too large")
    func unreadable() {
        for bytes in [
            Array("zol: \"sol\n".utf8), [0xFF, 0xFE], [UInt8](repeating: 0x61, count: Limits.scriptBytes + 1),
        ] {
            let (sayings, diagnostics) = LexiconFile.parse(bytes, name: "uttale.yml")
            #expect(sayings.isEmpty && diagnostics.count == 1 && diagnostics.allSatisfy(\.isError))
        }
    }

    @Test(
        "as people write lists is reported, and fixed on all lines at once",
        arguments: [
            "ACT - akt\nDBT - de-be-te", "ACT – akt\nDBT – de-be-te", "ord;uttale\nACT;akt\nDBT;de-be-te",
            "ACT = akt\nDBT = de-be-te", "| ord | uttale |\n| --- | --- |\n| ACT | akt |\n| DBT | de-be-te |",
            "- ACT: akt\n- DBT: de-be-te", "ACT → akt\nDBT → de-be-te", "\"ACT\",\"akt\"\n\"DBT\",\"de-be-te\"",
        ])
    func lists(text: String) throws {
        let (sayings, diagnostics) = parse(text + "\n")
        #expect(sayings.isEmpty && diagnostics.map(\.kind.code) == ["P070"])
        let found = try #require(diagnostics.first)
        #expect(found.hint(in: .bokmål) == "Skriv `ACT: akt`.")
        let fix = try #require(found.fix)
        let mended = parse(String(decoding: QuickFix.apply([fix], to: found.source.bytes).bytes, as: UTF8.self))
        #expect(mended.diagnostics.isEmpty && mended.sayings.map(\.said.value) == ["akt", "de-be-te"])
    }

    @Test("tells of words that stand within another name, and of remarks on how a word is said")
    func remarks() throws {
        let nested = parse("uttale:\n  ACT: akt\n").diagnostics
        #expect(nested.map(\.kind.code) == ["P070"])
        #expect(
            nested.first?.hint(in: .bokmål)
                == "Slett linjen `uttale:`, og begynn de andre linjene helt til venstre.")
        for said in ["uttales akt", "som på engelsk", "engelsk", "TODO", "akt eller ækt"] {
            let (sayings, diagnostics) = parse("ACT: \(said)\n")
            #expect(sayings.isEmpty && diagnostics.map(\.kind.code) == ["W010"])
        }
    }

    @Test("is a separate mistake where a word stands alone")
    func unclear() {
        #expect(parse("ACT\nDBT\n").diagnostics.map(\.kind.code) == ["P070"])
    }
}
