internal import GuideText

/// What stands above a script that has no head.
extension UnmeantReview {
    /// `// tittel: Ro`: a head that was written as comments.
    mutating func reviewTop() {
        let source = source
        let text = { (line: Int) in source.text(ofLine: line).trimmingBlanks() }
        let lines = (1...source.lineCount).prefix { text($0).isEmpty || text($0).hasPrefix("//") }.prefix(40)
        let pairs = lines.filter { Self.pair(inComment: text($0)) != nil }
        let isOurs = { (line: Int) in
            HeadMarks.isUnmistakable(Self.pair(inComment: text(line))?.prefix { $0 != ":" }.lowercased() ?? "")
        }
        guard let first = pairs.first(where: isOurs), HeadMarks(source).first == nil else { return }
        let start = source.byteRange(ofLine: first)
        // Those that follow each other from there on are one head.
        let last = lines.drop { $0 < first }.prefix { pairs.contains($0) }.last ?? first
        let end = source.byteRange(ofLine: last).upperBound
        let head = (first...last).compactMap { Self.pair(inComment: text($0)) }.joined(separator: "\n")
        let above = source.text(of: Span(0, start.lowerBound))
        let title = Bilingual(nb: "Lag et hode av det", en: "Make it a head")
        report(
            .headInComment, Span(start.lowerBound, start.upperBound), ["text": text(first)],
            fix: QuickFix(title, [QuickFix.Edit(Span(0, end), "---\n\(head)\n---\(above.isEmpty ? "" : "\n")\(above)")])
        )
    }

    /// The pair of a comment such as `// tittel: Ro`; nil of any other line.
    private static func pair(inComment line: String) -> String? {
        guard line.hasPrefix("//") else { return nil }
        let inner = String(line.drop { $0 == "/" }).trimmingBlanks()
        let name = inner.prefix { $0 != ":" }
        guard name.count < inner.count, (1...30).contains(name.count), name.allSatisfy({ $0.isLetter || $0 == "-" })
        else { return nil }
        return inner
    }
}
