import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    @Test("Title, summary, variants and rhythm are read")
    func reads() {
        let parsed = MarkedScript(
            """
            ---
            tittel: Kroppsskanning
            sammendrag: En rolig runde.
            varianter: {kort: 10 min, lang: 1:30:00}
            rytme: {setning: 0,6–1,5 s, avsnitt: 2–6 s}
            ---
            Hei.
            """
        ).parsed
        #expect(parsed.diagnostics.isEmpty)
        #expect(parsed.script.title == "Kroppsskanning")
        #expect(parsed.script.summary == "En rolig runde.")
        #expect(parsed.script.variants.map(\.name) == ["kort", "lang"])
        #expect(parsed.script.variants.map(\.target) == [.seconds(600), .seconds(5400)])
        #expect(describe(parsed.script.rhythm.sentence) == "600…1500")
        #expect(describe(parsed.script.rhythm.paragraph) == "2000…6000")
        #expect(dump(parsed.script.body) == "“Hei.”")
    }

    @Test("A script without front matter has its file's name for a title and one variant without a length")
    func defaults() {
        let script = MarkedScript("Hei.").parsed.script
        #expect(script.title == "test")
        #expect(script.summary == nil)
        #expect(script.variants.map(\.name) == ["standard"])
        #expect(script.variants.map(\.target) == [nil])
        #expect(script.variants.map(\.share) == [0.5])
        #expect(describe(script.rhythm.sentence) == "600…1500")
        #expect(describe(script.rhythm.paragraph) == "2000…6000")
    }

    @Test(
        "The title is otherwise the name of the file without folder and ending",
        arguments: [
            ("uke2/kropp.pust", "kropp"), ("økt 1.2.pust", "økt 1.2"), ("stdin", "stdin"), ("a.b/c", "c"),
        ])
    func fileTitle(name: String, title: String) {
        #expect(Script.parse(Source(name: name, text: "Hei.")).script.title == title)
    }

    @Test(
        "A variant has a length, a share, or neither",
        arguments: [
            ("{kort: 90 s}", Duration.seconds(90), 0.5), ("{kort: {lengde: 1:30, andel: 0,25}}", .seconds(90), 0.25),
            ("{kort: {andel: 25 %}}", nil, 0.25), ("{kort: {share: 1}}", nil, 1), ("[kort]", nil, 0.5),
            ("{kort: }", nil, 0.5), ("{kort: \"1,5 min\"}", .seconds(90), 0.5),
        ])
    func variant(written: String, target: Duration?, share: Double) {
        let parsed = MarkedScript("---\nvarianter: \(written)\n---\nHei.").parsed
        #expect(parsed.diagnostics.map(MarkedScript.brief) == [])
        #expect(parsed.script.variants.map(\.name) == ["kort"])
        #expect(parsed.script.variants.map(\.target) == [target])
        #expect(parsed.script.variants.map(\.share) == [share])
    }

    @Test(
        "Mistakes in the front matter are reported where they stand, and only they",
        arguments: [
            "⟦P007⟧---\ntittel: Ro\nHei.", "⟦P007⟧---",
            "---\ntittel: a⟦P008⟧: b: c\n---\nHei.",
            "---\n⟦P008⟧bare tekst\n---\nHei.",
            "---\ntittel: ⟦P009⟧[a, b]\n---\nHei.", "---\ntittel: \"⟦P009⟧\"\n---\nHei.",
            "---\nrytme: ⟦P009⟧rolig\n---\nHei.", "---\nrytme: {setning: ⟦P009⟧[1 s]}\n---\nHei.",
            "---\nvarianter: ⟦P009⟧kort\n---\n[bare kort]\nHei.\n[slutt]",
            "---\nvarianter: ⟦P009⟧[kort: 10 min, lang: 30 min]\n---\n[bare lang]\nHei.\n[slutt]",
            "---\nvarianter: ⟦P009⟧[kort, [lang]]\n---\n[bare lang]\nHei.\n[slutt]",
            "---\n⟦P010⟧titel: Ro\n---\nHei.", "---\nrytme: {⟦P010⟧ord: 1 s}\n---\nHei.",
            "---\nvarianter: {kort: {⟦P010⟧lenge: 1 s}}\n---\nHei.",
            "---\n⟦P010⟧varianer: {kort: 1 min, lang: 2 min}\n---\n[bare kort]\nHei.\n[slutt]",
            "---\nvarianter: {⟦P011⟧kort variant: 10 min}\n---\nHei.", "---\nvarianter: [kort, ⟦P011⟧Kort]\n---\nHei.",
            "---\nvarianter: {⟦P011⟧../kort: 10 min}\n---\nHei.",
            "---\n⟦P010⟧farger: {x: 1}\nvarianter: ⟦P009⟧kort\n---\nHei.",
            "---\nvarianter: ⟦P009⟧{}\n---\nHei.",
            "---\nvarianter: {kort: ⟦P018⟧10}\n---\nHei.", "---\nvarianter: {kort: 10 ⟦P017⟧mn}\n---\nHei.",
            "---\nvarianter: {kort: ⟦P021⟧5 t}\n---\nHei.", "---\nvarianter: {kort: ⟦P050⟧8–10 min}\n---\nHei.",
            "---\nrytme: {setning: ⟦P020⟧3–2 s}\n---\nHei.", "---\nrytme: {setning: 1–⟦P021⟧90 min}\n---\nHei.",
            "---\nvarianter: {kort: {andel: ⟦P034⟧2}}\n---\nHei.",
            "---\nvarianter: {kort: {andel: ⟦P034⟧halv}}\n---\nHei.",
            "---\ntittel: ⟦P002⟧\"Ro\\e[31m\"\n---\nHei.", "---\nsammendrag: ⟦P002⟧\"\\u202Eor\"\n---\nHei.",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }

    @Test("A mistake in the front matter leaves the body read")
    func bodyIsRead() {
        #expect(dump("---\ntittel: [\n---\nHei.") == "“Hei.”")
    }

    @Test("A misspelt key is reported with the one that was meant")
    func suggestion() {
        let diagnostics = MarkedScript("---\ntitel: Ro\n---\nHei.").parsed.diagnostics
        #expect(diagnostics.map(\.suggestion) == ["tittel"])
    }

    @Test("Lines that YAML might read otherwise are kept as written")
    func plainWords() {
        #expect(MarkedScript("---\ntittel: No\n---\nHei.").parsed.script.title == "No")
        #expect(MarkedScript("---\ntittel: 1:30\n---\nHei.").parsed.script.title == "1:30")
        #expect(MarkedScript("---\ntittel: Ro & hvile\n---\nHei.").parsed.script.title == "Ro & hvile")
    }

    @Test(
        "Anchors and tags, with which a few lines of YAML stand for billions, are refused at their place",
        arguments: [
            "a: ⟦P008⟧&x [1]\nb: *x", "⟦P008⟧&x a: 1", "a: [⟦P008⟧&x 1]", "a: ⟦P008⟧!!seq &x []", "⟦P008⟧{a:&x []}",
        ])
    func anchors(yaml: String) {
        let script = MarkedScript("---\n\(yaml)\n---\nHei.")
        #expect(script.found == script.expected)
    }
}
