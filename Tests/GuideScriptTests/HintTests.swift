import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Hints that say what was meant")
struct HintTests {
    private func first(_ text: String) throws -> Diagnostic {
        try #require(MarkedScript(text).parsed.diagnostics.first)
    }

    @Test(
        "in the words that are used",
        arguments: [
            ("[kun lang]\nHei.\n[slutt]", "[bare lang]"), ("[stopp 5 s]\nHei.", "[pause 5 s]"),
            ("[ring]\nHei.", "[klokke]"),
            ("[stillhet litt]\nHei.", nil), ("[musikk regn.wav]\nHei.", "[bakgrunn regn.wav]"),
            ("[inkluder a]\nHei.", "[sett inn a]"),
            ("[repeter 3 ganger]\nHei.\n[slutt]", "[gjenta 3 ganger]"),
        ])
    func synonyms(text: String, meant: String?) throws {
        let diagnostic = try first(text)
        if let meant { #expect(diagnostic.suggestion == meant) }
    }

    @Test("in the script's own language")
    func language() throws {
        let english = MarkedScript("[bell]\n[wait 5 s]\nHei.").parsed.diagnostics
        #expect(english.first?.suggestion == "[pause 5 s]")
        let bell = MarkedScript("[breathe in 4 s, out 6 s, 3 times]\n[chime]\nHei.").parsed.diagnostics
        #expect(bell.first?.suggestion == "[bell]")
        #expect(
            MarkedScript("[pust inn 4 s, ut 6 s, 3 ganger]\n[chime]\nHei.").parsed.diagnostics.first?.suggestion
                == "[klokke]")
    }

    @Test("with one thing to type or, where nobody knows what was meant, a short list")
    func lists() throws {
        let hint = try first("---\nforfater: [a]\n---\nHei.").hint(in: .bokmål)
        #expect(hint == "Mente du `forfatter`?")
        #expect(try first("[xyzzy]\nHei.").hint(in: .bokmål).split(separator: ",").count <= 8)
    }

    @Test(
        "without the consequences of a mistake",
        arguments: [
            "⟦P065⟧–––\ntittel: A\n–––\nHei.", "\n⟦P065⟧---\ntittel: A\n---\nHei.",
            "---\ntittel: A\n---\n⟦P067⟧---\nforfatter: B\n---\nHei.", "Hei. ⟦P063⟧[[m'aInd]] Ha det.",
            "Hei. [pause ⟦P071⟧5 s 10 s]", "Hei. [pause ⟦P071⟧1 min 2 min]", "Hei. [pause ⟦P071⟧30 s 1 min]",
            "---\nvarianter: {på: 20 s, ⟦P066⟧paa: 30 s}\n---\nHei.", "---\ntittel: A\n⟦P062⟧title: B\n---\nHei.",
            "[lyd ⟦P072⟧lyd\\fjorden.wav]\nHei.", "[lyd ⟦P072⟧C:\\lyd\\regn.wav]\nHei.",
            "[bakgrunn ⟦P022⟧av]\nHei.", "⟦P080⟧```\n---\ntittel: A\n---\nHei.\n```",
            "⟦P080⟧```yaml\ntittel: A\n```\nHei.",
            "Hei.\n⟦P080⟧```\nTakk.\n```",
            "⟦P065⟧**Tittel:** A\n**Varianter:** kort, lang\n\n[bare lang]\nHei.\n[slutt]",
            "[sett inn ⟦P081⟧https://a.no/b.pust]\nHei.", "[lyd ⟦P081⟧https://youtu.be/x, -9 dB]\nHei.",
            "[bakgrunn ⟦P081⟧www.a.no/b.wav]\nHei.", "[import ⟦P081⟧https://a.no/b]\nHei.",
            "⟦P081⟧import https://a.no/b\nHei.", "Hei, ⟦P075⟧[DITT NAVN].", "# Ro ⟦P029⟧[klokke]\nHei.",
            "Hei, [⟦P012⟧sted].", "---\nstemme: {tempo: ⟦P061⟧sakte}\n---\nHei.",
            "---\nvarianter: {⟦P008⟧kort:1 min}\n---\nHei.", "---\nvarianter: {⟦P008⟧kort=1 min}\n---\nHei.",
        ])
    func consequences(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }
}
