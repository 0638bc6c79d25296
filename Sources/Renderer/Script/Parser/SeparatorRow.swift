internal import GuideText

/// Lines of nothing but signs, such as `---` and `* * *`, that people type between parts of a text, or below a heading.
struct SeparatorRow {
    /// The number of its line.
    let line: Int
    /// The heading that it underlines; nil if it stands between parts.
    let heading: String?

    /// Whether a text is such a row.
    static func isOne(_ text: some StringProtocol) -> Bool {
        let signs = text.filter { $0 != " " && $0 != "\t" }
        guard let first = signs.first, signs.count >= 2, "-–—=*_~•·+`".contains(first) else { return false }
        return signs.allSatisfy { $0 == first }
    }

    /// The rows of a source from a line on.
    static func all(in source: Source, from first: Int = 1) -> [SeparatorRow] {
        guard first <= source.lineCount else { return [] }
        return (first...source.lineCount).compactMap { number in
            let text = source.text(ofLine: number)
            return isOne(text) ? SeparatorRow(line: number, heading: heading(above: number, in: source, text)) : nil
        }
    }

    /// A short line by itself, without a sentence's end, over `===` or `---`.
    private static func heading(above row: Int, in source: Source, _ text: String) -> String? {
        guard row > 1, let sign = text.first(where: { $0 != " " }), "=-".contains(sign), !text.contains("- -") else {
            return nil
        }
        let heading = source.text(ofLine: row - 1).trimmingBlanks()
        let isApart =
            row == 2 || source.text(ofLine: row - 2).trimmingBlanks().isEmpty || isOne(source.text(ofLine: row - 2))
        guard isApart, (1...60).contains(heading.count), let last = heading.last, last.isLetter || last.isNumber,
            !heading.contains(where: { "[]{}".contains($0) }), !heading.hasPrefix("#")
        else { return nil }
        return heading
    }
}

extension [SeparatorRow] {
    /// Takes rows between parts away, and makes chapters of underlined headings.
    func fix(in source: Source) -> QuickFix {
        let edits = map { row in
            let line = source.byteRange(ofLine: row.line)
            guard let heading = row.heading else { return QuickFix.Edit(Span(line.lowerBound, line.upperBound), "") }
            let above = source.byteRange(ofLine: row.line - 1)
            return QuickFix.Edit(Span(above.lowerBound, line.upperBound), "# \(heading)")
        }
        let isHeading = contains { $0.heading != nil }
        return QuickFix(
            isHeading
                ? Bilingual(nb: "Skriv overskriftene med `#`", en: "Write the headings with `#`")
                : Bilingual(nb: "Slett linjene som skiller", en: "Delete the separating lines"), edits)
    }
}
