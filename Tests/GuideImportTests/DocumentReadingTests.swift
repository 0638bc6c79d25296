import Foundation
import TestSupport
import Testing

@testable import GuideImport

@Suite("Reading documents")
struct DocumentReadingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: folder[name]))
    }

    private func texts(_ path: String) throws -> [String] { try DocumentReading.read(path).paragraphs.map(\.text) }

    @Test("Word: runs, breaks, deleted and hidden text")
    func runs() throws {
        let body = """
            <w:p><w:r><w:t>Kjenn </w:t></w:r><w:del><w:r><w:delText>ikke </w:delText></w:r></w:del>\
            <w:ins><w:r><w:t>godt</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> skjult</w:t></w:r>\
            <w:r><w:br/><w:t>etter.</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>
            """
        let document = try DocumentReading.read(DocumentSample.word(body, in: folder))
        #expect(document.paragraphs.map(\.text) == ["Kjenn godt\netter."])
        #expect(document.losses == [.footnotes])
    }

    @Test("Word: headings by their style, whatever it is called and based on")
    func headings() throws {
        let styles = """
            <w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>\
            <w:style w:styleId="Egen"><w:name w:val="Min stil"/><w:basedOn w:val="Overskrift1"/></w:style>\
            <w:style w:styleId="Tittel"><w:name w:val="Title"/></w:style>
            """
        let body =
            DocumentSample.paragraph("Ro", style: "Tittel") + DocumentSample.paragraph("En", style: "Overskrift1")
            + DocumentSample.paragraph("To", style: "Egen") + DocumentSample.paragraph("Tekst.")
        let document = try DocumentReading.read(DocumentSample.word(body, styles: styles, in: folder))
        #expect(document.paragraphs.map(\.kind) == [.title, .heading, .heading, .body])
    }

    @Test("Word: a text box is read once, not again as its older form")
    func textBox() throws {
        let box = "<w:txbxContent>\(DocumentSample.paragraph("I boksen."))</w:txbxContent>"
        let body = """
            <w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>\
            <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent><w:t>Før.</w:t></w:r></w:p>
            """
        #expect(try texts(DocumentSample.word(body, in: folder)) == ["Før.", "I boksen."])
    }

    @Test("OpenDocument: spaces, line breaks, lists, headings, tracked changes")
    func openDocument() throws {
        let body = """
            <text:tracked-changes><text:p>Slettet.</text:p></text:tracked-changes>\
            <text:h text:outline-level="1">Pusten</text:h>\
            <text:p>Inn<text:s text:c="2"/>og <text:span>ut</text:span>.<text:line-break/>Igjen.</text:p>\
            <text:list><text:list-item><text:p>en</text:p></text:list-item></text:list>
            """
        let document = try DocumentReading.read(DocumentSample.open(body, in: folder))
        #expect(document.paragraphs.map(\.text) == ["Pusten", "Inn  og ut.\nIgjen.", "en"])
        #expect(document.paragraphs.map(\.kind) == [.heading, .body, .item])
    }

    @Test("text of Windows, of UTF-16 and of Unix")
    func encodings() throws {
        try write([0x62, 0xE5, 0x72, 0x20, 0x96, 0x2E], to: "a.txt")
        #expect(try texts(folder["a.txt"]) == ["bår –."])
        #expect(try DocumentReading.read(folder["a.txt"]).losses == [.encoding])
        try write([0xFF, 0xFE, 0xE5, 0, 0x2E, 0], to: "b.txt")
        #expect(try texts(folder["b.txt"]) == ["å."])
        try write(Array("å.\r\n".utf8), to: "c.txt")
        #expect(try texts(folder["c.txt"]) == ["å."])
    }

    @Test("documents that would grow without end, or are damaged, are refused")
    func hostile() throws {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\">]><w:document xmlns:w=\"urn:w\"><w:body>&b;</w:body></w:document>"
        let paths = [
            try DocumentSample.archive("bombe.docx", [("word/document.xml", bomb)], in: folder),
            try DocumentSample.archive(
                "dyp.docx", [("word/document.xml", String(repeating: "<a>", count: 100_000))], in: folder),
            try DocumentSample.archive("halv.docx", [("word/document.xml", "<w:document><w:bo")], in: folder),
        ]
        for path in paths { #expect(throws: DocumentFailure.self) { try DocumentReading.read(path) } }
        try write(Array("PK\u{3}\u{4}rubbish".utf8), to: "d.docx")
        try write([], to: "e.txt")
        for name in ["d.docx", "e.txt", "f.docx"] {
            #expect(throws: DocumentFailure.self) { try DocumentReading.read(folder[name]) }
        }
    }
}
