import Testing

@testable import GuideImport

@Suite("Plain text")
struct PlainTextTests {
    private func paragraphs(_ text: String) -> [(DocumentParagraph.Kind, String)] {
        PlainText.read(Array(text.utf8)).paragraphs.map { ($0.kind, $0.text) }
    }

    @Test(
        "A direction between dashes is no item of a list, whatever follows it",
        arguments: ["- pause -", "– pause –", "- pause –", "* pause *"])
    func decorated(line: String) {
        let found = paragraphs("\(line)\nKjenn etter.")
        #expect(found.map(\.0) == [.body])
        #expect(found.map(\.1) == ["\(line)\nKjenn etter."])
    }

    @Test("Lines that were broken only because they were full are one, also in an item")
    func joined() {
        let long = "- Dette er en linje som er så lang at den måtte brytes"
        let found = paragraphs("\(long)\nmidt i.\n- Nummer to.\n# Overskrift\nTekst.")
        #expect(found.map(\.0) == [.item, .item, .heading, .body])
        #expect(found.map(\.1) == [String(long.dropFirst(2)) + " midt i.", "Nummer to.", "Overskrift", "Tekst."])
    }

    @Test(
        "Times before a line and alone are understood by one pattern",
        arguments: [
            ("0:30 Pust inn.", "0:30", "Pust inn."), ("[01:02:30] – Pust.", "01:02:30", "Pust."),
            ("(0:30): Pust.", "0:30", "Pust."),
        ])
    func times(line: String, time: String, rest: String) throws {
        let code = try #require(TimeCode(before: line))
        #expect(code.time == time)
        #expect(code.rest == rest)
        #expect(TimeCode(alone: line) == nil)
        #expect(TimeCode(alone: "[\(time)]")?.time == time)
    }

    @Test("What only looks like a time is text", arguments: ["10:30-toget går.", "0:30", "Klokka 10:30 går vi."])
    func noTimes(line: String) { #expect(TimeCode(before: line) == nil) }
}
