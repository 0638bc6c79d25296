import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Fixes of mistakes")
struct QuickFixTests {
    @Test(
        "write what was meant",
        arguments: [
            ("[klokk]\nHei.", "[klokke]\nHei."), ("[vent 5 s]\nHei.", "[pause 5 s]\nHei."),
            ("[gong]\nHei.", "[klokke gong]\nHei."), ("[bjelle]\nHei.", "[klokke]\nHei."),
            ("[kort pause]\nHei.", "[pause 2–5 s]\nHei."), ("[10 s]\nHei.", "[pause 10 s]\nHei."),
            ("[pause: 10 s]\nHei.", "[pause 10 s]\nHei."), ("Hei. [pause 8]", "Hei. [pause 8 s]"),
            ("Hei. [pause 5 til 40 s]", "Hei. [pause 5–40 s]"), ("Hei. [pause 1.30]", "Hei. [pause 1:30]"),
            ("Hei. [pause 1½ min]", "Hei. [pause 1,5 min]"), ("Hei. [pause 1 000 s]", "Hei. [pause 1000 s]"),
            ("Hei. [pause ca. 10 sek.]", "Hei. [pause 10 s]"), ("Hei. [pause to minutter]", "Hei. [pause 2 min]"),
            ("Hei. [pause et halvt minutt]", "Hei. [pause 0,5 min]"), ("Hei. [pause 10 sek.]", "Hei. [pause 10 s]"),
            ("Hei. [pause 5 s].", "Hei. [pause 5 s]"), ("Hei. [pause 5 s", "Hei. [pause 5 s]"),
            ("[whispers] Hei.", " Hei."), ("Les [på siden](https://a.no).", "Les på siden."),
            ("[[pause 5 s]]\nHei.", "[pause 5 s]\nHei."), ("Hei. {pause 10 s}", "Hei. [pause 10 s]"),
            (
                "---\nvarianter: [kort, lang]\n---\nHei.\n[bare lang]\nPust.\n[/bare]",
                "---\nvarianter: [kort, lang]\n---\nHei.\n[bare lang]\nPust.\n[slutt]"
            ),
            ("\n---\ntittel: A\n---\nHei.", "---\ntittel: A\n---\nHei."),
            ("–––\ntittel: A\n–––\nHei.", "---\ntittel: A\n---\nHei."),
            ("—-\ntittel: A\n—-\nHei.", "---\ntittel: A\n---\nHei."),
            ("---\ntittel: A\n—-\nHei.", "---\ntittel: A\n---\nHei."),
            ("tittel: A\nforfatter: B\n\nHei.", "---\ntittel: A\nforfatter: B\n---\n\nHei."),
            ("```\n---\ntittel: A\n---\nHei.\n```", "---\ntittel: A\n---\nHei.\n"),
            ("```yaml\n---\ntittel: A\n---\n```\nHei.", "---\ntittel: A\n---\nHei."),
            ("```yaml\ntittel: A\n```\nHei.", "---\ntittel: A\n---\nHei."),
            ("~~~\nHei.\n~~~", "\nHei.\n"),

            ("Hei. [pause lang]", "Hei. [pause 15–40 s]"), ("Hei. [pause litt]", "Hei. [pause 2–5 s]"),
            ("Hei. {{pause 10}}", "Hei. [pause 10 s]"), ("[sitt i stillhet i 2 minutter]\nHei.", "[pause 2 min]\nHei."),

            ("# Ankomst [klokke]\nHei.", "# Ankomst\n[klokke]\nHei."), ("Hei.\\nTakk.", "Hei.\nTakk."),
            ("Hei\\! Takk.", "Hei! Takk."), ("![bilde](b.png)\nHei.", "\nHei."),
            ("[0:30] Pust inn.\n[1:00] Pust ut.", " Pust inn.\n Pust ut."),
            ("[NB: husk smil]\nHei.", "// husk smil\nHei."), ("[smil]\nHei.", "// smil\nHei."),
            ("Hei.[^1]\n\n[^1]: Kilde.", "Hei.\n\n// [^1]: Kilde."),
            ("Varighet: lenge\nMålgruppe: alle\n\nHei.", "---\n# Varighet: lenge\n# Målgruppe: alle\n---\n\nHei."),
            ("**Tittel:** A\n**Forfatter:** B\n\nHei.", "---\ntittel: A\nforfatter: B\n---\n\nHei."),
            ("# Ro\n\n*Tittel*: A: b\n\nHei.", "---\ntittel: \"A: b\"\n---\n# Ro\n\nHei."),
            ("__Tittel: A__\nHei.", "---\ntittel: A\n---\nHei."), ("# Tittel: A\nHei.", "---\ntittel: A\n---\nHei."),
            ("- Tittel: A\n- Av: B\nHei.", "---\ntittel: A\nforfatter: B\n---\nHei."),
            ("---\ntittel: A\n---\n---\nforfatter: B\n---\nHei.", "---\ntittel: A\nforfatter: B\n---\nHei."),
            ("---\ntittel:Prøve\n---\nHei.", "---\ntittel: Prøve\n---\nHei."),
            ("---\ntittel: Uke 1: kroppen\n---\nHei.", "---\ntittel: \"Uke 1: kroppen\"\n---\nHei."),
            ("---\ntittel: “Uke 1: kroppen”\n---\nHei.", "---\ntittel: \"Uke 1: kroppen\"\n---\nHei."),
            ("---\nrytme:\n\tsetning: 1 s\n---\nHei.", "---\nrytme:\n  setning: 1 s\n---\nHei."),
            (
                "---\nvarianter: {kort: 1}\n---\nHei. [pause 1–90 s]",
                "---\nvarianter: {kort: 1 min}\n---\nHei. [pause 1–90 s]"
            ),
            ("---\nvariant: {kort: 1 min}\n---\nHei.", "---\nvarianter: {kort: 1 min}\n---\nHei."),
            ("---\nstemme: {tempo: rolg}\n---\nHei.", "---\nstemme: {tempo: rolig}\n---\nHei."),
            ("Hei.\n...\nTakk.", "Hei.\n[pause 5 s]\nTakk."),
        ])
    func write(wrong: String, right: String) {
        #expect(UnmeantTests.mended(wrong) == right)
        #expect(!MarkedScript(right).parsed.diagnostics.hasErrors)
    }

    @Test(
        "name sounds, which need not be there yet",
        arguments: [
            ("[bakgrunnsmusikk: regn.wav]\nHei.", "[bakgrunn regn.wav]\nHei."),
            ("[bakgrunn a.wav]\nHei.\n[stopp musikk]", "[bakgrunn a.wav]\nHei.\n[bakgrunn slutt]"),
            ("[start musikk a.wav]\nHei.\n[fade ut]", "[bakgrunn a.wav]\nHei.\n[bakgrunn slutt]"),
        ])
    func sounds(wrong: String, right: String) {
        #expect(UnmeantTests.mended(wrong) == right)
    }

    @Test("do not overlap, and the first of two counts")
    func overlapping() {
        let fixes = [
            QuickFix.write("b", at: Span(0, 2)), QuickFix.write("c", at: Span(1, 3)),
            QuickFix.write("d", at: Span(3, 4)),
        ]
        let (bytes, count) = QuickFix.apply(fixes, to: Array("abcdef".utf8))
        #expect(String(decoding: bytes, as: UTF8.self) == "bcdef" && count == 2)
    }

    @Test("never touch a span outside the text, whatever is parsed", arguments: 0..<200)
    func inside(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let parts = [
            "(pause", " 10 s)", "<", ">", "//", " # ", "**", "[", "]", "{", "}", "\n", "---\n", "tittel: ", "\t", "å",
            "…", "«", ". ",
            "[pause ", "til ", "½", "_", "`", "&amp;", "00:00:01", "-->", "1 ", "🧘", "slutt]", "|", "- ", "PAUSE", ": ",
        ]
        let text = (0..<40).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
        let source = Source(name: "a.pust", text: text)
        for diagnostic in Script.parse(source).diagnostics {
            for edit in diagnostic.fix?.edits ?? [] {
                #expect(edit.span.start >= 0 && edit.span.end <= source.bytes.count, "\(diagnostic.kind.code) \(text)")
                let isCut = [edit.span.start, edit.span.end].contains {
                    $0 < source.bytes.count && source.bytes[$0].isContinuation
                }
                #expect(!isCut)
            }
        }
    }
}
