import GuideText
import Testing

@Suite("Places of editors")
struct TextAlignmentTests {
    @Test(
        "are kept over line ends, marks and composed letters",
        arguments: [
            "Hei\nsnåle æøå\n", "Hei\r\nsna\u{30A}le æøå\r\n", "\u{FEFF}Hei\rsnåle æøå", "Hei\n\n\n", "",
            "🙂\n👩‍👩‍👧 x\u{2028}y\u{A0}z",
            "a\u{0B}b\r\r\nc",
        ])
    func roundTrip(_ text: String) {
        let edited = EditedText(text)
        let source = Source(name: "a", text: text)
        let alignment = TextAlignment(edited, source)
        var offset = 0
        for character in String(decoding: source.bytes, as: UTF8.self) {
            let length = character.utf8.count
            let (start, end) = alignment.places(of: Span(offset, offset + length))
            #expect(alignment.offset(of: start) == offset)
            if character != "\n" {
                let units = edited.offset(of: start)..<edited.offset(of: end)
                let written = Source(name: "b", text: edited.text(in: units)).bytes
                #expect(written == Array(String(character).utf8))
            }
            offset += length
        }
        #expect(offset == source.bytes.count)
    }

    @Test("count units of UTF-16, as the protocol does")
    func units() {
        let text = "e\u{301} 🙂 pause\r\nslutt"
        let alignment = TextAlignment(EditedText(text), Source(name: "a", text: text))
        let offset = alignment.offset(of: EditorPlace(line: 0, unit: 6))
        #expect(alignment.source.text(of: Span(offset, offset + 5)) == "pause")
        let (start, end) = alignment.places(of: Span(offset, offset + 5))
        #expect(start == EditorPlace(line: 0, unit: 6) && end == EditorPlace(line: 0, unit: 11))
        #expect(alignment.source.position(of: offset).column == 5)
    }

    @Test("changes stand where they are meant, and outside the text at its nearest place")
    func changes() {
        var text = EditedText("en\r\nto 🙂\ntre")
        text.replace(from: EditorPlace(line: 1, unit: 3), to: EditorPlace(line: 1, unit: 5), with: "å\n")
        #expect(text.text == "en\r\nto å\n\ntre" && text.end == EditorPlace(line: 3, unit: 3))
        text.replace(from: EditorPlace(line: 0, unit: 90), to: EditorPlace(line: 1, unit: 0), with: " ")
        #expect(text.text == "en to å\n\ntre")
        text.replace(from: EditorPlace(line: 9, unit: 9), to: EditorPlace(line: -1, unit: -1), with: "!")
        #expect(text.text == "en to å\n\ntre!")
        text.replace(from: EditorPlace(line: -1, unit: 4), to: EditorPlace(line: .max, unit: .max), with: "x")
        #expect(text.text == "x")
    }
}
