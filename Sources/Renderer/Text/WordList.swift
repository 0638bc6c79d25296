/// Words in both languages, each with what it means; case does not matter.
package struct WordList<Meaning: Hashable & Sendable>: Sendable {
    private let meanings: [String: Meaning]
    /// Every word as written in the table, Norwegian first, each once.
    package let words: [String]
    /// The first word of each meaning in both languages, in the table's order.
    package let canonical: [(nb: String, en: String)]

    /// The list of a table: each meaning with its words in both languages.
    package init(_ table: [(Meaning, nb: [String], en: [String])]) {
        var meanings: [String: Meaning] = [:]
        var words: [String] = []
        for word in table.flatMap(\.nb) + table.flatMap(\.en) where !words.contains(word) { words.append(word) }
        for (meaning, nb, en) in table { for word in nb + en { meanings[word.lowercased()] = meaning } }
        self.meanings = meanings
        self.words = words
        canonical = table.compactMap { row in row.nb.first.map { (nb: $0, en: row.en.first ?? $0) } }
    }

    /// What a word means, whatever its case, or nil.
    package subscript(word: String) -> Meaning? { meanings[word.lowercased()] }

    /// The word of the list that was probably meant.
    package func nearest(to word: String) -> String? { Spelling.nearest(to: word, among: words) }
}
