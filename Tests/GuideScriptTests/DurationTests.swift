import GuideScript
import GuideText
import TestSupport
import Testing

@Suite("Durations")
struct DurationTests {
    @Test(
        "A duration is read as people write it",
        arguments: [
            ("8 s", 8000), ("8s", 8000), ("1,5 s", 1500), ("1.5 s", 1500), ("1 min 30 s", 90_000), ("1min30s", 90_000),
            ("1:30", 90_000), ("0:05", 5000), ("1:00:00", 3_600_000), ("90 sekunder", 90_000), ("1 minutt", 60_000),
            ("2 minutter", 120_000), ("1 time", 3_600_000), ("0,5 t", 1_800_000), ("2 MIN", 120_000), ("0 s", 0),
            ("0,001 s", 1), ("8\u{A0}s", 8000), ("8\u{2009}s", 8000), ("1 minute 1 second", 61_000),
            ("60 min", 3_600_000),
        ])
    func duration(written: String, milliseconds: Int) {
        #expect(MarkedScript("Hei. [pause \(written)]").found == [])
        #expect(dump("[pause \(written)]") == "pause \(milliseconds)")
    }

    @Test(
        "A range is written with any dash, and needs its unit once",
        arguments: [
            ("4–20 s", "4000…20000"), ("4-20 s", "4000…20000"), ("4--20 s", "4000…20000"), ("4—20 s", "4000…20000"),
            ("4 – 20 s", "4000…20000"),
            ("4 s – 20 s", "4000…20000"),
            ("4 s-20 s", "4000…20000"), ("4s-20s", "4000…20000"), ("4s–20s", "4000…20000"),
            ("4 \u{2212} 20 s", "4000…20000"),
            ("30 s–1 min", "30000…60000"), ("0,5–1,5 min", "30000…90000"), ("1:00–1:30", "60000…90000"),
            ("30 s–1 min 30 s", "30000…90000"), ("1 min 10 s – 2 min", "70000…120000"), ("5–5 s", "5000"),
        ])
    func range(written: String, expected: String) {
        #expect(MarkedScript("Hei. [pause \(written)]").found == [])
        #expect(dump("[pause \(written)]") == "pause \(expected)")
    }

    @Test(
        "A mistake in a duration is reported at its place",
        arguments: [
            "8 ⟦P017⟧sx", "4–20 ⟦P017⟧sx", "8 s–20 ⟦P017⟧sx", "⟦P018⟧8", "⟦P018⟧1,5", "⟦P018⟧4–20", "⟦P018⟧4 - 20",
            "1 min ⟦P018⟧30", "1 t 5 min ⟦P018⟧30", "2–3 min ⟦P018⟧30", "⟦P019⟧fem s", "⟦P019⟧-5 s", "⟦P019⟧8 s–",
            "⟦P019⟧8 –", "⟦P019⟧1:5", "⟦P019⟧1:90", "⟦P019⟧1:00:00:00",
            "⟦P019⟧nan", "0⟦P017⟧x1p4", "⟦P019⟧∞", "⟦P020⟧20–4 s",
            "⟦P020⟧1 min–30 s", "⟦P021⟧61 min", "4–⟦P021⟧4000 s", "⟦P021⟧999999999999999999999999999999 t",
            "⟦P021⟧99999999999:00:00", "⟦P071⟧999999999 t 999999999 t 999999999 t",
        ])
    func mistakes(written: String) {
        let script = MarkedScript("Hei. [pause \(written)]")
        #expect(script.found == script.expected)
        #expect(dump(script.parsed.script.body) == "“Hei.”")
    }

    @Test(
        "The fix shows the author's own number with a unit",
        arguments: [
            ("8", "Write `8 s`."), ("4–20", "Write `4–20 s`."), ("1,5", "Write `1,5 s`."),
            ("1 min 30", "Write `1 min 30 s`."), ("1 t 30", "Write `1 t 30 min`."),
            ("1 t 5 min 30", "Write `1 t 5 min 30 s`."),
        ])
    func hint(written: String, expected: String) {
        let diagnostics = MarkedScript("Hei. [pause \(written)]").parsed.diagnostics
        #expect(diagnostics.map { $0.hint(in: .english) } == [expected])
    }

    @Test("No message has empty quotation marks", arguments: ["8 s–", "8 –", ",", "8 s,", "8 s, , 3"])
    func quotes(written: String) {
        for diagnostic in MarkedScript("Hei. [pause \(written)]").parsed.diagnostics {
            #expect(!diagnostic.message(in: .english).contains("``"))
        }
    }
}
