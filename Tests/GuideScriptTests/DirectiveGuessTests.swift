import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Directives whose arguments are written as people write")
struct DirectiveGuessTests {
    @Test(
        "are reported whole, as they were meant, and the fix leaves nothing to tell",
        arguments: [
            ("[klokke ⟦P022⟧x3]", "[klokke 3 ganger]"), ("[klokke ⟦P022⟧tre ganger]", "[klokke 3 ganger]"),
            ("[klokke ⟦P022⟧3]", "[klokke 3 ganger]"), ("[klokke gong ⟦P022⟧tre slag]", "[klokke gong 3 ganger]"),
            ("[klokke ⟦P022⟧: gong]", "[klokke gong]"), ("[klokke ⟦P022⟧(gong)]", "[klokke gong]"),
            ("[bell ⟦P022⟧x2]", "[bell 2 times]"), ("[⟦P012⟧3 klokker]", "[klokke 3 ganger]"),
            ("[⟦P012⟧gong]", "[klokke gong]"), ("[⟦P012⟧stopp]", "[pause 5–15 s]"),
            ("[⟦P012⟧vent 5 s]", "[pause 5 s]"), ("[⟦P012⟧lang stillhet]", "[pause 15–40 s]"),
            ("[pust inn 4 ⟦P017⟧ut 6]", "[pust inn 4 s, ut 6 s, 5 ganger]"),
            ("[pust ⟦P022⟧4-6]", "[pust inn 4 s, ut 6 s, 5 ganger]"),
            ("[pust ⟦P022⟧4-7-8]", "[pust inn 4 s, hold 7 s, ut 8 s, 5 ganger]"),
            ("[pust inn 4 s, ut 6 s, ⟦P022⟧10]", "[pust inn 4 s, ut 6 s, 10 ganger]"),
            ("⟦P039⟧[pust inn 4 s, ut 6 s]", "[pust inn 4 s, ut 6 s, 5 ganger]"),
            ("[tell ⟦P022⟧til 10]", "[tell 1–10, hvert 1 s]"), ("⟦P016⟧[tell 1-4]", "[tell 1–4, hvert 1 s]"),
            ("[tell ⟦P022⟧ned fra 10]", "[tell 10–1, hvert 1 s]"), ("[count ⟦P022⟧to 10]", "[count 1–10, every 1 s]"),
            ("[pause⟦P019⟧: 5 s]", "[pause 5 s]"), ("[pause⟦P019⟧(5 s)]", "[pause 5 s]"),
            ("[pause 5 ⟦P017⟧sekk]", "[pause 5 s]"), ("[pause ⟦P019⟧et kvarter]", "[pause 15 min]"),
            ("[pause ⟦P019⟧en halvtime]", "[pause 30 min]"), ("[pause ⟦P020⟧20–5 s]", "[pause 5–20 s]"),
            ("⟦P013⟧[pause 5 s)", "[pause 5 s]"), ("⟦P013⟧[pause 5 s} Pust.", "[pause 5 s] Pust."),
            ("[pause 500 ⟦P017⟧ms]", "[pause 0,5 s]"), ("[pause 1500 ⟦P017⟧ms]", "[pause 1,5 s]"),
            ("[⟦P012⟧Klangskål lyder tre ganger]", "[klokke bolle, 3 ganger]"),
            ("[pust inn ⟦P018⟧4, hold 4, ut 4, hold 4, x4]", "[pust inn 4 s, hold 4 s, ut 4 s, hold 4 s, 4 ganger]"),
            ("[⟦P012⟧Introduksjon]", "# Introduksjon"), ("[⟦P012⟧0:00–0:30 Ankomst]", "# Ankomst"),
            ("Pust.⟦P075⟧[a]", "Pust."), ("Pust.⟦P075⟧[12]", "Pust."), ("⟦P075⟧[KLIKK]\nPust.", "\nPust."),
            ("[⟦P012⟧10]", "[pause 10 s]"), ("⟦P015⟧[Slutt på øvelsen]\nPust.", "\nPust."),
            ("⟦P013⟧[pause 10 s", "[pause 10 s]"), ("pause 10 s⟦P028⟧]", "[pause 10 s]"),
            ("[pause ⟦P019⟧> 10 s]", "[pause 10 s]"), ("[pause⟦P019⟧&nbsp;10 s]", "[pause 10 s]"),
            ("[pause 10 s⟦P022⟧, 20 s]", "[pause 10 s–20 s]"), ("[klokke ⟦P022⟧ringer]", "[klokke]"),
            ("[pause ⟦P019⟧-5 s]", "[pause 5 s]"), ("⟦P013⟧[pause\n5 s]", "[pause 5 s]"),
            ("[pause ⟦P018⟧5/10 s]", "[pause 5–10 s]"), ("[pause ⟦P018⟧1/2 min]", "[pause 0,5 min]"),
        ])
    func guesses(marked: String, mended: String) {
        let script = MarkedScript("Hei.\n\(marked)\nTakk.")
        #expect(script.found == script.expected)
        #expect(UnmeantTests.mended(script.text) == "Hei.\n\(mended)\nTakk.")
    }

    @Test("A length between tags goes into the brackets")
    func tags() throws {
        let script = MarkedScript("Hei.\n⟦P016⟧[pause]5 s⟦P075⟧[/pause]\nTakk.")
        #expect(script.found == script.expected)
        #expect(script.parsed.diagnostics.first?.hint(in: .bokmål) == "Mente du `[pause 5 s]`?")
    }

    @Test("A bracket that is missing is put where it belongs")
    func brackets() throws {
        for text in ["Hei.\n[pause 10 s\nTakk.", "Hei. pause 10 s]\nTakk."] {
            let diagnostic = try #require(MarkedScript(text).parsed.diagnostics.first)
            #expect(diagnostic.hint(in: .bokmål) == "Mente du `[pause 10 s]`?")
        }
    }

    @Test(
        "Blocks too",
        arguments: [
            ("[gjenta ⟦P022⟧3]", "[gjenta 3 ganger]"), ("[gjenta ⟦P022⟧x3]", "[gjenta 3 ganger]"),
            ("[gjenta ⟦P022⟧tre ganger]", "[gjenta 3 ganger]"), ("[bare kort ⟦P023⟧og lang]", "[bare kort, lang]"),
            ("[bare ⟦P023⟧ikke lang]", "[bare kort, middels]"), ("[⟦P012⟧unntatt lang]", "[bare kort, middels]"),
            ("[only kort ⟦P023⟧and lang]", "[only kort, lang]"),
        ])
    func blocks(marked: String, mended: String) {
        let head = "---\nvarianter: [kort, lang, middels]\n---\nHei.\n"
        let script = MarkedScript("\(head)\(marked)\nA.\n[slutt]\nTakk.")
        #expect(script.found == script.expected)
        #expect(UnmeantTests.mended(script.text) == "\(head)\(mended)\nA.\n[slutt]\nTakk.")
    }

    @Test(
        "Sounds get their names without quotation marks, and with an ending",
        arguments: [
            ("[lyd \"regn.wav\"]", "[lyd regn.wav]"), ("[lyd regn]", "[lyd regn.wav]"),
            ("[lyd: regn.wav, -18 dB]", "[lyd regn.wav, -18 dB]"), ("[bakgrunn «regn.wav»]", "[bakgrunn regn.wav]"),
            ("[sett inn: felles]", "[sett inn felles]"),
        ])
    func sounds(written: String, meant: String) throws {
        let found = try #require(MarkedScript("Hei.\n\(written)").parsed.diagnostics.first)
        #expect(found.suggestion == meant)
        #expect(found.hint(in: .bokmål) == "Mente du `\(meant)`?")
    }

    @Test(
        "What cannot be made out gets the example",
        arguments: ["[pust]", "[pust rolig]", "[gjenta ofte]", "[tell fort]", "[klokke høyt]"])
    func unknown(written: String) throws {
        let text = "Hei.\n\(written)\nA." + (written.hasPrefix("[gjenta") ? "\n[slutt]" : "")
        let found = try #require(MarkedScript(text).parsed.diagnostics.first)
        #expect(found.suggestion == nil)
        #expect(found.hint(in: .bokmål).hasPrefix("Skriv for eksempel `["))
    }

    @Test(
        "What is said otherwise has a stroke between its parts",
        arguments: ["{mindfulness=maindfulnes}", "{mindfulness/maindfulnes}", "{mindfulness: maindfulnes}"])
    func sayings(written: String) {
        #expect(UnmeantTests.mended("Vi øver \(written) nå.") == "Vi øver {mindfulness|maindfulnes} nå.")
    }
}
