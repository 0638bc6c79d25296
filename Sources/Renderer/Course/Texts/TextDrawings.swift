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
        var (spans, place) = ([Span](), 0)
        while let start = text.bytes[place...].firstRange(of: opening)?.upperBound {
            place = text.bytes[start...].firstIndex { ") \n".utf8.contains($0) } ?? text.bytes.count
            spans.append(Span(start, place))
        }
        return spans
    }
}
