import GuideText
import Testing

@Suite("The lines of an entry of YAML")
struct SourceEntryTests {
    @Test(
        "are the key's, those further in, and the items of its list, across blank lines",
        arguments: [
            ("a: 1\nb: 2\n", 1...1),
            ("a:\n  x: 1\n\n  y: 2\nb: 2\n", 1...4),
            ("a:\n- x\n- y\n\nb: 2\n", 1...3),
            ("a: |\n  en\n\n\n  to\n\n\nb: 2\n", 1...5),
            ("a:\n  x: 1", 1...2),
            ("a: 1\n\n", 1...1),
        ])
    func lines(text: String, lines: ClosedRange<Int>) {
        let source = Source(name: "kurs.yml", text: text)
        #expect(source.lines(ofEntryAt: 0) == lines)
    }

    @Test("are removed with what belongs to them, and nothing else")
    func removal() throws {
        let text = "b: 2\na:\n  x: 1\n\n  y: 2\n\nc: 3\n"
        let source = Source(name: "kurs.yml", text: text)
        let fix = try #require(QuickFix.deleteEntry(of: Spanned("a", Span(5, 6)), in: source))
        #expect(String(decoding: QuickFix.apply([fix], to: source.bytes).bytes, as: UTF8.self) == "b: 2\n\nc: 3\n")
    }
}
