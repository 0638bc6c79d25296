internal import Glibc
internal import GuideSystem
internal import GuideText

/// Reads documents of word processors and plain text.
package enum DocumentReading {
    /// Bytes of a file that are read at most.
    private static let limit = 64 << 20

    /// The text of a file: a Word document, an OpenDocument text or plain text, by what it begins with and not by its name.
    package static func read(_ path: String) throws(DocumentFailure) -> DocumentText {
        let bytes: [UInt8]
        do throws(SystemFailure) { bytes = try BoundedFile.bytes(of: path, limit: limit) } catch {
            throw .system(error)
        }
        let document = try text(of: bytes, path)
        guard !document.paragraphs.isEmpty else { throw .empty }
        return document
    }

    private static func text(of bytes: [UInt8], _ path: String) throws(DocumentFailure) -> DocumentText {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try archived(path) }
        if bytes.starts(with: "%PDF-".utf8) { throw .foreign(pdf) }
        if bytes.starts(with: "{\\rtf".utf8) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .foreign(older) }
        let isUTF16 = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE])
        if !isUTF16, bytes.contains(0) { throw .foreign(unknown) }
        return PlainText.read(bytes)
    }

    private static func archived(_ path: String) throws(DocumentFailure) -> DocumentText {
        let archive: ZipReader
        do throws(ZipReadingFailure) { archive = try ZipReader(path) } catch {
            throw .damaged(error.message)
        }
        let kind = try? archive.bytes(of: "mimetype")
        if let kind {
            guard kind.starts(with: "application/vnd.oasis.opendocument.text".utf8) else { throw .foreign(unknown) }
            return try OpenDocument.read(archive)
        }
        guard (try? archive.bytes(of: "word/document.xml")) != nil else { throw .foreign(unknown) }
        return try WordDocument.read(archive)
    }

    private static let pdf = Bilingual(
        nb: "en PDF har sider og ikke avsnitt: kopier teksten over i et Word-dokument eller en tekstfil",
        en: "a PDF has pages, not paragraphs: copy its text into a Word document or a text file")
    private static let older = Bilingual(
        nb: "lagre det som Word-dokument (.docx), OpenDocument (.odt) eller ren tekst",
        en: "save it as a Word document (.docx), as OpenDocument (.odt) or as plain text")
    private static let unknown = Bilingual(
        nb: "bare Word-dokumenter (.docx), OpenDocument (.odt) og ren tekst blir lest",
        en: "only Word documents (.docx), OpenDocument (.odt) and plain text are read")
}
