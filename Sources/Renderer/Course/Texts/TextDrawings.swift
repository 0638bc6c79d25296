internal import GuideText

/// The drawings that the texts of a course may show, by name: `![Stå med litt slakk i knærne](figur:stå)`. How each looks is
/// known where pages are made.
package enum TextDrawings {
    /// What the address of a drawing begins with.
    package static let prefix = "figur:"

    /// Their names.
    package static let names = [
        "stå", "tyngde", "skuldre", "skuldre-rundt", "armer", "snu", "side", "hæler", "gå", "ligge", "knær", "bekken",
        "kne",
        "arm", "hender", "føtter", "hvile", "rulle", "sitte", "sitte-hæler", "sitte-kne", "sitte-føtter", "hake",
        "bøye",
        "bøye-mer", "arm-bord", "arm-bryst", "arm-opp", "reise",
    ]

    /// A text's drawings that do not exist, each at its name.
    static func unknown(in text: Source) -> [Diagnostic] {
        places(in: text).compactMap { span in
            let name = text.text(of: span)
            // An editor may write its letters as percent and digits: then the page reads them.
            guard !names.contains(name), !name.contains("%") else { return nil }
            let near = Spelling.nearest(to: name, among: names)
            return Diagnostic(
                .drawingUnknown, in: text, at: span, ["word": name, "known": names.joined(separator: ", ")],
                suggestion: near)
        }
    }

    /// The places of the names of drawings in a text.
    private static func places(in text: Source) -> [Span] {
        let opening = Array("](\(prefix)".utf8)
        var spans: [Span] = []
        var at = 0
        while at + opening.count <= text.bytes.count {
            guard text.bytes[at..<at + opening.count].elementsEqual(opening) else {
                at += 1
                continue
            }
            let start = at + opening.count
            let end = text.bytes[start...].firstIndex {
                [UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: "\n")].contains($0)
            }
            at = end ?? text.bytes.count
            spans.append(Span(start, at))
        }
        return spans
    }
}
