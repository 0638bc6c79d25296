@testable import GuideScript
@testable import GuideText
import TestSupport
import Testing

@Suite("Normalisation")
struct NormalisationTests {
    private static let plain =
        "---\ntittel: På\nvarianter: {små: 10 min}\n---\n# Ro på\n\nPust nå.\n[bare små]\nÅ ja.\n[slutt]\n"

    @Test(
        "Byte order mark, line ends and decomposed letters leave the same script",
        arguments: [
            "\u{FEFF}" + plain, plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"),
            plain.replacing("å", with: "a\u{30A}").replacing("Å", with: "A\u{30A}"),
            plain.replacing("Å", with: "\u{212B}"),
            plain.replacing(" ", with: "\u{A0}"), plain.replacing("\n", with: "\u{2028}"),
        ])
    func sameScript(variation: String) {
        let (expected, found) = (
            MarkedScript(Self.plain).parsed, Script.parse(Array(variation.utf8), name: "test.pust")
        )
        #expect(!Array(variation.utf8).elementsEqual(Self.plain.utf8))
        #expect(found.diagnostics.map(MarkedScript.brief) == [])
        #expect(found.script.source.bytes == expected.script.source.bytes)
        #expect(Array(dump(found.script.body).utf8) == Array(dump(expected.script.body).utf8))
        #expect(Array(found.script.title.utf8) == Array("På".utf8))
        #expect(found.script.variants == expected.script.variants)
    }

    @Test(
        "Mixed line ends count as people count lines",
        arguments: ["Ett.\r\n\r\nTo ⟦P028⟧]", "Ett.\r\rTo ⟦P028⟧]", "Ett.\n\r\nTo ⟦P028⟧]"])
    func lines(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == ["3:4 P028"])
    }

    @Test("Columns count letters, not bytes")
    func columns() {
        #expect(MarkedScript("Blåbærsyltetøy 😀 ⟦P028⟧]").found == ["1:18 P028"])
    }

    @Test("Soft hyphens and zero-width characters are not spoken")
    func invisible() {
        #expect(sentences("Kropps\u{AD}skan\u{200B}ning.") == ["Kroppsskanning."])
    }

    @Test(
        "Control and direction characters are refused where they stand",
        arguments: [
            "Hei ⟦P002⟧\u{1B}du.", "Hei ⟦P002⟧\u{202E}du.", "Hei ⟦P002⟧\u{2066}du.", "⟦P002⟧\0Hei.",
            "Hei ⟦P002⟧\u{85}du.",
        ])
    func refused(marked: String) {
        let script = MarkedScript(marked)
        #expect(script.found == script.expected)
    }

    @Test("Positions and offsets agree in every line")
    func positions() {
        let source = Source(name: "", text: "æø\n\n😀a\r\nslutt")
        for offset in source.bytes.indices where !source.bytes[offset].isContinuation {
            let place = source.position(of: offset)
            #expect(source.offset(line: place.line, column: place.column) == offset)
            #expect(source.line(of: offset) == place.line)
        }
        #expect(source.lineCount == 4)
        #expect((1...4).map(source.text(ofLine:)) == ["æø", "", "😀a", "slutt"])
        #expect(source.position(of: -5) == Source.Position(line: 1, column: 1))
        #expect(source.position(of: 1_000_000) == Source.Position(line: 4, column: 6))
    }
}
