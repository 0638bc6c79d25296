/// Reads Word documents (.docx): the main text by Office Open XML (ECMA-376, part 1, chapter 17).
struct WordDocument {
    /// The file of an archive that holds the main text.
    static let text = "word/document.xml"

    private let styles: WordStyles
    private var document = DocumentText()

    /// The text of an archive.
    static func read(_ archive: borrowing ZipReader) throws(DocumentFailure) -> DocumentText {
        let text = try archive.element(of: Self.text)
        let styles = try? archive.element(of: "word/styles.xml")
        var reader = WordDocument(styles: WordStyles(styles))
        for body in text.elements where body.name == "body" { reader.blocks(of: body) }
        return reader.document
    }

    private init(styles: WordStyles) { self.styles = styles }
}

extension WordDocument {
    /// Elements that hold what is not, or no longer, part of the text.
    private static let hidden: Set<String> = [
        "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "sectPr", "Fallback", "sdtPr", "sdtEndPr", "tblPr",
        "tblGrid", "trPr", "tcPr",
    ]

    private mutating func blocks(of element: XMLElement) {
        for child in element.elements where !Self.hidden.contains(child.name) {
            switch child.name {
            case "p": paragraph(child)
            case "tbl":
                document.losses.insert(.tables)
                blocks(of: child)
            default: blocks(of: child)
            }
        }
    }

    private mutating func paragraph(_ element: XMLElement) {
        var runs = ParagraphRuns()
        collect(element, &runs)
        document.losses.formUnion(runs.losses)
        let properties = element.first("pPr")
        let style = styles[properties?.first("pStyle")?.attributes["val"]]
        let isItem = properties?.first("numPr") != nil || style.isItem
        var kind: DocumentParagraph.Kind = isItem ? .item : .body
        if style.isTitle { kind = .title }
        if style.isHeading || properties?.first("outlineLvl").map(WordStyles.isHeading) == true { kind = .heading }
        document.add(DocumentParagraph(text: runs.text, kind: kind, isEmphasised: runs.isEmphasised))
        for box in runs.boxes { blocks(of: box) }
    }

    private func collect(_ element: XMLElement, _ runs: inout ParagraphRuns, isMarked: Bool = false) {
        for child in element.elements where !Self.hidden.contains(child.name) {
            switch child.name {
            case "r":
                let properties = child.first("rPr")
                if Self.isOn(properties?.first("vanish")) { continue }
                collect(child, &runs, isMarked: Self.isOn(properties?.first("b")) || Self.isOn(properties?.first("i")))
            case "t": runs.add(Self.text(of: child), isMarked: isMarked)
            case "tab", "ptab": runs.add(" ", isMarked: isMarked)
            case "br", "cr": if child.attributes["type"] == nil { runs.add("\n", isMarked: isMarked) }
            case "noBreakHyphen": runs.add("-", isMarked: isMarked)
            case "footnoteReference", "endnoteReference": runs.losses.insert(.footnotes)
            case "commentReference": runs.losses.insert(.comments)
            case "drawing", "pict", "object": runs.addPicture(child.all("txbxContent"))
            default: collect(child, &runs, isMarked: isMarked)
            }
        }
    }

    private static func text(of element: XMLElement) -> String {
        element.children.reduce(into: "") { text, child in if case .text(let part) = child { text += part } }
    }

    /// Whether a property that is either on or off is on: without a value it is.
    private static func isOn(_ property: XMLElement?) -> Bool {
        guard let property else { return false }
        return !["0", "false", "off"].contains(property.attributes["val"] ?? "1")
    }
}
