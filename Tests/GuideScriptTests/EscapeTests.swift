import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Escapes and stray marks")
struct EscapeTests {
    @Test(
        "An escaped character is spoken text",
        arguments: [
            ("Si \\[pause\\] høyt.", "“Si [pause] høyt.”"), ("\\# Hei.", "“# Hei.”"),
            ("En \\{verdi\\}.", "“En {verdi}.”"),
            ("Skrå \\\\ strek.", "“Skrå \\ strek.”"), ("\\// Hei.", "“// Hei.”"), ("Ett \\| to.", "“Ett | to.”"),
            ("# Kapittel \\[1\\]\nHei.", "# Kapittel [1]\n“Hei.”"), ("# \\#\nHei.", "# #\n“Hei.”"),
        ])
    func escaped(text: String, expected: String) {
        #expect(MarkedScript(text).found == [])
        #expect(dump(text) == expected)
    }

    @Test("A value that is missing is named in its braces")
    func missingValue() {
        let diagnostics = MarkedScript("Hei {navn}.").parsed.diagnostics
        #expect(diagnostics.map { $0.message(in: .english) } == ["`{navn}` has no value."])
    }

    @Test(
        "Marks that mean nothing are reported, in headings too",
        arguments: [
            "Hei ⟦P028⟧] du.", "Hei {⟦P035⟧navn} du.", "Hei ⟦P036⟧{navn", "Hei ⟦P028⟧} du.", "Hei ⟦P027⟧\\n du.",
            "Hei ⟦P027⟧\\", "Hei ⟦P027⟧\\😀 du.",
            "# Kroppen ⟦P029⟧[klokke]\nHei.", "# Kroppen ⟦P027⟧\\d\nHei.", "# ⟦P028⟧]\nHei.",
        ])
    func told(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }
}
