internal import GuideText

/// What is to be heard in some variants only, and says so in plain words: `(bare lang)`, `Lang: …`, `# Kroppen (bare lang)`.
extension UnmeantReview {
    /// `Lang: Kanskje vandrer tankene.` and `Bare lang: …` at the beginning of a line.
    mutating func reviewVariantLabel(_ stretch: TextStretch) {
        let label = stretch.text.prefix { $0 != ":" }
        guard label.utf8.count < min(40, stretch.text.utf8.count), stretch.beginsLine,
            !label.contains("("), let chosen = chosenVariants(in: String(label), isLabel: true)
        else { return }
        let range = label.startIndex..<stretch.text.index(after: label.endIndex)
        let rest = String(stretch.text[range.upperBound...]).trimmingBlanks()
        reportVariants(chosen, String(stretch.text[range]).trimmingBlanks(), range, rest, stretch)
    }

    /// `(bare lang) Kanskje vandrer tankene.` and `(Kun i lang versjon: Kanskje vandrer tankene.)`; whether it is one.
    mutating func reviewVariantBrackets(_ inside: String, _ range: Range<String.Index>, _ stretch: TextStretch) -> Bool
    {
        let label = inside.prefix { $0 != ":" }
        guard let chosen = chosenVariants(in: String(label), isLabel: isApart(range, stretch)) else { return false }
        let isWhole = label.utf8.count < inside.utf8.count
        let beginsLine = stretch.beginsLine && stretch.text[..<range.lowerBound].allSatisfy { $0 == " " }
        let after = String(stretch.text[range.upperBound...]).trimmingBlanks()
        let rest = isWhole ? String(inside.dropFirst(label.count + 1)).trimmingBlanks() : after
        let isMendable = beginsLine && (!isWhole || after.isEmpty)
        reportVariants(chosen, isWhole ? "\(label):" : inside, range, isMendable ? rest : "", stretch)
        return true
    }

    /// `# Kroppen (bare lang)`.
    mutating func reviewVariantTitle(_ text: String, _ span: Span) {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return }
        let inside = String(text[text.index(after: open)...].dropLast())
        guard let chosen = chosenVariants(in: inside, isLabel: false) else { return }
        report(.variantSpoken, span, ["text": "(\(inside))", "example": only(chosen)])
    }

    /// The line above what only some variants have.
    private mutating func only(_ chosen: [String]) -> String {
        "[\(language.choice(nb: "bare", en: "only")) \(chosen.joined(separator: ", "))]"
    }

    /// Reports it; what stands on the same line goes into a block, if it is known to be all that is meant.
    private mutating func reportVariants(
        _ chosen: [String], _ text: String, _ range: Range<String.Index>, _ rest: String, _ stretch: TextStretch
    ) {
        let opening = only(chosen)
        let mended = "\(opening)\n\(rest)\n[\(language.choice(nb: "slutt", en: "end"))]"
        let isWhole = stretch.endsLine && stretch.beginsLine && !rest.isEmpty && variants.count > 1
        report(
            .variantSpoken, stretch.place(of: range), ["text": text, "example": opening],
            fix: isWhole ? .write(mended, at: stretch.span) : nil)
    }

    /// The variants that a text names, if it does nothing else; nil of any other text. A name alone is enough for a label where
    /// the script has such a variant, and another.
    private func chosenVariants(in text: String, isLabel: Bool) -> [String]? {
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        guard (1...6).contains(words.count) else { return nil }
        let isDeclared = variants.count > 1
        let names = isDeclared ? variants : ["kort", "lang", "short", "long"]
        var chosen: [String] = []
        var isMarked = false
        for word in words {
            if let name = names.first(where: { Self.isForm(word, of: $0.lowercased()) }) {
                if !chosen.contains(name) { chosen.append(name) }
            } else if Self.marks.contains(word) {
                isMarked = true
            } else if !Self.fillers.contains(word) {
                return nil
            }
        }
        guard !chosen.isEmpty, isMarked || isLabel && isDeclared else { return nil }
        return chosen
    }

    /// `lange` and `langt` of `lang`.
    private static func isForm(_ word: String, of name: String) -> Bool {
        word.hasPrefix(name) && ["", "e", "t"].contains(word.dropFirst(name.count))
    }

    private static let marks: Set = [
        "bare", "kun", "only", "versjon", "versjonen", "version", "variant", "varianten", "utgave", "utgaven",
    ]
    private static let fillers: Set = ["i", "in", "for", "den", "det", "the", "og", "and", "eller", "or", "til", "ved"]
}
