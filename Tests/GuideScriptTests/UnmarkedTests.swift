import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("What plain words cannot do, and text that is not what its author wrote")
struct UnmarkedTests {
    private static let head = "---\nvarianter: [kort, lang]\n---\n"

    @Test(
        "Directions between other signs than brackets are reported, and the fix leaves nothing to tell",
        arguments: [
            ("Pust inn ⟦W040⟧– 4 sek – og ut.", "Pust inn\n[pause 4 s]\nog ut."),
            ("Hei. ⟦W040⟧--5s-- Takk.", "Hei.\n[pause 5 s]\nTakk."),
            ("Pust inn ⟦W040⟧...pause... pust ut.", "Pust inn\n[pause 5–15 s]\npust ut."),
            ("Hei.⟦W040⟧<#1.5#>Takk.", "Hei.\n[pause 1.5 s]\nTakk."),
            ("Hei. ⟦W040⟧|500ms| Takk.", "Hei.\n[pause 0,5 s]\nTakk."),
            ("Hei.\n⟦W040⟧‹pause 10 s›\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("Hei.\n⟦W040⟧［pause 10 s］\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("Hei.\n⟦W040⟧«pause 10 s»\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("Hei.\n⟦W040⟧⏸ 10 s\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("Hei.\n⟦W040⟧((10 s))\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("Hei. ⟦W040⟧(30\") Takk.", "Hei.\n[pause 30 s]\nTakk."),
            ("Hei. ⟦W040⟧(stillhet ca 1/2 min) Takk.", "Hei.\n[pause 30 s]\nTakk."),
            ("Sett deg. ⟦W042⟧【4†source】 Pust.", "Sett deg.  Pust."),
            ("⟦W043⟧▪ Føttene.\n⟦W043⟧✓ Hendene.", "Føttene.\nHendene."),
            ("⟦W043⟧(1) Sitt.\n⟦W043⟧(2) Pust.", "Sitt.\nPust."),
            ("⟦W043⟧o Føttene.\n⟦W043⟧o Hendene.", "Føttene.\nHendene."),
            ("⟦W068⟧Ankomst (2 min)\n\nSitt godt.", "# Ankomst\n\nSitt godt."),
            ("⟦W068⟧Del 1: Ankomst\n\nSitt godt.", "# Ankomst\n\nSitt godt."),
            ("⟦W068⟧1.1 Ankomst\nSitt godt.", "# Ankomst\nSitt godt."),
            ("⟦W068⟧ANKOMST\n\nSitt godt.", "# Ankomst\n\nSitt godt."),
            ("Kjenn på ⟦W069⟧avspen-\nningen i kroppen.", "Kjenn på avspenningen i kroppen."),
            ("⟦P082⟧PÃ¥ gulvet. â€“ Ã…pne Ã¸ynene.", "På gulvet. – Åpne øynene."),
            ("⟦P082⟧P=C3=A5 gulvet.", "På gulvet."),
            ("⟦W053⟧Versjon 3, 12.11.2026\n\nSitt godt.", "// Versjon 3, 12.11.2026\n\nSitt godt."),
            ("⟦W053⟧Skrevet av Kari Nordmann\n\nSitt godt.", "// Skrevet av Kari Nordmann\n\nSitt godt."),
            ("⟦W053⟧© 2026 Klinikken. Alle rettigheter.\nSitt.", "// © 2026 Klinikken. Alle rettigheter.\nSitt."),
            ("Takk.\n\n⟦W053⟧Ordtelling: 320 ord", "Takk.\n\n// Ordtelling: 320 ord"),
            ("⟦W053⟧Klart! Her er en rolig skanning:\n\nSitt.", "// Klart! Her er en rolig skanning:\n\nSitt."),
            ("Takk.\n\n⟦W053⟧Ønsker du en lengre versjon?", "Takk.\n\n// Ønsker du en lengre versjon?"),
            ("⟦W046⟧Kari Nordmann   0:03\nSitt godt.", "\nSitt godt."),
            ("⟦W046⟧WEBVTT\n\nSitt godt.", "\n\nSitt godt."),
            ("⟦W061⟧FADE IN\nSitt godt.", "// FADE IN\nSitt godt."),
            (
                "[for runde: ⟦W044⟧1-3]\nRunde {runde}.\n[slutt]",
                "[for runde: 1; 2; 3]\nRunde {runde}.\n[slutt]"
            ),
        ])
    func told(marked: String, right: String) {
        UnmeantTests.expect(marked, becomes: right)
    }

    @Test(
        "What is said of variants is reported, and put into a block where it is known what belongs there",
        arguments: [
            ("⟦W066⟧Lang: Kjenn etter igjen.", "[bare lang]\nKjenn etter igjen.\n[slutt]"),
            ("⟦W066⟧(bare lang) Kjenn etter igjen.", "[bare lang]\nKjenn etter igjen.\n[slutt]"),
            ("⟦W066⟧(Kun i lang versjon: Kjenn etter igjen.)", "[bare lang]\nKjenn etter igjen.\n[slutt]"),
            ("⟦W066⟧(bare lang)\nKjenn etter igjen.", "(bare lang)\nKjenn etter igjen."),
            ("⟦W066⟧# Kroppen (bare lang)\nKjenn etter igjen.", "# Kroppen (bare lang)\nKjenn etter igjen."),
        ])
    func variants(marked: String, right: String) {
        UnmeantTests.expect("\(Self.head)Hei.\n\(marked)\nTakk.", becomes: "\(Self.head)Hei.\n\(right)\nTakk.")
    }

    @Test("The block that a heading needs is named in the script's own language")
    func variantTitle() {
        let script = MarkedScript(
            "---\nvariants: [short, long]\n---\n# The body (only long)\nBreathe.\n[bell]\n[only short]\nRest.\n[end]\n")
        let found = script.parsed.diagnostics.first { $0.kind.code == "W066" }
        #expect(found?.hint(in: .english).contains("`[only long]`") == true)
    }

    @Test(
        "What needs a person is reported and left as it is",
        arguments: [
            "Pust inn. Pust ut. ⟦W067⟧(x3)", "Pust inn. Pust ut. ⟦W067⟧(gjenta 3 ganger)", "Pust inn.\nGjenta ⟦W067⟧x3",
            "Pust inn og ut ⟦W067⟧3x", "⟦W071⟧[for del: foten; hånden]\nKjenn etter i del.\n[slutt]",
            "⟦W040⟧Musikk: rolig piano\nSitt godt.", "⟦W070⟧Sit comfortably. Notice your breath. Let it go.",
            "⟦W070⟧Set deg godt til rette. Eg er her. Kjenn korleis du pustar.",
            "⟦W070⟧Sätt dig bekvämt. Känn hur du andas.",
            "⟦W070⟧Sæt dig godt til rette. Mærk efter. Træk vejret ind.",
        ])
    func untouched(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
        #expect(UnmeantTests.mended(script.text) == script.text)
    }

    @Test(
        "What people say is none of this",
        arguments: [
            "Hvil – 10 minutter holder – og gå videre.", "Aktivitet – pause – aktivitet: slik blir det.",
            "Ta 3 x 10 rolige løft.", "Gjør det samme igjen (2 ganger til).", "Bruk god tid (gjerne 10 minutter).",
            "Lang: det er et lite ord.", "Kort sagt: du kan hvile.", "Kort og godt (og lenge).",
            "Kjenn på høyre-\nog venstresiden.", "Inn- og utpust er like lange.", "Dette er MBSR.\n\nPust rolig.",
            "Kurset heter The Art of Living, og det er for deg som vil lære mer om pusten.",
            "NAV\n\nDe hjelper deg.", "Velkommen til del 2: pusten.", "Bruk 10 min\npå dette.",
            "[for del: foten; hånden]\nKjenn etter i {del}.\n[slutt]",
            "[for del: foten; hånden]\n[pause {del}]\nKjenn etter.\n[slutt]".replacing(
                "foten; hånden", with: "2 s; 4 s"),
            "Ordet heter «sagesse», og ‘São’ er et sted.", "o du herlige.",
            "Legg merke til pusten (den går av seg selv).",
            "Skrevet av hånd blir det best.", "Lyd: hør etter.", "Versjonen din holder.",
            "Kari Nordmann er her kl. 10.30.",
            "Du kan si: «Jeg er trygg».", "Tell … én … to … tre.", "Kl. 10.30 møtes vi. Rom 1.2 er åpent.",
        ])
    func prose(text: String) {
        #expect(MarkedScript(text).found == [])
    }

    @Test(
        "Brackets whose first word is not known are read as a whole",
        arguments: [
            ("[⟦P012⟧firkantpust]", "[pust inn 4 s, hold 4 s, ut 4 s, hold 4 s, 5 ganger]"),
            ("[⟦P012⟧stor gong]", "[klokke gong, stor]"), ("[⟦P012⟧vent på svar]", "[pause 5–15 s]"),
            ("⟦P038⟧[pust 5 ganger]", "[pust inn 4 s, ut 6 s, 5 ganger]"),
            ("[pust inn ⟦P019⟧og ut 5 ganger]", "[pust inn 4 s, ut 6 s, 5 ganger]"),
            ("[pust ⟦P022⟧4:7:8]", "[pust inn 4 s, hold 7 s, ut 8 s, 5 ganger]"),
            ("[pust inn 4 s ⟦P022⟧gjennom nesen, ut 6 s, 3 ganger]", "[pust inn 4 s, ut 6 s, 3 ganger]"),
            ("[tell 1⟦P022⟧, 2, 3, 4]".replacing("1⟦P022⟧, ", with: "1, ⟦P022⟧"), "[tell 1–4, hvert 1 s]"),
            ("[tell ⟦P022⟧baklengs fra 5]", "[tell 5–1, hvert 1 s]"), ("[klokke ⟦P022⟧svakt]", "[klokke -6 dB]"),
            ("[klokke 3 ganger ⟦P022⟧med 6 s mellomrom]", "[klokke 3 ganger hvert 6 s]"),
            ("[pause ⟦P018⟧5…10 s]", "[pause 5–10 s]"), ("⟦P047⟧[sett inn pause 10 s]", "[pause 10 s]"),
            ("Hei. ⟦P031⟧🔔", "Hei. [klokke]"), ("⟦P031⟧🔔🔔🔔", "[klokke 3 ganger]"),
            ("Pust.⟦P075⟧[KN1]", "Pust."), ("⟦P075⟧[ ] Pust.".replacing("⟦P075⟧", with: "- ⟦P075⟧"), " Pust."),
        ])
    func whole(marked: String, right: String) {
        UnmeantTests.expect("Sitt.\n\(marked)\nTakk.", becomes: "Sitt.\n\(right)\nTakk.")
    }

    @Test(
        "So are blocks",
        arguments: [
            ("⟦P022⟧[gjenta 3 ganger: Pust inn. Pust ut.]", "[gjenta 3 ganger]\nPust inn. Pust ut.\n[slutt]"),
            ("⟦P022⟧[bare lang: Pust en gang til.]", "[bare lang]\nPust en gang til.\n[slutt]"),
            ("[bare ⟦P023⟧den lange versjonen]\nPust.\n[slutt]", "[bare lang]\nPust.\n[slutt]"),
            ("[⟦P012⟧lang]\nPust.\n[slutt]", "[bare lang]\nPust.\n[slutt]"),
            ("[bare lang]\nPust.\n[bare ⟦P022⟧slutt]", "[bare lang]\nPust.\n[slutt]"),
            ("[bare lang]\nPust.\n[slutt ⟦P022⟧lang]", "[bare lang]\nPust.\n[slutt]"),
            ("[⟦P012⟧gjenta3ganger]\nPust.\n[slutt]", "[gjenta 3 ganger]\nPust.\n[slutt]"),
        ])
    func blocks(marked: String, right: String) {
        UnmeantTests.expect("\(Self.head)Hei.\n\(marked)\nTakk.", becomes: "\(Self.head)Hei.\n\(right)\nTakk.")
    }

    @Test(
        "The hint names what was meant",
        arguments: [
            ("[for føttene; hendene]\nKjenn.\n[slutt]", "Mente du `[for del: føttene; hendene]`?"),
            ("[for hver del: a; b]\nKjenn {del}.\n[slutt]", "Mente du `[for del: a; b]`?"),
            ("[for del: a; b]\nKjenn [del].\n[slutt]", "Mente du `{del}`?"),
            ("[for del: a; b]\nKjenn {delen}.\n[slutt]", "Mente du `del`?"),
            ("[gjenta 3 ganger]\nRunde {nr}.\n[slutt]", "Mente du `[for nr: 1; 2; 3]`?"),
            ("Hei. {5s} Takk.", "Mente du `[pause 5 s]`?"),
            (
                "Hei.\n[bare lang]\nPust.\n[slutt]",
                "Skriv `varianter: [kort, lang]` øverst, mellom to linjer med `---`."
            ),
            (
                "---\nkort: 5 min\nlang: 15 min\n---\nHei.\n[bare lang]\nPust.\n[slutt]",
                "Skriv `varianter: {kort: 5 min, lang: 15 min}` øverst, mellom to linjer med `---`."
            ),
            ("Hei, [sett inn navn].", "Skriv det som skal sies."),
            (
                "[sett inn ankomst.docx]\nHei.",
                "Lag et manus av den med `pusterom import ankomst.docx`, og skriv `[sett inn ankomst]`."
            ),
            ("[bakgrunn ut]\nHei.", "Mente du `[bakgrunn slutt]`?"),
            ("[lyd regn.wav 10 s lavt]\nHei.", "Mente du `[lyd regn.wav, 10 s, -24 dB]`?"),
            ("---\n* tittel: Ro\n---\nHei.", "Skriv `tittel: Ro`."),
            (
                "---\nsammendrag: En øvelse\nsom er rolig.\n---\nHei.",
                "Skriv to mellomrom foran linjen, eller hele teksten på én linje."
            ),
            ("---\nhastighet: rolig\n---\nHei.", "Skriv `stemme: {tempo: rolig}`."),
            ("---\nspråk: nn\n---\nHei.", "Slett det. Stemmen leser bokmål, og språket står i `kurs.yml`."),
            ("---\nvoice_id: abc\n---\nHei.", "Slett det."),
        ])
    func hints(text: String, hint: String) throws {
        let diagnostics = MarkedScript(text).parsed.diagnostics
        #expect(diagnostics.count == 1)
        #expect(try #require(diagnostics.first).hint(in: .bokmål) == hint)
    }
}
