internal import GuideText

/// Lines of a lexicon as people write lists of words: `ACT - akt`, `ACT;akt`, `ACT = akt`, `| ACT | akt |`, `- ACT: akt`.
struct LexiconGuess {
    /// The first line that is not as it should be.
    let line: Int
    /// What to write there.
    let advice: Bilingual
    /// Writes all of them.
    let quick: QuickFix

    static let reason = Bilingual(nb: "det mangler `ord: slik det sies`", en: "`word: as it is said` is missing")

    /// What was meant by the lines of a lexicon that is not YAML; nil if that cannot be made out.
    static func fix(of source: Source) -> LexiconGuess? {
        var edits: [QuickFix.Edit] = []
        var first: (line: Int, mended: String)?
        for number in 1...max(1, source.lineCount) {
            let text = source.text(ofLine: number).trimmingBlanks()
            guard !text.isEmpty, !text.hasPrefix("#") else { continue }
            guard let mended = mended(text) else { return nil }
            guard mended != text else { continue }
            let range = source.byteRange(ofLine: number)
            edits.append(QuickFix.Edit(Span(range.lowerBound, range.upperBound), mended))
            if first == nil, !mended.isEmpty { first = (number, mended) }
        }
        guard let first else { return nil }
        let advice = Bilingual(nb: "Skriv `\(first.mended)`.", en: "Write `\(first.mended)`.")
        let title = Bilingual(
            nb: "Skriv `ord: slik det sies` på alle linjene", en: "Write `word: as it is said` on all lines")
        return LexiconGuess(line: first.line, advice: advice, quick: QuickFix(title, edits))
    }
}

extension LexiconGuess {
    private static let signs = [": ", " - ", " – ", " — ", ";", "\t", "=>", "->", "→", "=", "|", ","]
    /// What people call the columns of such a list.
    private static let titles: Set = ["ord", "word", "skrevet", "navn", "begrep", "term"]

    /// A line as it should be; empty for one that is to go, and nil if it cannot be made out.
    private static func mended(_ line: String) -> String? {
        var text = line
        if text.hasPrefix("|") {
            text = text.split(separator: "|").map { String($0).trimmingBlanks() }
                .joined(separator: "|")
        }
        if text.allSatisfy({ "-|: ".contains($0) }) { return "" }
        if text.hasPrefix("- ") { text = String(text.dropFirst(2)).trimmingBlanks() }
        guard let sign = signs.first(where: { text.contains($0) }), let place = text.firstRange(of: sign) else {
            return nil
        }
        let word = unquoted(String(text[..<place.lowerBound]))
        let said = unquoted(String(text[place.upperBound...]))
        guard !word.isEmpty, !said.isEmpty, word.count <= 60, !word.contains(where: { ":;|\"[]{}".contains($0) }),
            !said.contains(where: { ":;|\"[]{}".contains($0) })
        else { return nil }
        return titles.contains(word.lowercased()) ? "" : "\(word): \(said)"
    }

    private static func unquoted(_ text: String) -> String { text.filter { !"\"“”«»".contains($0) }.trimmingBlanks() }
}
