import GuideScript
import GuideText
import GuideTimeline
import TestSupport
import Testing

@Suite("Lengths that cannot be reached")
struct UnreachableTests {
    private static let body = """
        # Ankomst
        Hei. [pause 10–20 s]
        # Pusten
        Pust. [pause 60–90 s]
        # Kroppen
        Hvil. [pause 30–200 s]
        # Slutt
        Takk.
        """

    private func told(_ solution: Timeline.Solution) -> [String] {
        solution.diagnostics.map {
            "\($0.position.line):\($0.position.column) \($0.kind.code) \($0.message(in: .english)) \($0.hint(in: .english))"
        }
    }

    @Test("Too short a length is reported at the length, with what can be reached and what weighs most")
    func tooShort() throws {
        let solution = solve(try outline(script(Self.body, variants: "{en: 1:30}")))
        #expect(solution.timeline == nil)
        #expect(
            told(solution) == [
                "2:17 T001 1:30 is too short for `en`, which can last 1:42–5:11. Choose a length within that range, or shorten the text. Most time goes to Pusten 1:00, Kroppen 0:30, Ankomst 0:10."
            ])
    }

    @Test("Too long a length is reported likewise")
    func tooLong() throws {
        let solution = solve(try outline(script(Self.body, variants: "{en: {lengde: 6 min}}")))
        #expect(solution.timeline == nil)
        #expect(solution.diagnostics.map(\.kind.code) == ["T002"])
        let told = told(solution).joined()
        #expect(told.contains("6:00 is too long for `en`, which can last 1:42–5:11."))
        #expect(told.contains("Kroppen 3:20, Pusten 1:30, Ankomst 0:20"))
    }

    @Test("The span that is named can be reached at both its ends", arguments: ["1:42", "5:11"])
    func named(length: String) throws {
        #expect(solve(try outline(script(Self.body, variants: "{en: \(length)}"))).timeline != nil)
    }

    @Test("A second beyond the span that is named cannot", arguments: ["1:41", "5:12"])
    func beyond(length: String) throws {
        #expect(solve(try outline(script(Self.body, variants: "{en: \(length)}"))).timeline == nil)
    }

    @Test("What stands before the first chapter weighs too")
    func beforeChapters() throws {
        let solution = solve(try outline(script("Hei. [pause 50 s]\n# J\nDu.", variants: "{en: 1 s}")))
        #expect(told(solution).joined().contains("Most time goes to the beginning 0:50, J 0:00."))
    }

    @Test("A track with hardly a range is not said to reach from more to less", arguments: ["59,6 s", "59,6–59,7 s"])
    func fixed(pause: String) throws {
        let solution = solve(try outline(script("Hei du. [pause \(pause)]", variants: "{en: 30 s}")))
        #expect(told(solution).joined().contains("which can last 1:00–1:00."))
    }

    @Test("A variant in which nothing is heard is reported")
    func nothing() throws {
        let script = try script("[bare lang]\nHei.\n[slutt]\n[pause 5 s]", variants: "{kort: 5 s, lang: 10 s}")
        #expect(solve(try outline(script, "kort")).diagnostics.map(\.kind.code) == ["T004"])
        #expect(solve(try outline(script, "kort")).timeline == nil)
        #expect(solve(try outline(script, "kort"), isWhole: false).diagnostics.isEmpty)
        #expect(solve(try outline(script, "lang")).diagnostics.map(\.kind.code) == ["T002"])
    }

    @Test(
        "A track over four hours is reported, if its least or the share it opens by makes it so",
        arguments: [
            ("60 min", "[en]", true), ("1 s–60 min", "{en: {andel: 1}}", true), ("1 s–60 min", "[en]", false),
            ("1 s–60 min", "{en: 4 t}", false),
        ])
    func tooLongTrack(pause: String, variants: String, isListed: Bool) throws {
        let body = "Hei. " + String(repeating: "[pause \(pause)] ", count: 5)
        let solution = solve(try outline(script(body, variants: variants)))
        #expect(solution.diagnostics.map(\.kind.code) == (isListed ? ["T003"] : []))
        #expect((solution.timeline == nil) == isListed)
        #expect(!told(solution).joined().contains("last 4:00:00"))
    }

    @Test("The longest pauses in the greatest number do not overflow")
    func overflow() throws {
        let body = "Hei.\n" + String(repeating: "[pause 60 min]\n", count: 40_000)
        #expect(solve(try outline(script(body)), rate: 192_000).diagnostics.map(\.kind.code) == ["T003"])
    }

    @Test(
        "Of a script with mistakes only that is reported which no fixing could change",
        arguments: [
            ("Hei. [pause 60 s]", "30 s", ["T001"]), ("Hei.", "30 s", []),
            // The author may want a pause of zero in each default gap.
            ("A.\n\nB.\n\nC.\n\nD.", "10 s", []), ("Hei. [pause 60 s] Du. Ja. Jo.", "62 s", []),
            ("Hei. " + String(repeating: "[pause 60 min]", count: 5), "1 t", ["T003"]),
        ])
    func notWhole(body: String, length: String, codes: [String]) throws {
        let solution = solve(try outline(script(body, variants: "{en: \(length)}")), isWhole: false)
        #expect(solution.timeline == nil)
        #expect(solution.diagnostics.map(\.kind.code) == codes)
    }

    @Test("Every kind that the timeline can tell is unique and says the same in both languages")
    func catalogue() {
        let kinds = DiagnosticKind.timelineKinds
        #expect(kinds.map(\.code) == ["T001", "T002", "T003", "T004", "T005", "T006", "T007"])
        for text in kinds.flatMap({ [$0.message, $0.hint] }) {
            #expect(placeholders(text.bokmål) == placeholders(text.english))
        }
    }

    private func placeholders(_ text: String) -> Set<Substring> { Set(text.matches(of: /\{[a-z]+\}/).map(\.output)) }
}
