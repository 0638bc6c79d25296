import TestSupport
import Testing

@testable import GuideImport
@testable import GuidePublish

@Suite("Large documents")
struct LargeDocumentTests {
    @Test("A Word document with pictures of more than 64 MiB is read: of an archive only its text is taken out")
    func pictures() throws {
        let folder = try TemporaryFolder()
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        let archive = try ZipArchive(creating: folder["stor.docx"])
        // Noise, which no archive packs.
        let noise = (0..<(1 << 20)).map { _ in UInt8.random(in: .min ... .max) }
        for index in 0..<66 { try archive.add(BookEntry(path: "word/media/\(index).jpg", content: .bytes(noise))) }
        let text = "<w:document \(space)><w:body>\(DocumentSample.paragraph("Hei."))</w:body></w:document>"
        try archive.add(BookEntry(path: "word/document.xml", content: .bytes(Array(text.utf8))))
        try archive.close()
        #expect(try folder.bytes(of: "stor.docx").count > 64 << 20)
        #expect(try DocumentReading.read(folder["stor.docx"]).paragraphs.map(\.text) == ["Hei."])
    }
}
