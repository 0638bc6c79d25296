import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("How mistakes are reported")
struct TellingTests {
    @Test("The known words are those of the language that the script is written in, whatever that of the messages is")
    func knownWords() throws {
        for (text, words) in [
            ("[xyzzy]\nHei.", "pause, klokke, pust"), ("[xyzzy]\nHi.\n[bell]", "pause, bell, breathe"),
        ] {
            let diagnostic = try #require(MarkedScript(text).parsed.diagnostics.first)
            #expect(diagnostic.hint(in: .bokmål).contains(words))
            #expect(diagnostic.hint(in: .english).contains(words))
        }
    }

    @Test(
        "Why a front matter is not YAML is said in both languages, each in its own",
        arguments: [
            (
                "tittel: Uke 1: kroppen", "et kolon for mye: sett teksten i anførselstegn",
                "one colon too many: put the text in quotes"
            ),
            ("tittel: a\ntittel: b", "`tittel` står mer enn én gang", "`tittel` is there more than once"),
            ("bare tekst", "det mangler `navn: verdi`", "`name: value` is missing"),
            (
                "a: &x 1", "`&` kan ikke begynne en verdi: sett den i anførselstegn",
                "`&` cannot begin a value: put it in quotes"
            ),
            ("a: {b: 1", "`{` mangler `,` eller `}`", "`{` lacks `,` or `}`"),
            ("a: [b", "`[` mangler `,` eller `]`", "`[` lacks `,` or `]`"),
            ("a: \"b", "et anførselstegn mangler", "a quotation mark is missing"),
            (
                "a: @b", "`@` kan ikke begynne en verdi: sett den i anførselstegn",
                "`@` cannot begin a value: put it in quotes"
            ),
            (
                "a: *b", "`*` kan ikke begynne en verdi: sett den i anførselstegn",
                "`*` cannot begin a value: put it in quotes"
            ),
            ("a: \"\\k\"", "omvendt skråstrek i anførselstegn", "a backslash within quotation marks"),
            ("a:\n  b: 1\n c: 2", "her mangler et navn", "a name is missing here"),
            ("a: 1\nb", "et kolon mangler", "a colon is missing"),
        ])
    func yamlReasons(yaml: String, norwegian: String, english: String) throws {
        let diagnostic = try #require(MarkedScript("---\n\(yaml)\n---\nHei.").parsed.diagnostics.first)
        #expect(diagnostic.kind.code == "P008")
        #expect(diagnostic.message(in: .bokmål).hasSuffix(": \(norwegian)."))
        #expect(diagnostic.message(in: .english).hasSuffix(": \(english)."))
    }

    @Test("A quotation mark without its other is reported where it stands, not where the text ends")
    func quotationMark() throws {
        let diagnostic = try #require(MarkedScript("---\ntittel: \"Ro\nspråk: nb\n---\nHei.").parsed.diagnostics.first)
        #expect(diagnostic.position.line == 2 && diagnostic.position.column == 9)
    }

    @Test(
        "An argument that would take an earlier one's place is reported",
        arguments: [
            "[klokke gong, ⟦P053⟧tingsha]", "[klokke 3 ganger, gong, ⟦P053⟧4 ganger]", "[klokke -6 dB, ⟦P053⟧-3 dB]",
            "[klokke hvert 2 s, ⟦P053⟧hvert 3 s]", "[pust inn 4 s, ut 6 s, 3 ganger, ⟦P053⟧4–5 ganger]",
            "[pust inn 4 s, ut 6 s, 3 ganger, uten ord, ⟦P053⟧ord 2 ganger]",
            "[pust inn 4 s, ut 6 s, 3 ganger, lyd, ⟦P053⟧lyd -6 dB]",
            "[pust inn 4 s, hold 1 s, ut 6 s, hold 1 s, 3 ganger]",
        ])
    func statedTwice(marked: String) {
        let script = MarkedScript("Hei.\n\(marked)")
        #expect(script.found == script.expected)
    }

    @Test(
        "Ranges of numbers take any dash",
        arguments: ["-", "–", "—", "‐", "‑", "‒", "―", "−", " – ", "--"])
    func dashes(dash: String) {
        #expect(
            dump("[pust inn 4 s, ut 6 s, 2\(dash)4 ganger]\n[tell 2\(dash)4, hvert 1 s]")
                == "breath inhale 4000, exhale 6000 ×2…4\ncount to, tre, fire every 1000")
    }

    @Test("Punctuation at its ends makes no word longer; within it does, and a mark upon a letter is part of it")
    func wordsWithPunctuation() {
        let word = String(repeating: "ø", count: 80)
        for spoken in ["«\(word)»,", "(\(word)...)", "\(word)!!!!"] {
            #expect(MarkedScript("Si \(spoken) nå.").found == [])
        }
        for refused in ["⟦P005⟧«\(word)x».", "⟦P005⟧\(word).x", "⟦P005⟧\(word)\u{323}."] {
            let script = MarkedScript("Si nå \(refused)")
            #expect(script.found == script.expected)
        }
        let breath = "---\npusteord: {inn: \"\(word).\"}\n---\n[pust inn 4 s, ut 6 s, 3 ganger]"
        #expect(MarkedScript(breath).found == [])
    }

    @Test("Only warnings that there are can be turned off, and the nearest is named")
    func warnings() throws {
        let script = MarkedScript("---\nvarsler-av: [w001, ⟦P054⟧W01, ⟦P054⟧P012, ⟦P054⟧[W002]]\n---\nHei.")
        #expect(script.found == script.expected)
        let told = script.parsed.diagnostics
        #expect(told[0].suggestion == "W001")
        #expect(told[2].hint(in: .bokmål).contains("Velg blant "))
        #expect(script.parsed.script.silenced == ["W001"])
    }

    @Test(
        "What follows from a mistake is not reported as well",
        arguments: [
            "---\naktiv: ⟦P002⟧\"2\\e min\"\n---\nHei. [pause {aktiv}] Si {aktiv}.\n{Aktiv}.",
            "---\n⟦P010⟧aktiv: {b: 1}\n---\nHei {aktiv}.", "---\naktiv: '⟦P051⟧{b}'\n---\nHei {aktiv}. {aktiv}.",
            "Hei. [pause ⟦P055⟧{8 s|åtte}]", "Hei. [klokke ⟦P055⟧{gong|bong}, ⟦P055⟧{3|tre} ganger]",
            "[gjenta ⟦P055⟧{3|tre} ganger]\nHei.\n[slutt]", "Hei. [pause ⟦P036⟧{8 s]", "Hei. [pause ⟦P037⟧{} s]",
            "[bare ⟦P055⟧{a|b}]\nHei.\n[slutt]", "{⟦P035⟧ukjent}.",
        ])
    func consequences(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }
}
