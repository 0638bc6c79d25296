import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("What is about to be spoken and was surely not meant")
struct UnmeantTests {
    /// A script after every fix that its messages carry, until nothing is left to fix.
    static func mended(_ text: String) -> String {
        var text = text
        for _ in 0..<5 {
            let source = Source(name: "test.pust", text: text)
            let fixes = Script.parse(source).diagnostics.compactMap(\.fix)
            if fixes.isEmpty { break }
            text = String(decoding: QuickFix.apply(fixes, to: source.bytes).bytes, as: UTF8.self)
        }
        return text
    }

    /// Expects that the mistakes marked in a script, and no others, are found, and what their fixes make of it.
    static func expect(_ marked: String, becomes right: String, at place: SourceLocation = #_sourceLocation) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected, sourceLocation: place)
        #expect(mended(script.text) == right, sourceLocation: place)
    }

    @Test(
        "is reported at its place, and the fix leaves nothing to tell",
        arguments: [
            ("God nok. ⟦W040⟧(pause 10 s)", "God nok.\n[pause 10 s]"),
            ("God nok. ⟦W040⟧(pause 10 s) Og så videre.", "God nok.\n[pause 10 s]\nOg så videre."),
            ("God nok. ⟦W040⟧(pause 10 s).", "God nok.\n[pause 10 s]"),
            ("Vær her. ⟦W040⟧(vent litt)", "Vær her.\n[pause 2–5 s]"),
            ("⟦W040⟧(klokke)\nTakk.", "[klokke]\nTakk."),
            ("⟦W040⟧(gong x3)\nTakk.", "[klokke gong, 3 ganger]\nTakk."),
            ("⟦W040⟧(10 sek)\nTakk.", "[pause 10 s]\nTakk."),
            ("⟦W040⟧(lang pause, ca. 30 sekunder)\nTakk.", "[pause 30 s]\nTakk."),
            ("⟦W040⟧(kort stillhet)\nTakk.", "[pause 2–5 s]\nTakk."),
            ("⟦W040⟧(ring med bjella tre ganger)\nTakk.", "[klokke 3 ganger]\nTakk."),
            ("⟦W040⟧<pause 10 s>\nTakk.", "[pause 10 s]\nTakk."),
            ("⟦W040⟧*pause*\nTakk.", "[pause 5–15 s]\nTakk."),
            ("⟦W040⟧PAUSE\nTakk.", "[pause 5–15 s]\nTakk."),
            ("⟦W040⟧PAUSE 10 SEK\nTakk.", "[pause 10 s]\nTakk."),
            ("⟦W040⟧Pause: 20 sekunder\nTakk.", "[pause 20 s]\nTakk."),
            ("⟦W040⟧5-10 s pause\nTakk.", "[pause 5–10 s]\nTakk."),
            ("⟦W040⟧ca. 10 s\nTakk.", "[pause 10 s]\nTakk."),
            ("Kjenn etter ⟦W040⟧(10 s).", "Kjenn etter.\n[pause 10 s]"),
            ("Øvelsen (10 min) er rolig.", "Øvelsen (10 min) er rolig."),
            ("⟦W043⟧== Ankomst ==\nHei.", "# Ankomst\nHei."),
            ("⟦W043⟧=== Ankomst\nHei.", "# Ankomst\nHei."),
            ("Takk. ⟦W041⟧// husk smil", "Takk.\n// husk smil"),
            ("Takk. ⟦W041⟧# husk smil", "Takk.\n// husk smil"),
            ("Takk.\n⟦W041⟧-- husk smil", "Takk.\n// husk smil"),
            ("Takk.\n-- føttene -- hendene", "Takk.\n-- føttene -- hendene"),
            ("Les mer på ⟦W064⟧https://www.helse.example/kurs?id=7.", "Les mer på helse.example."),
            ("Les mer på helsenorge.no.", "Les mer på helsenorge.no."),
            ("⟦W065⟧// tittel: Ro\n// forfatter: Kari\n\nHei.", "---\ntittel: Ro\nforfatter: Kari\n---\n\nHei."),
            ("// utkast\n⟦W065⟧// tittel: Ro\nHei.", "---\ntittel: Ro\n---\n// utkast\n\nHei."),
            ("// husk: smil\nHei.", "// husk: smil\nHei."),
            ("Takk. ⟦W041⟧; husk smil", "Takk.\n// husk smil"),
            ("Takk. ⟦W041⟧<!-- husk smil -->", "Takk.\n// husk smil"),
            ("Takk. ⟦W041⟧/* husk smil */ Hei.", "Takk.\n// husk smil\nHei."),
            ("Pust inn. ⟦W042⟧<break time=\"5s\"/> Pust ut.", "Pust inn.\n[pause 5 s]\nPust ut."),
            ("Pust inn. ⟦W042⟧<break time=\"500ms\"/>", "Pust inn.\n[pause 0,5 s]"),
            ("⟦W042⟧<speak>Hei.⟦W042⟧</speak>", "Hei."),
            ("⟦W042⟧<prosody rate=\"slow\">Hei.⟦W042⟧</prosody>", "Hei."),
            ("Vi øver på ⟦W042⟧<sub alias=\"em be es er\">MBSR</sub>.", "Vi øver på {MBSR|em be es er}."),
            ("⟦W042⟧<<CHAPTER_MARKER:Ankomst>>\nHei.", "# Ankomst\nHei."),
            ("Hei&⟦⟧nbsp;du.", "Hei&nbsp;du."),
            ("Pust ⟦W043⟧**rolig**.", "Pust rolig."),
            ("Pust ⟦W043⟧*rolig*.", "Pust rolig."),
            ("Pust ⟦W043⟧_rolig_ nå.", "Pust rolig nå."),
            ("Pust ⟦W043⟧`rolig` nå.", "Pust rolig nå."),
            ("⟦W043⟧- Føttene.\n⟦W043⟧- Hendene.", "Føttene.\nHendene."),
            ("⟦W043⟧1. Sitt godt.\n⟦W043⟧2. Pust.", "Sitt godt.\nPust."),
            ("⟦W043⟧> Pust rolig.", "Pust rolig."),
            (
                "[for del: ⟦W044⟧føttene, hendene]\nKjenn {del}.\n[slutt]",
                "[for del: føttene; hendene]\nKjenn {del}.\n[slutt]"
            ),
            ("---\n⟦W045⟧lengde: 5 min\n---\nHei.", "---\nvarianter: {standard: 5 min}\n---\nHei."),
            ("---\n⟦W045⟧dato: 1. mai\n---\nHei.", "---\n# dato: 1. mai\n---\nHei."),
            ("⟦W046⟧00:00:01,000 --> 00:00:04,000\nHei.", "\nHei."),
            ("⟦W046⟧1\n⟦W046⟧00:00:01,000 --> 00:00:04,000\nHei.", "\n\nHei."),
            ("⟦W046⟧00:01:05 Hei.", "Hei."),
            ("God nok.\n⟦W040⟧– pause 10 sekunder –\nTakk.", "God nok.\n[pause 10 s]\nTakk."),
            ("Takk. ⟦W041⟧-- husk smil", "Takk.\n// husk smil"),
            ("Takk. ⟦W041⟧% husk smil", "Takk.\n// husk smil"),
            ("⟦W041⟧NB: husk å smile.\nTakk.", "// NB: husk å smile.\nTakk."),
            ("⟦W041⟧OBS! Slå på lyset.\nTakk.", "// OBS! Slå på lyset.\nTakk."),
            ("⟦W041⟧(NB! smil her)\nTakk.", "// NB! smil her\nTakk."),
            ("Hei. ⟦W042⟧<mstts:silence type=\"Leading\" value=\"2s\"/>", "Hei.\n[pause 2 s]"),
            ("⟦W043⟧**Ankomst**\n\nHei.", "# Ankomst\n\nHei."),
            ("⟦W046⟧00:30 Pust inn.\n⟦W046⟧01:00 Pust ut.", "Pust inn.\nPust ut."),
            ("⟦W052⟧LEDER: Velkommen hit.\n⟦W052⟧Deltaker: Takk.", "Velkommen hit.\nTakk."),
            ("⟦W052⟧Speaker 1: Velkommen hit.", "Velkommen hit."),
            ("Hei. ⟦P063⟧[[slnc 2000]] Takk.", "Hei. [pause 2 s] Takk."),
            ("Hei. ⟦P063⟧{{Pause=500}} Takk.", "Hei. [pause 0,5 s] Takk."),
            (
                "---\nvarsler-av: [W045]\nnavn: Kari\n---\nHei, ⟦P063⟧{{navn}}.",
                "---\nvarsler-av: [W045]\nnavn: Kari\n---\nHei, {navn}."
            ),
            (
                "[for del: ⟦W044⟧føttene og hendene]\nKjenn {del}.\n[slutt]",
                "[for del: føttene; hendene]\nKjenn {del}.\n[slutt]"
            ),
            ("⟦W053⟧Fra: Kari\nTil: Per\nEmne: Uke 2\n\nHei.", "// Fra: Kari\n// Til: Per\n// Emne: Uke 2\n\nHei."),
            ("Hei.\n\n⟦W053⟧Med vennlig hilsen\nKari Nordmann", "Hei.\n\n// Med vennlig hilsen\n// Kari Nordmann"),
            ("Hei.\n\n⟦W053⟧Mvh. Kari", "Hei.\n\n// Mvh. Kari"),
            ("Hei.\n\n⟦W053⟧Sendt fra min iPhone", "Hei.\n\n// Sendt fra min iPhone"),
            ("Hei.\n⟦W053⟧Side 1 av 3\nTakk.", "Hei.\n// Side 1 av 3\nTakk."),
            ("⟦W053⟧Lysbilde 3: Pusten\nHei.", "// Lysbilde 3: Pusten\nHei."),
            (
                "⟦W053⟧Selvfølgelig! Her er et manus på fem minutter:\n\nHei.",
                "// Selvfølgelig! Her er et manus på fem minutter:\n\nHei."
            ),
            (
                "---\ntittel: A\n---\n⟦W053⟧Her er manuset:\n\nHei.",
                "---\ntittel: A\n---\n// Her er manuset:\n\nHei."
            ),
            ("Hei.\n\n⟦W053⟧Vil du at jeg skal lage en lengre?", "Hei.\n\n// Vil du at jeg skal lage en lengre?"),
            ("Kjenn etter ⟦W048⟧.........\nTakk.", "Kjenn etter\n[pause 5–15 s]\nTakk."),
            ("⟦W050⟧# Tom\n# Én\nHei.", "# Én\nHei."),
            ("Pust inn ⟦W040⟧(pause 10 s).", "Pust inn.\n[pause 10 s]"),
            ("Pust inn… ⟦W040⟧pause 3 sekunder… pust ut.", "Pust inn…\n[pause 3 s]\npust ut."),
            ("[klokke]⟦W040⟧x3\nHei.", "[klokke 3 ganger]\nHei."),
            ("[klokke gong] ⟦W040⟧(3 ganger)\nHei.", "[klokke gong, 3 ganger]\nHei."),
            ("Hei.\n⟦W061⟧SLUTT", "Hei.\n// SLUTT"), ("Hei. ⟦W061⟧(slutt)", "Hei.\n// slutt"),
            ("Hei.\n⟦W061⟧**Slutt**", "Hei.\n// Slutt"), ("Hei.\n⟦W061⟧<slutt>", "Hei.\n// slutt"),
            ("⟦W060⟧Sitt godt. | 5 s\nTakk. | Slutt", "Sitt godt.\n[pause 5 s]\nTakk.\n// Slutt"),
            ("⟦W040⟧/pause 10 s/\nHei.", "[pause 10 s]\nHei."), ("⟦W040⟧@pause 10 s\nHei.", "[pause 10 s]\nHei."),
            ("Hei.\n⟦W063⟧#pause 10 s\nTakk.", "Hei.\n[pause 10 s]\nTakk."),
            ("⟦W043⟧- Pust inn.\n\n⟦W043⟧- Pust ut.", "Pust inn.\n\nPust ut."),
            ("⟦W043⟧a) Sitt godt.\n⟦W043⟧b) Pust.", "Sitt godt.\nPust."),
            ("⟦W046⟧00.30 Pust inn.\n⟦W046⟧01.00 Pust ut.", "Pust inn.\nPust ut."),
            ("⟦W046⟧0–5 min: Ankomst\nHei.\n⟦W046⟧5–10 min: Pust\nPust.", "# Ankomst\nHei.\n# Pust\nPust."),
            ("Hei.⟦W042⟧<br>Takk.", "Hei.\nTakk."), ("⟦W042⟧<b>Hei.⟦W042⟧</b>", "Hei."),
            (
                "Hei.\n\n⟦W053⟧Kilder:\nKabat-Zinn, J. (1990).",
                "Hei.\n\n// Kilder:\n// Kabat-Zinn, J. (1990)."
            ),
            ("Pust inn ⟦W040⟧(1-2-3-4). Og ut.", "Pust inn.\n[tell 1–4, hvert 1 s]\nOg ut."),
            ("Tell med. ⟦W040⟧(1, 2, 3, 4)", "Tell med.\n[tell 1–4, hvert 1 s]"),
            ("⟦W040⟧(fire … tre … to … én)\nTakk.", "[tell 4–1, hvert 1 s]\nTakk."),
            ("⟦W040⟧(tell rolig til 10)\nTakk.", "[tell 1–10, hvert 1 s]\nTakk."),
            ("⟦W040⟧(nedtelling fra 5 til 1)\nTakk.", "[tell 5–1, hvert 1 s]\nTakk."),
            ("⟦W040⟧*1, 2, 3*\nTakk.", "[tell 1–3, hvert 1 s]\nTakk."),
            ("[bell]\nWell. ⟦W040⟧(count to 4)", "[bell]\nWell.\n[count 1–4, every 1 s]"),
            ("[bell]\nWell. ⟦W040⟧(bell)", "[bell]\nWell.\n[bell]"),
            ("Sitt. ⟦W061⟧(neste lysbilde) Pust.", "Sitt.\n// neste lysbilde\nPust."),
            ("Sitt ⟦W061⟧(next slide), og pust.", "Sitt,\n// next slide\nog pust."),
            ("Pust. ⟦W061⟧(smil)\nTakk.", "Pust.\n// smil\nTakk."),
            ("⟦W061⟧(med rolig stemme)\nTakk.", "// med rolig stemme\nTakk."),
            ("⟦W061⟧(les sakte)\nTakk.", "// les sakte\nTakk."),
            ("⟦W061⟧*smiler*\nTakk.", "// smiler\nTakk."),
            ("⟦W061⟧NESTE LYSBILDE\nTakk.", "// NESTE LYSBILDE\nTakk."),
            ("⟦W061⟧– vis øvelsen –\nTakk.", "// vis øvelsen\nTakk."),
            ("Hei.\n⟦W053⟧Neste lysbilde\nTakk.", "Hei.\n// Neste lysbilde\nTakk."),
            (
                "⟦W060⟧Tid\tTekst\tPause\n0:00\tSitt godt.\t5 s\n0:30\tPust inn.\tlang pause",
                "// Tid | Tekst | Pause\nSitt godt.\n[pause 5 s]\nPust inn.\n[pause 15–40 s]"
            ),
            ("⟦W060⟧1\tSitt godt.\t[pause 5 s]\n2\tPust.\t5 s", "Sitt godt.\n[pause 5 s]\nPust.\n[pause 5 s]"),
            ("⟦W060⟧Sitt godt. | 5 s\nPust. | 5 s", "Sitt godt.\n[pause 5 s]\nPust.\n[pause 5 s]"),
            ("⟦W043⟧1.\tSitt godt.\n⟦W043⟧2.\tPust.", "Sitt godt.\nPust."),
            ("⟦W043⟧·\tFøttene.\n⟦W043⟧·\tHendene.", "Føttene.\nHendene."),
            ("⟦W046⟧00:30\tPust inn.\n⟦W046⟧01:00\tPust ut.", "Pust inn.\nPust ut."),
            ("⟦W040⟧import felles/ankomst\nTakk.", "[sett inn felles/ankomst]\nTakk."),
            ("---\n⟦W062⟧tags: [a, b]\n⟦W062⟧layout: post\n---\nHei.", "---\n---\nHei."),
            (
                "---\ntittel: A\n⟦W062⟧aliases:\n  - b\n  - c\nforfatter: B\n---\nHei.",
                "---\ntittel: A\nforfatter: B\n---\nHei."
            ),
            ("---\n⟦W062⟧tags:\n- b\n- c\n---\nHei.", "---\n---\nHei."),
            ("Hei.\n⟦W051⟧[bakgrunn slutt]", "Hei.\n"),
        ])
    func told(marked: String, right: String) {
        let script = MarkedScript(marked.replacing("⟦⟧", with: ""))
        if !marked.contains("⟦⟧") { #expect(script.found == script.expected) }
        if !marked.contains("⟦⟧") { #expect(Self.mended(script.text) == right) }
    }

    @Test(
        "leaves what needs a person",
        arguments: [
            "Velkommen, ⟦W047⟧<navn>.", "⟦W047⟧TODO: si noe her.", "⟦W047⟧Lorem ipsum dolor.", "Hei, ⟦W047⟧%navn%.",
            "Hei, ⟦W047⟧«NAVN».", "Velkommen til ⟦W047⟧STED.", "SKRIV NAVN HER", "Skriv ⟦W047⟧____ her.",
            "⟦W043⟧| a | b |",
            "⟦W060⟧Pusten\tKjenn på pusten.\nKroppen\tKjenn på kroppen.",
            "⟦W060⟧Føttene;hendene;ryggen\nØynene;kinnene;haken",
            "---\n{⟦W062⟧tags: [a]}\n---\nHei.",
        ])
    func untouched(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
        #expect(Self.mended(script.text) == script.text)
    }

    @Test(
        "is nothing of what people say",
        arguments: [
            "Ta en pause (det er lov).", "Legg merke til pusten (eller kroppen).", "Kjenn etter ... og slipp.",
            "Bruk ti minutter (10 minutter) på det.", "Klokka er 10:30 når vi møtes.", "– Hei, sa hun.\n– Hei.",
            "Øvelse #1 er kort.", "Se https://eksempel.no/hjelp for mer.", "Den 1. mai er vi ute.", "Vær stille.",
            "Stillhet.", "Til: det er et lite ord.", "Hei.\nVil du, kan du reise deg.\nTakk.", "Her er pusten.\nHei.",
            "Side om side sitter vi.", "Hilsen fra kroppen: den er her.", "Hei.\nLa meg vite det.\nTakk.",
            "Fem * tre er femten.", "og/eller", "Du & jeg.", "Han sa «pause».", "Kari < Ola.",
            "Skriv til kari@eksempel.no.", "Pust inn (eller ut).", "Tell til fire (2, 4, 6, 8).",
            "Smil (til deg selv).",
            "Sitt.\tGodt.", "Pust; kjenn; slipp.\nHør; se; lukt.", "Vis hvordan du har det.", "Kom fra 1 til 4.",
            "---\ndate: 1. mai\n---\nI dag er det {date}.", "Import av varer.", "# Stillhet\nHei.", "# Klokke\nHei.",
            "Ta en pause.\nHei.", "Dette er pausen: pause er bra.", "Varighet: den tid det tar.\nHei.",
            "Kilder til ro er mange.", "Les {a|b} | {c|d}.",
            "NAV hjelper deg.", "Pust inn, pust ut; kjenn etter.", "3/4 av oss.", "5 % er nok.",
            "---\nsted: en stol\n---\nSitt på {sted}.", "[for del: hånden]\nKjenn {del}.\n[slutt]",
            "---\nvarianter: [kort, lang]\n---\n[bare kort]\n# Kort\n[slutt]\n[bare lang]\n# Lang\n[slutt]\nHei.",
        ])
    func prose(text: String) {
        #expect(MarkedScript(text).found == [])
    }

    @Test("can be turned off")
    func silenced() {
        #expect(MarkedScript("---\nvarsler-av: [W040]\n---\nHei. (klokke)").found == [])
        #expect(MarkedScript("---\nvarsler-av: W040\n---\nHei. (klokke)").found == [])
    }
}
