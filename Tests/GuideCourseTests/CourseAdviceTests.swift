import GuideSoundFiles
import GuideText
import TestSupport
import Testing

@testable import GuideCourse

@Suite("What is wrong in a course file, and the one thing to type")
struct CourseAdviceTests {
    private static let unit = "\nuker:\n  - uke: 1\n    spor: [ro]"

    @Test(
        "is reported at its place",
        arguments: [
            (
                "tittel: A\nuker:\n  - uke: 1\n⟦K030⟧spor: [ro]",
                "Flytt den inn under `- uke: 1`, med like mange mellomrom foran som `uke` har."
            ),
            (
                "tittel: A\nuker:\n  - uke: 1\n    ⟦K030⟧forfatter: Kari\n    spor: [ro]",
                "Flytt den øverst i filen, helt til venstre."
            ),
            ("tittel: A\nuker:\n  - uke: 1\n    spor: ⟦K004⟧ro", "Mente du `spor: [ro]`?"),
            ("tittel: A\nuker:\n  - uke: 1\n    spor: ⟦K004⟧ro, pust", "Mente du `spor: [ro, pust]`?"),
            ("tittel: A\nuker:\n  - uke: 1\n    spor:\n      ⟦K004⟧-ro\n      -pust", "Mente du `spor: [ro, pust]`?"),
            (
                "tittel: A\nuker:\n  ⟦K035⟧uke 1:\n    spor: [ro]",
                "Skriv `  - uke: 1` under `uker:`, og resten like langt inn som `uke`."
            ),
            (
                "tittel: A\nuker:\n  ⟦K035⟧uke: 1\n  spor: [ro]",
                "Skriv `  - uke: 1` under `uker:`, og resten like langt inn som `uke`."
            ),
            (
                "tittel: A\n⟦K035⟧uke 1:\n  spor: [ro]",
                "Skriv `uker:` på en egen linje, og under den `  - uke: 1` med resten like langt inn som `uke`."
            ),
            (
                "tittel: A\nuker:\n  - uke: 1\n    ⟦K001⟧uke: 2\n    spor: [ro]",
                "Skriv `- uke: 2` hvis en ny begynner her, ellers slett den ene."
            ),
            (
                "tittel: A\nuker:\n  uke: 1\n  spor: [ro]\n  ⟦K001⟧uke: 2\n  spor: [ro]",
                "Skriv `- uke: 2` hvis en ny begynner her, ellers slett den ene."
            ),
            (
                "tittel: A\nstemme: ⟦K040⟧Kari\(unit)",
                "Skriv for eksempel `stemme: {motor: kokoro, røst: solveig}` øverst i filen. `pusterom voices` viser hvem du kan velge."
            ),
            ("tittel: A\nstemme: {motor: ⟦K004⟧espeak}\(unit)", "Mente du `motor: espeak-ng`?"),
            ("tittel: A\nstemme: {motor: ⟦K004⟧solveig}\(unit)", "Mente du `motor: kokoro, røst: solveig`?"),
            ("tittel: A\nstemme: {⟦K022⟧røst: solveig}\(unit)", "Mente du `motor: kokoro, røst: solveig`?"),
            ("tittel: A\nstemme: {motor: kokoro, ⟦K003⟧navn: solveig}\(unit)", "Mente du `røst`?"),
            (
                "tittel: A\nuker:\n  - uke: 1\n    spor:\n      - ⟦K003⟧ro: kort",
                "Mente du `{manus: ro, varianter: [kort]}`?"
            ),
            (
                "tittel: A\nuker:\n  - uke: 1\n    spor:\n      - ⟦K003⟧ro:\n          tittel: B",
                "Mente du `manus: ro`?"
            ),
            ("tittel: A⟦W074⟧,\(unit)", "Slett det."),
            (
                "tittel: A\nuker:\n  - uke: ⟦W076⟧1\n    tema: Ro",
                "Skriv for eksempel `spor: [kroppsskanning]` under den, eller `uformelt` for det som øves på i hverdagen."
            ),
            ("tittel: A\n⟦W062⟧tags: [a]\(unit)", "Slett det."), ("⟦W062⟧layout: post\ntittel: A\(unit)", "Slett det."),
            ("tittel: A\n⟦K003⟧dato: 11.1.2027\(unit)", "Mente du `start`?"),
            ("tittel: A\nuker:\n  - uke: 1\n      ⟦K001⟧spor: [ro]", "Skriv 4 mellomrom foran linjen, som over."),
            ("tittel: A\nstart: ⟦K004⟧1. september 2026\(unit)", "Mente du `start: 2026-09-01`?"),
            ("tittel: A\nstart: ⟦K004⟧11.1.27\(unit)", "Mente du `start: 2027-01-11`?"),
            (
                "tittel: A\nformater: mp3, ⟦K013⟧m4a\(unit)",
                "Velg blant \(AudioFormat.all.map(\.name).joined(separator: ", "))."
            ),
            ("tittel: ⟦K001⟧[Nytt] kurs\(unit)", "Skriv `\"[Nytt] kurs\"`."),
            ("tittel: ⟦K001⟧> ro\(unit)", "Skriv `\"> ro\"`."),
            ("tittel: ⟦K001⟧? Hva nå\(unit)", "Skriv `\"? Hva nå\"`."),
            ("tittel: A\nuker:\n  ⟦K004⟧1:\n    spor: [ro]", "Mente du `- uke: 1`?"),
            ("tittel: A\nuker:\n  - ⟦K003⟧uke 1:\n    spor: [ro]", "Mente du `uke: 1`?"),
            ("tittel: A\nuker:\n  - ⟦K001⟧uke 1\n    spor: [ro]", "Skriv `uke: 1`."),
            ("tittel: A\nuker:\n   - uke: 1\n    ⟦K001⟧spor: [ro]", "Skriv 5 mellomrom foran linjen, som over."),
            ("tittel: A\nuker:\n  - uke: 1\n    spor:\n      ⟦K004⟧– ro\n      – pust", "Mente du `spor: [ro, pust]`?"),
            (
                "tittel: A\nuker:\n  - uke: 1\n    spor:\n      ⟦K004⟧1. ro\n      2. pust",
                "Mente du `spor: [ro, pust]`?"
            ),
            ("tittel: A\nuker:\n  - uke: 1\n    spor:\n      ⟦K001⟧* ro", "Skriv `- ro`."),
            ("---\ntittel: A\(unit)\n⟦K001⟧---\n", "Slett linjen."),
            ("tittel: A\nuker:\n  - uke: 1\n    ⟦K003⟧tittel: Pusten\n    spor: [ro]", "Mente du `tema`?"),
            ("tittel: A\nuker:\n  - uke: 1\n    spor:\n      - ⟦K003⟧øvelse: ro", "Mente du `manus`?"),
            ("tittel: A\nuker:\n  - uke: 1\n    ⟦K003⟧øvelse: ro", "Mente du `spor`?"),
            ("tittel: A\nuker:\n  - ⟦K003⟧nummer: 1\n    spor: [ro]", "Mente du `uke`?"),
            ("⟦K003⟧navn: A\(unit)", "Mente du `tittel`?"),
            ("tittel: A\n⟦K003⟧format: [mp3]\(unit)", "Mente du `formater`?"),
            ("tittel: A\n⟦K001⟧// utkast\(unit)", "Skriv `# utkast`."),
            ("tittel: A\nuker:\n  ⟦K001⟧— uke: 1\n    spor: [ro]", "Skriv `- uke: 1`."),
            ("tittel: ⟦K001⟧'Kari's kurs'\(unit)", "Skriv `\"Kari's kurs\"`."),
            ("tittel: A\nuker:\n  - uke: 1\n    spor: ⟦K001⟧\"ro\", \"pust\"", "Skriv `[\"ro\", \"pust\"]`."),
            ("tittel: A\nuker:\n⟦K001⟧\t- uke: 1\n\t  spor: [ro]", "Skriv to mellomrom for hver tabulator."),
        ])
    func advice(marked: String, hint: String) {
        let script = MarkedScript(marked)
        let parsed = Course.parse(Array(script.text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.first.map(MarkedScript.brief) == script.expected.first)
        #expect(parsed.diagnostics.first?.hint(in: .bokmål) == hint)
    }

    @Test(
        "Units that are no list are made one",
        arguments: [
            (
                "tittel: A\nuke 1:\n  tema: X\n  spor: [ro]\nUke 2:\n    spor:\n      - ro\n",
                "tittel: A\nuker:\n  - uke: 1\n    tema: X\n    spor: [ro]\n  - uke: 2\n    spor:\n      - ro\n"
            ),
            (
                "title: A\nweek 1: [ro, fot]\nweek-2: ro\n",
                "title: A\nweeks:\n  - week: 1\n    tracks: [ro, fot]\n  - week: 2\n    tracks: [ro]\n"
            ),
            ("tittel: A\nuke: 1\nspor: [ro]\n", "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\n"),
            ("tittel: A\ndag 1:\n  - ro\n", "tittel: A\ndager:\n  - dag: 1\n    spor:\n      - ro\n"),
            ("tittel: A\nuker:\nuke 1:\n  spor: [ro]\n", "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\n"),
            ("tittel: A\nuker:\n  uke 1:\n    spor: [ro]\n", "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\n"),
            ("tittel: A\nuker:\n  uke: 1\n  spor: [ro]\n", "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\n"),
            ("tittel: A\nmodul 1:\n  spor: [ro]\n", "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\n"),
        ])
    func list(wrong: String, right: String) throws {
        let parsed = Course.parse(Array(wrong.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(\.kind.code) == ["K035"])
        let fix = try #require(parsed.diagnostics.first?.fix)
        let mended = QuickFix.apply([fix], to: Array(wrong.utf8)).bytes
        #expect(String(decoding: mended, as: UTF8.self) == right)
        #expect(Course.parse(mended, name: "kurs.yml").diagnostics.isEmpty)
    }

    @Test(
        "A unit whose number stands beside its name is divided in two lines",
        arguments: [
            ("  - Uke 1: Kroppen\n    spor: [ro]\n", "  - uke: 1\n    tema: Kroppen\n    spor: [ro]\n"),
            ("  - uke 1: [ro]\n", "  - uke: 1\n    spor: [ro]\n"),
            ("  - uke 1:\n    spor: [ro]\n", "  - uke: 1\n    spor: [ro]\n"),
        ])
    func divided(wrong: String, right: String) throws {
        let text = "tittel: A\nuker:\n\(wrong)"
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(\.kind.code) == ["K003"])
        #expect(parsed.diagnostics.first?.hint(in: .bokmål) == "Mente du `uke: 1`?")
        let fix = try #require(parsed.diagnostics.first?.fix)
        let mended = QuickFix.apply([fix], to: Array(text.utf8)).bytes
        #expect(String(decoding: mended, as: UTF8.self) == "tittel: A\nuker:\n\(right)")
        #expect(Course.parse(mended, name: "kurs.yml").diagnostics.isEmpty)
    }

    @Test("Units beside a list of units are told, and left to the author")
    func beside() {
        let text = "tittel: A\nuker:\n  - uke: 1\n    spor: [ro]\nuke 2:\n  spor: [ro]\n"
        let parsed = Course.parse(Array(text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.map(\.kind.code) == ["K035"] && parsed.diagnostics.first?.fix == nil)
    }

    @Test("Formats may be named without brackets")
    func formats() {
        for written in ["mp3, flac", "mp3 og flac", "mp3/flac"] {
            let parsed = Course.parse(Array("tittel: A\nformater: \(written)\(Self.unit)".utf8), name: "kurs.yml")
            #expect(parsed.diagnostics.isEmpty)
            #expect(parsed.course.formats.map(\.name) == ["mp3", "flac"])
        }
    }

    @Test(
        "Days as people write them",
        arguments: [
            ("11.1.2027", "2027-01-11"), ("11/1-27", "2027-01-11"), ("1. sept 2026", "2026-09-01"),
            ("September 1, 2026", "2026-09-01"), ("2026.09.01", "2026-09-01"), ("2026-9-1", "2026-09-01"),
            ("29.2.2028", "2028-02-29"), ("mandag 11. januar 2027", "2027-01-11"),
        ])
    func days(written: String, day: String) {
        #expect(DayGuess.day(in: written) == day)
        #expect(DayGuess.isDay(day))
        #expect(!DayGuess.isDay(written))
    }

    @Test(
        "What is no day",
        arguments: ["29.2.2027", "32.1.2027", "snart", "1.2", "2027", "1.13.2027", "mai", "11.1.2027.3"])
    func noDays(written: String) { #expect(DayGuess.day(in: written) == nil) }
}
