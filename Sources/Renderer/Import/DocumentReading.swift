internal import Glibc
internal import GuideSystem
internal import GuideText

/// Reads documents of word processors and plain text.
package enum DocumentReading {
    /// Bytes of a text that are read at most. Of an archive only its text is taken out, however large its pictures are.
    private static let limit = 64 << 20

    /// The text of a file: a Word document, an OpenDocument text or plain text, by what it begins with and not by its name.
    package static func read(_ path: String) throws(DocumentFailure) -> DocumentText {
        let bytes: [UInt8]
        do throws(SystemFailure) {
            bytes = try BoundedFile.bytes(of: path, limit: limit) { FileSignature(of: $0) != nil }
        } catch {
            throw .system(error)
        }
        let document = try text(of: bytes, path)
        guard !document.paragraphs.isEmpty else { throw .empty }
        return document
    }

    private static func text(of bytes: [UInt8], _ path: String) throws(DocumentFailure) -> DocumentText {
        switch FileSignature(of: bytes) {
        case .zip: return try archived(path)
        case .pdf: throw .foreign(pdf)
        case .richText, .compound: throw .foreign(older)
        case .riff, .taggedMP3, .flac, .ogg, .png, .jpeg: throw .foreign(unknown)
        case nil:
            guard PlainText.isText(bytes) else { throw .foreign(unknown) }
            return PlainText.read(bytes)
        }
    }

    private static func archived(_ path: String) throws(DocumentFailure) -> DocumentText {
        let archive = try ZipReader(path)
        if let kind = try? archive.bytes(of: "mimetype") {
            guard kind.starts(with: "application/vnd.oasis.opendocument.text".utf8) else { throw .foreign(unknown) }
            return try OpenDocument.read(archive)
        }
        guard archive.holds(WordDocument.text) else { throw .foreign(unknown) }
        return try WordDocument.read(archive)
    }

    private static let pdf = Bilingual(
        nb: "en PDF har sider, ikke avsnitt. Kopier teksten over i et Word-dokument eller en tekstfil",
        en: "a PDF has pages, not paragraphs. Copy its text into a Word document or a text file")
    private static let older = Bilingual(
        nb: "lagre det som Word-dokument (.docx), OpenDocument (.odt) eller ren tekst",
        en: "save it as a Word document (.docx), as OpenDocument (.odt) or as plain text")
    private static let unknown = Bilingual(
        nb: "bare Word-dokumenter (.docx), OpenDocument (.odt) og ren tekst kan leses",
        en: "only Word documents (.docx), OpenDocument (.odt) and plain text can be read")
}
