import TestSupport

@testable import GuideImport
@testable import GuidePublish

/// Documents as word processors write them.
enum DocumentSample {
    /// A Word document whose body is the given XML.
    static func word(_ body: String, styles: String = "", in folder: TemporaryFolder) throws -> String {
        let space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
        return try archive(
            "manus.docx",
            [
                ("word/document.xml", "<w:document \(space)><w:body>\(body)</w:body></w:document>"),
                ("word/styles.xml", "<w:styles \(space)>\(styles)</w:styles>"),
            ], in: folder)
    }

    /// A paragraph of Word's with a style.
    static func paragraph(_ text: String, style: String? = nil) -> String {
        let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    /// An OpenDocument text whose body and styles are the given XML.
    static func open(_ body: String, styles: String = "", in folder: TemporaryFolder) throws -> String {
        let spaces = ["office", "text", "style", "fo", "table", "draw"].map {
            "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\""
        }.joined(separator: " ")
        let content = """
            <office:document-content \(spaces)><office:automatic-styles>\(styles)</office:automatic-styles>\
            <office:body><office:text>\(body)</office:text></office:body></office:document-content>
            """
        return try archive(
            "manus.odt",
            [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)], in: folder)
    }

    /// An archive of files at a name in a folder.
    static func archive(_ name: String, _ files: [(String, String)], in folder: TemporaryFolder) throws -> String {
        let archive = try ZipArchive(creating: folder[name])
        for (path, text) in files { try archive.add(BookEntry(path: path, content: .bytes(Array(text.utf8)))) }
        try archive.close()
        return folder[name]
    }
}
