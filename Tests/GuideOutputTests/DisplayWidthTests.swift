@testable import GuideOutput
import Testing

@Suite("The width of a text in a terminal")
struct DisplayWidthTests {
    @Test(
        "counts columns, not bytes or characters",
        arguments: [
            ("", 0), ("pause", 5), ("blåbærsyltetøy", 14), ("a\u{30A}", 1), ("e\u{200D}", 1), ("日本", 4), ("🔔", 2),
            ("👩‍👩‍👧", 2),
            ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{200B}", 0),
        ])
    func columns(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }

    @Test("cuts before the character that would go beyond, never within one", arguments: 0...7)
    func prefix(_ columns: Int) {
        let text = "å🔔日b👩‍👩‍👧"
        let cut = DisplayWidth.prefix(text, columns)
        #expect(text.hasPrefix(cut) && DisplayWidth.of(cut) <= columns)
        let rest = text.dropFirst(cut.count)
        #expect(rest.isEmpty || DisplayWidth.of(text.prefix(cut.count + 1)) > columns)
    }
}
