import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Slips of those who write their first scripts")
struct SlipTests {
    private static let head = "---\nvarianter: {kort: 5 min, lang: 10 min}\n---\n"

    @Test(
        "What is read aloud and was not meant so is reported, and the fix leaves nothing to tell",
        arguments: [
            ("⟦W068⟧Ankomst:\n\nSitt godt.", "# Ankomst\n\nSitt godt."),
            ("⟦W068⟧– Ankomst –\nSitt godt.", "# Ankomst\nSitt godt."),
            ("⟦W068⟧ANKOMST: Sitt godt.", "# Ankomst\nSitt godt."),
            ("⟦W068⟧Intro: Sitt godt.\n⟦W068⟧Hoveddel: Pust.", "# Intro\nSitt godt.\n# Hoveddel\nPust."),
            ("⟦W052⟧Kari: Sitt godt.\n⟦W052⟧Kari: Pust.", "Sitt godt.\nPust."),
            ("⟦W052⟧F: Sitt godt.\n⟦W052⟧F: Pust.", "Sitt godt.\nPust."),
            ("⟦W053⟧3. november 2026\n\nSitt godt.", "// 3. november 2026\n\nSitt godt."),
            ("⟦W053⟧tirsdag 3. november 2026\n\nSitt godt.", "// tirsdag 3. november 2026\n\nSitt godt."),
            ("⟦W053⟧12.11.2026\nSitt godt.", "// 12.11.2026\nSitt godt."),
            ("⟦W053⟧Av Kari Nordmann, psykolog\n\nSitt godt.", "// Av Kari Nordmann, psykolog\n\nSitt godt."),
            ("⟦W053⟧Manus:\n\nSitt godt.", "// Manus:\n\nSitt godt."),
            (
                "⟦W053⟧Total tid: ca. 5 min\n⟦W053⟧Målgruppe: pasienter\nSitt.",
                "// Total tid: ca. 5 min\n// Målgruppe: pasienter\nSitt."
            ),
            ("Sitt godt.\n\n⟦W061⟧Slutt på øvelsen", "Sitt godt.\n\n// Slutt på øvelsen"),
            ("Sitt godt.⟦W053⟧¹ Pust.⟦W053⟧²", "Sitt godt. Pust."), ("Kjenn på pusten⟦W053⟧³.", "Kjenn på pusten."),
            ("Sitt godt ⟦W053⟧:) og smil ⟦W053⟧;-) ⟦W053⟧:smile:", "Sitt godt  og smil  "),
            ("Kjenn ⟦W072⟧på på pusten.", "Kjenn på pusten."), ("Sitt, ⟦W072⟧og og pust.", "Sitt, og pust."),
            (
                "Sett ⟦W073⟧foettene paa gulvet. Aapne oeynene.", "Sett føttene på gulvet. Åpne øynene."
            ),
            ("Pust inn. ⟦W061⟧(vent til alle er klare) Pust.", "Pust inn.\n// vent til alle er klare\nPust."),
            ("Pust inn ⟦W040⟧(4), hold ⟦W040⟧(4), og ut.", "Pust inn,\n[pause 4 s]\nhold,\n[pause 4 s]\nog ut."),
            ("Sitt. ⟦W040⟧(p) Pust. ⟦W040⟧(P 10)", "Sitt.\n[pause 5–15 s]\nPust.\n[pause 10 s]"),
            ("Sitt.\n⟦W040⟧P10\nPust.", "Sitt.\n[pause 10 s]\nPust."),
            ("Sitt. ⟦W040⟧~pause~ Pust.", "Sitt.\n[pause 5–15 s]\nPust."),
            ("Sitt.\n⟦W040⟧>>pause<<\nPust.", "Sitt.\n[pause 5–15 s]\nPust."),
            ("⟦W053⟧Figur 1. Sittende stilling\nSitt.", "// Figur 1. Sittende stilling\nSitt."),
            (
                "⟦W060⟧Tekst;Pause\nSitt godt.;5\nPust.;10",
                "// Tekst | Pause\nSitt godt.\n[pause 5 s]\nPust.\n[pause 10 s]"
            ),
            ("⟦W060⟧\"Sitt godt.\",\"5 s\"\n\"Pust.\",\"10 s\"", "Sitt godt.\n[pause 5 s]\nPust.\n[pause 10 s]"),
            ("Pust inn. ⟦W061⟧(valgfritt) Pust.", "Pust inn.\n// valgfritt\nPust."),
            ("Pust inn. ⟦W061⟧(del ut ark) Pust.", "Pust inn.\n// del ut ark\nPust."),
            (
                "---\ntittel: Ro⟦W074⟧,\nforfatter: Kari⟦W074⟧;\n---\nHei.",
                "---\ntittel: Ro\nforfatter: Kari\n---\nHei."
            ),
        ])
    func told(marked: String, right: String) {
        UnmeantTests.expect(marked, becomes: right)
    }

    @Test(
        "What needs a person is reported and left as it is",
        arguments: [
            "Pust inn ⟦W042⟧→ hold → pust ut.", "⟦W075⟧F?ttene hviler. Slipp h?ndene.",
            "Pust inn⟦W042⟧ -> pust ut.",
        ])
    func untouched(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
        #expect(UnmeantTests.mended(script.text) == script.text)
    }

    @Test(
        "What people say is none of this",
        arguments: [
            "Husk: du kan alltid stoppe.\nHusk: det er lov.", "Først: sitt godt.\nSå: pust.",
            "Rommet er 20 m² og 50 m³.", "Et areal på to km².", "Pust inn: tell til fire.",
            "Klokken 3. desember kommer.",
            "Det du kjenner, kjenner du.", "Mer og mer ro. Ro, ro, ro.", "Det er så så som så.",
            "Sakte sakte synker du ned.", "Aase heter hun, og Haakon heter han. Pusten er god å ha.",
            "Ta notater (valgfritt om du vil) underveis.", "Av og til kommer tankene.", "Målet: ro i kroppen.",
            "Hva nå? Ikke noe? Bare vær.", "Det du kan kan du bygge på. La det som er er få være.",
            "Slutt på dagen er kommet.", "Inn: en, to, tre.\nUt: en, to, tre.", "3. desember er det jul snart.",
            "Pust inn. Pust ut.\nVent til alle tankene har roet seg.", "Ankomst er et stort ord.",
            "---\nforfatter: Kari, Ola og Per\n---\nHei.", "Kjenn etter: Hva merker du?\nSpør: Hva trenger du?",
        ])
    func prose(text: String) {
        #expect(MarkedScript(text).found == [])
    }

    @Test(
        "Directives as people write them are made out",
        arguments: [
            ("[pause ⟦P017⟧3 pust]".replacing("⟦P017⟧3 ", with: "3 ⟦P017⟧"), "[pause 15 s]"),
            ("[pause ⟦P019⟧5 s-]", "[pause 5 s]"), ("[⟦P012⟧gap 2 s]", "[pause 2 s]"),
            ("[pust inn 4 s, ut 6 s, ⟦P022⟧i 2 min]", "[pust inn 4 s, ut 6 s, 12 ganger]"),
            ("[⟦P012⟧x3]\nPust.\n[slutt]", "[gjenta 3 ganger]\nPust.\n[slutt]"),
            ("[gjenta ⟦P022⟧2-4 ganger]\nPust.\n[slutt]", "[gjenta 4 ganger]\nPust.\n[slutt]"),
            ("[klokke⟦P022⟧, pause 10 s]".replacing("⟦P022⟧, ", with: ", ⟦P022⟧"), "[klokke] [pause 10 s]"),
            ("⟦P075⟧[bilde: stol]", ""), ("Sitt. ⟦P075⟧[Figur 1]", "Sitt. "),
            ("⟦P063⟧{++godt++}".replacing("⟦P063⟧{", with: "{⟦P063⟧"), "godt"),
            (
                "⟦P013⟧[for del:\n- føttene\n- leggene]\nKjenn {del}.\n[slutt]",
                "[for del: føttene; leggene]\nKjenn {del}.\n[slutt]"
            ),
            (
                "⟦P013⟧[for del:\nføttene;\nleggene\n]\nKjenn {del}.\n[slutt]",
                "[for del: føttene; leggene]\nKjenn {del}.\n[slutt]"
            ),
            ("[gjenta 3 ganger]\nPust.\n⟦P014⟧(slutt)", "[gjenta 3 ganger]\nPust.\n[slutt]"),
            ("[gjenta 3 ganger]\nPust.\nslutt⟦P028⟧]", "[gjenta 3 ganger]\nPust.\n[slutt]"),
        ])
    func made(marked: String, right: String) {
        UnmeantTests.expect("Sitt.\n\(marked)\nTakk.", becomes: "Sitt.\n\(right)\nTakk.")
    }

    @Test(
        "So are those that speak of variants",
        arguments: [
            ("[pause ⟦P019⟧kort: 5 s, lang: 20 s]", "[pause 5–20 s]"),
            ("[pause 5 s ⟦P022⟧(kort), 20 s (lang)]", "[pause 5–20 s]"),
            ("[bare ⟦P023⟧10 min]\nPust.\n[slutt]", "[bare lang]\nPust.\n[slutt]"),
            ("[⟦P012⟧valgfritt]\nPust.\n[slutt]", "[bare lang]\nPust.\n[slutt]"),
            (
                "[bare lang]\nPust.\n[⟦P012⟧ellers]\nHvil.\n[slutt]",
                "[bare lang]\nPust.\n[slutt] [bare kort]\nHvil.\n[slutt]"
            ),
        ])
    func variants(marked: String, right: String) {
        UnmeantTests.expect(
            "\(Self.head)Sitt. [pause 1–20 min]\n\(marked)\nTakk.",
            becomes: "\(Self.head)Sitt. [pause 1–20 min]\n\(right)\nTakk.")
    }

    @Test(
        "One cause has one message, and its hint names what was meant",
        arguments: [
            ("Pust inn. Pust ut. [gjenta]", "Skriv `[slutt]` der det skal slutte."),
            ("Pust.\n[gjenta fra toppen 3 ganger]", "Skriv `[slutt]` der det skal slutte."),
            ("[tempo: sakte]\nHei.", "Skriv `stemme: {tempo: rolig}` i hodet."),
            ("[stemme solveig]\nHei.", "Skriv `stemme: {motor: kokoro, røst: solveig}` i `kurs.yml`."),
            ("Hei, [navn på deltaker].", "Skriv det som skal sies."),
            ("[bruk ankomst]\nHei.", "Mente du `[sett inn ankomst]`?"),
            ("[se felles/ankomst.pust]\nHei.", "Mente du `[sett inn felles/ankomst]`?"),
            ("{les rolig}\nHei.", "Mente du `// les rolig`?"),
            ("Sitt {--rolig--}.", "Slett det."),
            ("[for i in 1..3]\nRunde {i}.\n[slutt]", "Mente du `[for i: 1; 2; 3]`?"),
            (
                "Hei.\n[valgfritt]\nKanskje.\n[slutt]\nTakk.",
                "Skriv `// valgfritt` på en egen linje, eller slett klammen."
            ),
            ("[bakgrunn start regn.wav]\nHei.", "Mente du `[bakgrunn regn.wav]`?"),
            (
                "---\nvarianter: 5 min og 10 min\n---\nHei. [pause 1–20 min]",
                "Mente du `varianter: {5-min: 5 min, 10-min: 10 min}`?"
            ),
            (
                "---\nlengde: {kort: 5 min, lang: 10 min}\n---\nHei. [pause 1–20 min]", "Mente du `varianter`?"
            ),
            (
                "{\n  \"tittel\": \"Ro\",\n  \"varianter\": {\"kort\": \"1 min\"}\n}\nHei.",
                "Skriv hodet som ren tekst, `tittel: Ro`, med `---` alene på en linje over og under."
            ),
            (
                "<!--\ntittel: Ro\n-->\nHei.",
                "Skriv hodet som ren tekst, `tittel: Ro`, med `---` alene på en linje over og under."
            ),
        ])
    func hints(text: String, hint: String) throws {
        let diagnostics = MarkedScript(text).parsed.diagnostics
        #expect(diagnostics.count == 1, "\(diagnostics.map { ($0.kind.code, $0.hint(in: .bokmål)) })")
        #expect(try #require(diagnostics.first).hint(in: .bokmål) == hint)
    }
}
