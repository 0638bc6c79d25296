internal import GuideText

/// Lines of ``` or ~~~ by which Markdown and chat programs enclose a text that was copied from them. They mean nothing in a
/// script, wherever they stand: each is stepped over, and all are one mistake.
enum CodeFence {
    /// Whether a line is such a mark: three or more of the signs, and at most one word behind them.
    static func isOne(_ line: String) -> Bool {
        let text = line.trimmingBlanks()
        guard let sign = text.first, sign == "`" || sign == "~" else { return false }
        let marks = text.prefix { $0 == sign }.count
        let word = text.dropFirst(marks).trimmingPrefix { $0 == " " }
        // A row of waves parts a text.
        guard marks >= 3, sign == "`" || !word.isEmpty else { return false }
        return word.count <= 20 && word.allSatisfy { $0.isLetter || $0.isNumber || "-_+.".contains($0) }
    }

    /// The mistake of all marks of a source outside its head; nil if there are none. Where a head without `---` stands right
    /// between two of them, `marks` are their lines: they become its `---`.
    static func mistake(in source: Source, outside head: ClosedRange<Int>?, marks: [Int]) -> Diagnostic? {
        guard source.bytes.contains(UInt8(ascii: "`")) || source.bytes.contains(UInt8(ascii: "~")) else { return nil }
        let lines = (1...source.lineCount).filter {
            isOne(source.text(ofLine: $0)) && (head?.contains($0) != true || marks.contains($0))
        }
        guard let first = lines.first else { return nil }
        let edits = lines.map { line in
            let range = source.byteRange(ofLine: line)
            if marks.contains(line) { return QuickFix.Edit(Span(range.lowerBound, range.upperBound), "---") }
            return QuickFix.Edit(Span(range.lowerBound, min(range.upperBound + 1, source.bytes.count)), "")
        }
        let range = source.byteRange(ofLine: first)
        let advice =
            marks.isEmpty
            ? Bilingual(nb: "Slett dem.", en: "Delete them.")
            : Bilingual(
                nb: "Skriv `---` i stedet for dem over og under hodet.",
                en: "Write `---` in their place above and below the front matter.")
        let title =
            marks.isEmpty
            ? Bilingual(nb: "Slett linjene", en: "Delete the lines")
            : Bilingual(nb: "Skriv `---` i stedet", en: "Write `---` instead")
        return Diagnostic(
            .codeFence, in: source, at: Span(range.lowerBound, range.upperBound),
            ["sign": String(source.text(ofLine: first).trimmingBlanks().prefix(3))], translated: ["advice": advice],
            fix: QuickFix(title, edits))
    }
}
