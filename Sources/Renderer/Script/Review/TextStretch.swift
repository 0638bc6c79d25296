internal import GuideText

/// A stretch of running text that lies on one line.
struct TextStretch {
    let source: Source
    let span: Span
    let text: String
    /// Whether nothing but blanks stands before it, and after it, on its line.
    let beginsLine: Bool
    let endsLine: Bool

    init(_ source: Source, _ span: Span) {
        self.source = source
        self.span = span
        text = source.text(of: span)
        let line = source.byteRange(ofLine: source.line(of: span.start))
        beginsLine = source.bytes[line.lowerBound..<max(line.lowerBound, span.start)].allSatisfy(\.isBlank)
        endsLine = source.bytes[min(span.end, line.upperBound)..<line.upperBound].allSatisfy(\.isBlank)
    }

    /// Whether it holds a sign that any of the reviews begins with: most text holds none.
    var isSuspicious: Bool {
        var capitals = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ";"),
                UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: ">"), UInt8(ascii: "~"),
                UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "="),
                UInt8(ascii: "\t"):
                return true
            case UInt8(ascii: "-"), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
                UInt8(ascii: "@"),
                UInt8(ascii: ":"), UInt8(ascii: "!"):
                if beginsLine { return true }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                capitals += 1
                if capitals > 3 { return true }
                continue
            case UInt8(ascii: "."):
                if text.contains(".....") || (beginsLine && text.hasPrefix("N.B")) { return true }
            default: break
            }
            capitals = 0
        }
        return text.contains("……") || text.contains(" -- ") || text.contains("...")
            || (beginsLine && text.hasPrefix("o "))
            || (beginsLine && ["•", "·", "–", "—", "…"].contains { text.contains($0) })
            || text.lowercased().contains("lorem ipsum")
    }

    /// Whether it holds brackets of other keyboards, or symbols that stand for a pause or an item.
    var hasForeignSigns: Bool {
        // None of them begins with a smaller byte.
        guard text.utf8.contains(where: { $0 >= 0xE2 }) else { return false }
        return text.unicodeScalars.contains { Self.listSigns.contains($0) || Self.otherSigns.contains($0) }
    }

    /// Symbols that only ever mark an item.
    static let listSigns = Set("▪▫■□●○◦‣►▶➢➤✓✔☐☑☒➔➜".unicodeScalars)
    private static let otherSigns = Set("‹［【⟨⏸⏯→←↑↓⇒⟶➝\u{20E3}".unicodeScalars)

    /// Whether it holds a small raised digit.
    var hasSuperscript: Bool {
        text.utf8.contains { $0 == 0xC2 || $0 == 0xE2 }
            && text.unicodeScalars.contains { Self.superscripts.contains($0) }
    }

    /// Small raised digits.
    static let superscripts = Set("¹²³⁴⁵⁶⁷⁸⁹⁰".unicodeScalars)

    /// Whether it holds one of some signs of ASCII.
    func has(_ signs: String) -> Bool { text.utf8.contains { signs.utf8.contains($0) } }

    /// The place of a part of the text.
    func place(of part: Range<String.Index>) -> Span {
        let start = span.start + text.utf8.distance(from: text.utf8.startIndex, to: part.lowerBound)
        return Span(start, start + text[part].utf8.count)
    }

    /// What a fix writes that must stand on a line of its own: with line ends where other text stands beside it, and with a
    /// point after it swallowed. The span covers the blanks around.
    func ownLine(_ written: String, at part: Range<String.Index>) -> QuickFix {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start > text.startIndex, text[text.index(before: start)] == " " { start = text.index(before: start) }
        let isAlone = text[..<start].isEmpty
        // A mark behind what goes away ends the words before it.
        var mark = ""
        if end < text.endIndex, ".,;:!?…".contains(text[end]) {
            let isEnded = isAlone || ".,;:!?…»".contains(text[text.index(before: start)])
            if !isEnded { mark = String(text[end]) }
            if !isEnded || ".,;:…".contains(text[end]) { end = text.index(after: end) }
        }
        while end < text.endIndex, text[end] == " " { end = text.index(after: end) }
        let before = mark + (isAlone && beginsLine ? "" : "\n")
        let after = end == text.endIndex && endsLine ? "" : "\n"
        return .write(written, as: before + written + after, at: place(of: start..<end))
    }
}
