import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Counts")
struct CountTests {
    @Test(
        "A count goes up or down, and from one if a single number is written",
        arguments: [
            ("[tell 1–4, hvert 1,5 s]", "én, to, tre, fire every 1500"),
            ("[tell 4–1, hvert 1 s]", "fire, tre, to, én every 1000"),
            ("[tell 3, hvert 1 s]", "én, to, tre every 1000"),
            ("[tell 1 – 2 hver 1 min]", "én, to every 60000"), ("[count 1-3, every 2 s]", "én, to, tre every 2000"),
            ("[tell 2–0, hvert 1 s]", "to, én, null every 1000"), ("[tell 7–7, hvert 1 s]", "sju every 1000"),
        ])
    func numbers(written: String, expected: String) {
        #expect(MarkedScript(written).found == [])
        #expect(dump(written) == "count \(expected)")
    }

    @Test(
        "Numbers are said in Norwegian words",
        arguments: [
            (0, "null"), (1, "én"), (7, "sju"), (12, "tolv"), (19, "nitten"), (20, "tjue"), (21, "tjueén"),
            (33, "trettitre"), (48, "førtiåtte"), (99, "nittini"), (100, "hundre"), (101, "hundre og én"),
            (103, "hundre og tre"), (121, "hundre og tjueén"), (200, "to hundre"), (215, "to hundre og femten"),
            (999, "ni hundre og nittini"), (1000, "tusen"),
        ])
    func words(number: Int, expected: String) {
        #expect(dump("[tell \(number)–\(number), hvert 1 s]") == "count \(expected) every 1000")
    }

    @Test("A hundred numbers may be counted, and every one of them is another word")
    func hundred() throws {
        let script = MarkedScript("[tell 901–1000, hvert 1 s]").parsed.script
        guard case .count(let cue) = try #require(script.body.first) else { throw NoCount() }
        #expect(Set(cue.value.numbers.map(\.spoken)).count == 100)
    }

    @Test(
        "A mistaken count is reported at its place and left out",
        arguments: [
            "⟦P041⟧[tell]", "⟦P041⟧[tell , hvert 1 s]", "[tell ⟦P022⟧mange, hvert 1 s]",
            "[tell ⟦P042⟧1–101, hvert 1 s]",
            "[tell ⟦P042⟧999–1001, hvert 1 s]", "[tell ⟦P042⟧1,5, hvert 1 s]", "[tell ⟦P042⟧1–, hvert 1 s]",
            "[tell ⟦P042⟧0, hvert 1 s]", "[tell ⟦P042⟧99999999999999999999, hvert 1 s]", "⟦P016⟧[tell 1–4]",
            "[tell 1–4, ⟦P022⟧sakte]", "[tell 1–4, ⟦P022⟧2 s]", "[tell 1–4, hvert ⟦P018⟧2]", "[tell 1–4, hvert⟦P016⟧]",
            "[tell 1–4, hvert ⟦P040⟧0 s]", "[tell 1–4, hvert 2 s ⟦P022⟧nå]", "[tell 1–4, hvert ⟦P021⟧2 t]",
        ])
    func mistakes(marked: String) {
        let script = MarkedScript("Hei. \(marked)")
        #expect(script.found == script.expected)
        #expect(script.parsed.diagnostics.allSatisfy { !$0.message(in: .bokmål).contains("``") })
        #expect(dump(script.parsed.script.body) == "“Hei.”")
    }

    private struct NoCount: Error {}
}
