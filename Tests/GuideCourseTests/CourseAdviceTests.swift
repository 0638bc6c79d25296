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
            ("tittel: A\nuker:\n  ⟦K004⟧uke 1:\n    spor: [ro]", "Mente du `- uke: 1`?"),
            ("tittel: A\nuker:\n  ⟦K004⟧uke: 1\n  spor: [ro]", "Mente du `- uke: 1`?"),
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
            ("tittel: A\nuker:\n⟦K001⟧\t- uke: 1\n\t  spor: [ro]", "Skriv to mellomrom for hver tabulator."),
        ])
    func advice(marked: String, hint: String) {
        let script = MarkedScript(marked)
        let parsed = Course.parse(Array(script.text.utf8), name: "kurs.yml")
        #expect(parsed.diagnostics.first.map(MarkedScript.brief) == script.expected.first)
        #expect(parsed.diagnostics.first?.hint(in: .bokmål) == hint)
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
