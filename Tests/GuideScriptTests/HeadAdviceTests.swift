import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("What is wrong in a front matter, and the one thing to type")
struct HeadAdviceTests {
    @Test(
        "is reported at its place",
        arguments: [
            ("tittel: A\n ⟦P008⟧varianter: [kort]", "Begynn linjen helt til venstre."),
            ("tittel ⟦P008⟧= Ro", "Skriv `tittel: Ro`."),
            ("tittel: ⟦P008⟧\"Ro\" og hvile", "Skriv `'\"Ro\" og hvile'`."),
            ("tittel: Ro⟦P008⟧: hvile", "Skriv `\"Ro: hvile\"`."), ("⟦P008⟧tittel:Ro", "Skriv `tittel: Ro`."),
            ("tittel: ⟦P008⟧“Uke 1: x”", "Skriv `\"Uke 1: x\"`."), ("tittel: A\n⟦P008⟧tittel: B", "Slett den ene."),
            ("tittel: ⟦P008⟧&ro", "Skriv `\"&ro\"`."),
            ("varianter: ⟦P008⟧[kort", "Sett komma mellom leddene, og `]` etter det siste."),
            ("varianter: ⟦P009⟧kort 1 min, lang 2 min", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter:\n⟦P009⟧- kort: 1 min\n- lang: 2 min", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter: {⟦P008⟧kort:1 min}", "Skriv `kort: 1 min`."),
            ("varianter: {⟦P008⟧kort=1 min}", "Skriv `kort: 1 min`."),
            ("⟦P008⟧varianter = kort: 1 min", "Skriv `varianter: {kort: 1 min}`."),
            ("⟦P008⟧varianter kort 1 min", "Skriv `varianter: {kort: 1 min}`."),
            ("varianter ⟦P008⟧= kort 1 min, lang 2 min", "Skriv `varianter: {kort: 1 min, lang: 2 min}`."),
            ("varianter: ⟦P009⟧kort = 1 min", "Mente du `varianter: {kort: 1 min}`?"),
            ("varianter: {⟦P008⟧kort = 1 min}", "Skriv `kort: 1 min`."),
            ("varianter: ⟦P009⟧{kort 1 min, lang 2 min}", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter: ⟦P009⟧[kort 1 min, lang 2 min]", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter: ⟦P008⟧(kort: 1 min)", "Skriv `varianter: {kort: 1 min}`."),
            ("varianter: ⟦P008⟧kort: 1 min", "Skriv `varianter: {kort: 1 min}`."),
            ("varianter:\n  ⟦P009⟧kort 1 min\n  lang 2 min", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter:⟦P009⟧\nkort: 1 min\nlang: 2 min", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter:\n  ⟦P009⟧- navn: kort\n    lengde: 1 min", "Mente du `varianter: {kort: 1 min}`?"),
            ("varianter:\n  kort:\n    ⟦P009⟧- 1 min", "Mente du `kort: 1 min`?"),
            ("varianter:\n  kort: ⟦P009⟧{1 min}", "Mente du `kort: 1 min`?"),
            ("⟦P008⟧varianter; {kort: 1 min}", "Skriv `varianter: {kort: 1 min}`."),
            ("⟦P008⟧varianter - kort: 1 min", "Skriv `varianter: {kort: 1 min}`."),
            ("varianter: ⟦P009⟧1 min", "Mente du `varianter: {standard: 1 min}`?"),
            ("⟦P008⟧tittel Ro", "Skriv `tittel: Ro`."), ("tittel⟦P008⟧; Ro", "Skriv `tittel: Ro`."),
            ("Tittel ⟦P008⟧- Ro", "Skriv `Tittel: Ro`."), ("⟦P008⟧- tittel: Ro", "Skriv `tittel: Ro`."),
            ("tittel: ⟦P009⟧[Ro]", "Mente du `tittel: Ro`?"), ("tittel: ⟦P009⟧{Ro}", "Mente du `tittel: Ro`?"),
            ("tittel: ⟦P008⟧[Ny] ro", "Skriv `\"[Ny] ro\"`."), ("tittel: ⟦P008⟧@ro", "Skriv `\"@ro\"`."),
            ("⟦P008⟧stemme = {tempo: rolig}", "Skriv `stemme: {tempo: rolig}`."),
            ("stemme: ⟦P009⟧tempo rolig", "Mente du `stemme: {tempo: rolig}`?"),
            ("stemme:⟦P009⟧\ntempo: rolig", "Mente du `stemme: {tempo: rolig}`?"),
            (
                "uttale: ⟦P009⟧mindfulness = maindfulnes",
                "Mente du `uttale: {mindfulness: maindfulnes}`?"
            ),
            ("⟦P010⟧variant: [kort]", "Mente du `varianter`?"),
            ("tittel: Ro ⟦W054⟧// utkast", "Skriv `# utkast`, eller slett det."),
            ("tittel: Ro ⟦P063⟧&amp; hvile", "Skriv selve tegnet."),
            ("sammendrag: ⟦P063⟧<b>Prøv!</b>", "Slett det. Her kan det bare stå ren tekst."),
            ("tittel: Ro\n⟦P008⟧{varianter: kort,lang}", "Skriv `varianter: [kort, lang]`."),
            ("⟦P008⟧{varianter: kort,lang}", "Skriv `varianter: [kort, lang]`."),
            ("⟦P008⟧{varianter: kort 1 min, lang 2 min}", "Skriv `varianter: {kort: 1 min, lang: 2 min}`."),
            ("varianter: ⟦P009⟧kort (1 min), lang (2 min)", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter:\n  ⟦P009⟧kort – 1 min\n  lang – 2 min", "Mente du `varianter: {kort: 1 min, lang: 2 min}`?"),
            ("varianter: ⟦P009⟧1/2 min", "Mente du `varianter: {1-min: 1 min, 2-min: 2 min}`?"),
            ("varianter: ⟦P009⟧[1 min, 2 min]", "Mente du `varianter: {1-min: 1 min, 2-min: 2 min}`?"),
            ("stemme: ⟦P009⟧rolig", "Mente du `stemme: {tempo: rolig}`?"),
            ("stemme: ⟦P009⟧dypt", "Mente du `stemme: {toneleie: dypt}`?"),
            (
                "stemme: ⟦P060⟧Kari",
                "Slett det her, og skriv for eksempel `stemme: {motor: kokoro, røst: solveig}` i kurs.yml. `pusterom voices` viser hvem du kan velge."
            ),
            (
                "⟦W045⟧// tittel: Ro",
                "I hodet begynner notater med `#`. Skal linjen gjelde, skriver du `tittel: …`, ellers `# tittel: …`."
            ),
            ("⟦W045⟧bakgrunn: regn.mp3", "Skriv `[bakgrunn regn.mp3]` i teksten, der det skal begynne."),
        ])
    func advice(marked: String, hint: String) throws {
        let script = MarkedScript("---\n\(marked)\n---\nHei. [pause 1–90 s] Takk.")
        #expect(script.found == script.expected)
        #expect(script.parsed.diagnostics.first?.hint(in: .bokmål) == hint)
    }

    @Test(
        "A mark and the head on one line are reported as such",
        arguments: [
            ("--- tittel: A ---\nHei.", "---\ntittel: A\n---\nHei."),
            ("---tittel: A---\nHei.", "---\ntittel: A\n---\nHei."),
            ("——— tittel: A ———\nHei.", "---\ntittel: A\n---\nHei."),
            ("--- tittel: A, forfatter: B ---\nHei.", "---\ntittel: A\nforfatter: B\n---\nHei."),
            ("--- tittel: A\nforfatter: B\n---\nHei.", "---\ntittel: A\nforfatter: B\n---\nHei."),
            ("--- tittel: A\nHei.", "---\ntittel: A\n---\nHei."),
        ])
    func oneLine(text: String, right: String) {
        let parsed = Script.parse(Source(name: "t.pust", text: text))
        #expect(parsed.diagnostics.map(\.kind.code) == ["P065"])
        #expect(
            parsed.diagnostics.first?.hint(in: .bokmål) == "Sett hver `---` på en egen linje, og hodet mellom dem.")
        #expect(UnmeantTests.mended(text) == right)
    }

    @Test("Dashes before what is no head are text")
    func dashes() {
        let parsed = Script.parse(Source(name: "t.pust", text: "-- Hei: sa hun. --\nHei."))
        #expect(!parsed.diagnostics.map(\.kind.code).contains("P065"))
    }

    @Test("A name is read without what a web page hides in it")
    func hiddenCharacters() {
        let parsed = Script.parse(Source(name: "t.pust", text: "---\n\u{200B}tittel: A\n---\nHei."))
        #expect(parsed.script.title == "A" && parsed.diagnostics.isEmpty)
    }

    @Test("A head in braces within the text is reported where it belongs")
    func headInText() {
        let parsed = Script.parse(Source(name: "t.pust", text: "{varianter: kort,lang}\nHei."))
        #expect(parsed.diagnostics.map(\.kind.code) == ["P065"])
        #expect(
            parsed.diagnostics.first?.hint(in: .bokmål)
                == "Skriv `varianter: [kort, lang]` øverst, mellom to linjer med `---`.")
    }

    @Test(
        "A head between other marks is a head", arguments: ["===", "***", "+++", "—", "- - -", "~~~"])
    func marks(mark: String) {
        let parsed = Script.parse(Source(name: "t.pust", text: "\(mark)\ntittel: A\n\(mark)\nHei."))
        #expect(parsed.diagnostics.map(\.kind.code) == ["P065"])
        #expect(parsed.script.title == "A")
    }

    @Test("Warnings may be turned off without brackets")
    func silenced() {
        let script = MarkedScript("---\nvarsler-av: W001, w005\n---\nHei.")
        #expect(script.found.isEmpty)
    }

    @Test("A value that is wrong is named")
    func value() throws {
        let found = try #require(MarkedScript("---\nrytme: rolig\n---\nHei.").parsed.diagnostics.first)
        #expect(found.message(in: .bokmål) == "`rytme` kan ikke være `rolig`.")
        #expect(found.message(in: .english) == "`rytme` cannot be `rolig`.")
    }
}
