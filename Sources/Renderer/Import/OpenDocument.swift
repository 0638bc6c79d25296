/// Reads OpenDocument texts (.odt): the main text by OpenDocument 1.3, part 3, chapters 5 and 6.
struct OpenDocument {
    private let styles: [String: Style]
    private var document = DocumentText()

    /// The text of an archive.
    static func read(_ archive: borrowing ZipReader) throws(DocumentFailure) -> DocumentText {
        let content = try archive.element(of: "content.xml")
        var styles = content.first("automatic-styles").map(Style.all) ?? [:]
        if let file = try? archive.element(of: "styles.xml").first("styles") {
            styles.merge(Style.all(file)) { automatic, _ in automatic }
        }
        var reader = OpenDocument(styles: styles)
        if let text = content.first("body")?.first("text") { reader.blocks(of: text, .body) }
        return reader.document
    }

    private init(styles: [String: Style]) { self.styles = styles }
}

extension OpenDocument {
    /// What a style means.
    private struct Style {
        var parent: String?
        var isTitle = false
        var isMarked = false
        var isHidden = false

        static func all(_ file: XMLElement) -> [String: Style] {
            var styles: [String: Style] = [:]
            for element in file.elements where element.name == "style" {
                guard let name = element.attributes["name"] else { continue }
                let text = element.first("text-properties")?.attributes ?? [:]
                styles[name] = Style(
                    parent: element.attributes["parent-style-name"], isTitle: name == "Title",
                    isMarked: text["font-weight"] == "bold" || text["font-style"] == "italic",
                    isHidden: text["display"] == "none")
            }
            return styles
        }
    }

    /// Whether something holds for a style or one that it is based on.
    private func any(_ name: String?, _ isTrue: (Style) -> Bool) -> Bool {
        var name = name
        for _ in 0..<16 {
            guard let current = name, let style = styles[current] else { return false }
            if isTrue(style) { return true }
            name = style.parent
        }
        return false
    }

    /// Elements that hold what is not part of the text.
    private static let hidden: Set<String> = ["tracked-changes", "sequence-decls", "forms", "annotation-end"]

    private mutating func blocks(of element: XMLElement, _ kind: DocumentParagraph.Kind) {
        for child in element.elements where !Self.hidden.contains(child.name) {
            switch child.name {
            case "h": paragraph(child, .heading)
            case "p": paragraph(child, any(child.attributes["style-name"], \.isTitle) ? .title : kind)
            case "list": blocks(of: child, .item)
            case "table":
                document.losses.insert(.tables)
                blocks(of: child, .body)
            default: blocks(of: child, kind)
            }
        }
    }

    private mutating func paragraph(_ element: XMLElement, _ kind: DocumentParagraph.Kind) {
        let style = element.attributes["style-name"]
        guard !any(style, \.isHidden) else { return }
        var runs = ParagraphRuns()
        collect(element, &runs, isMarked: any(style, \.isMarked))
        document.losses.formUnion(runs.losses)
        document.add(
            DocumentParagraph(text: runs.text, kind: kind, isEmphasised: runs.isEmphasised))
        for box in runs.boxes { blocks(of: box, .body) }
    }

    private func collect(_ element: XMLElement, _ runs: inout ParagraphRuns, isMarked: Bool) {
        for child in element.children {
            switch child {
            case .text(let text):
                runs.add(text.split(whereSeparator: \.isNewline).joined(separator: " "), isMarked: isMarked)
            case .element(let element): collect(inline: element, &runs, isMarked: isMarked)
            }
        }
    }

    private func collect(inline element: XMLElement, _ runs: inout ParagraphRuns, isMarked: Bool) {
        switch element.name {
        case "s":
            let count = element.attributes["c"].flatMap { Int($0) } ?? 1
            runs.add(String(repeating: " ", count: max(1, min(count, 100))), isMarked: isMarked)
        case "tab": runs.add(" ", isMarked: isMarked)
        case "line-break": runs.add("\n", isMarked: isMarked)
        case "note": runs.losses.insert(.footnotes)
        case "annotation": runs.losses.insert(.comments)
        case "annotation-end": break
        case "frame", "custom-shape", "rect":
            runs.addPicture(element.elements.filter { $0.name == "text-box" })
        default:
            let style = element.attributes["style-name"]
            guard !any(style, \.isHidden) else { return }
            collect(element, &runs, isMarked: isMarked || any(style, \.isMarked))
        }
    }
}
