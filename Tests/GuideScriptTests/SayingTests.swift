import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("What is said otherwise than it is written")
struct SayingTests {
    private func pairs(_ text: String) -> [String] {
        MarkedScript(text).parsed.script.body.compactMap {
            if case .sentence(let sentence) = $0 { "\(sentence.value.written) → \(sentence.value.spoken)" } else { nil }
        }
    }

    @Test(
        "`{written|spoken}` is shown as the one and said as the other",
        arguments: [
            ("{MBSR|em be es er} er et kurs.", ["MBSR er et kurs. → em be es er er et kurs."]),
            ("Vi øver på { MBSR | em be es er }.", ["Vi øver på MBSR. → Vi øver på em be es er."]),
            ("Hei {a|b}{c|d}.", ["Hei ac. → Hei bd."]), ("{a|b} {c|d}", ["a c → b d"]),
            ("Hei. {MBSR|be}. Du.", ["Hei. → Hei.", "MBSR. → be.", "Du. → Du."]),
            ("Et {A|be. Ce} er nok.", ["Et A er nok. → Et be. Ce er nok."]),
            ("Kom til\n{kl. 9|klokka ni} nå.", ["Kom til kl. 9 nå. → Kom til klokka ni nå."]),
            ("Uten {noe} annet.", ["Uten verdi annet. → Uten verdi annet."]),
        ])
    func said(text: String, expected: [String]) {
        let text = "---\nvarsler-av: [W045]\nnoe: verdi\n---\n" + text
        #expect(MarkedScript(text).found == [])
        #expect(pairs(text) == expected)
    }

    @Test("A heading shows what is written")
    func heading() {
        #expect(dump("# Hva er {MBSR|em be es er}?\nHei.") == "# Hva er MBSR?\n“Hei.”")
    }

    @Test("A sentence's span covers its braces")
    func span() throws {
        let script = MarkedScript("Hei. {MBSR|em be} nå. Du.").parsed.script
        let spans = script.body.compactMap { if case .sentence(let sentence) = $0 { sentence.span } else { nil } }
        #expect(spans.map(script.source.text) == ["Hei.", "{MBSR|em be} nå.", "Du."])
    }

    @Test(
        "Braces that are not whole are reported",
        arguments: [
            "Hei ⟦P036⟧{a|b", "Hei ⟦P036⟧{a|b\n du.", "Hei ⟦P037⟧{a|}.", "Hei ⟦P037⟧{|b}.", "Hei ⟦P037⟧{ | }.",
            "Hei ⟦P036⟧{a|b|c⟦P028⟧}.", "Hei. ⟦P031⟧{A|–}", "# ⟦P036⟧{a|b\nHei.",
            "⟦P005⟧{a|\(String(repeating: "x", count: 81))}.",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }
}
