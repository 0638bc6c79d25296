/// What a Word document's paragraph styles mean.
struct WordStyles {
    /// One style.
    struct Style {
        var isTitle = false
        var isHeading = false
        var isItem = false
    }

    private var styles: [String: Style] = [:]

    /// The styles of `word/styles.xml`; without it, the names that Word itself gives.
    init(_ file: XMLElement?) {
        let elements = (file?.elements ?? []).filter { $0.name == "style" && $0.attributes["styleId"] != nil }
        let byID = Dictionary(elements.map { ($0.attributes["styleId"] ?? "", $0) }) { first, _ in first }
        for id in byID.keys { styles[id] = Self.style(id, byID, depth: 0) }
    }

    /// The style with an id.
    subscript(_ id: String?) -> Style {
        guard let id else { return Style() }
        return styles[id] ?? Self.named(id)
    }

    /// Whether an outline level is one of the nine of headings; the tenth is running text.
    static func isHeading(_ level: XMLElement) -> Bool {
        level.attributes["val"].flatMap { Int($0) }.map { $0 < 9 } ?? false
    }

    /// A style with what it takes from those that it is based on.
    private static func style(_ id: String, _ all: [String: XMLElement], depth: Int) -> Style {
        guard let element = all[id], depth < 16 else { return named(id) }
        var style = named(element.first("name")?.attributes["val"] ?? id)
        if let level = element.first("pPr")?.first("outlineLvl") { style.isHeading = isHeading(level) }
        if element.first("pPr")?.first("numPr") != nil { style.isItem = true }
        guard let base = element.first("basedOn")?.attributes["val"] else { return style }
        let basis = Self.style(base, all, depth: depth + 1)
        style.isHeading = style.isHeading || basis.isHeading
        style.isTitle = style.isTitle || basis.isTitle
        style.isItem = style.isItem || basis.isItem
        return style
    }

    /// What a name says by itself. Files have English names, those that older programs wrote Norwegian ones.
    private static func named(_ name: String) -> Style {
        let name = name.lowercased()
        var style = Style()
        style.isTitle = ["title", "tittel"].contains(name)
        style.isHeading = (name.hasPrefix("heading") || name.hasPrefix("overskrift")) && !style.isTitle
        style.isItem = name.hasPrefix("list") || name.hasPrefix("punktliste")
        return style
    }
}
