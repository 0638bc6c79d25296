internal import GuideEditing
internal import GuideScript
internal import GuideText

/// What was done to a lexicon, so that it can be undone.
struct LexiconChange: Sendable {
    /// Where the lexicon lies.
    let path: String
    /// Its text before; nil: there was none.
    let before: String?
    /// The digest of its text after.
    let after: String
}

/// The text of a lexicon.
enum LexiconText {
    /// The text with a word said so, or as the program would say it if `said` is nil; all else stays as it is. Nil if the text is
    /// laid out so that only a person can do that.
    static func changing(_ word: String, to said: String?, in text: String) -> String? {
        let source = Source(name: "", text: text)
        let before = LexiconFile.parse(source.bytes, name: "").sayings
        let row = said.map { "\(YAMLWord.quoted(word)): \(YAMLWord.quoted($0))" }
        var lines = source.lines
        while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
        let same = before.filter { $0.word.value.lowercased() == word.lowercased() }
        if let old = same.last {
            let place = Place(of: old, in: source)
            lines.replaceSubrange(place.lines, with: row.map { [$0 + place.comment] } ?? [])
        } else if let row {
            lines.append(row)
        }
        let after = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
        return same.count < 2 && isChanged(before, to: after, word, said) ? after : nil
    }

    /// Where an entry stands.
    private struct Place {
        /// Its lines, from 0.
        let lines: Range<Int>
        /// What its author has noted behind it.
        let comment: String

        init(of saying: Saying, in source: Source) {
            let end = max(saying.word.span.end, saying.said.span.end)
            let last = source.line(of: end)
            lines = (source.line(of: saying.word.span.start) - 1)..<last
            let rest = source.text(of: Span(end, source.byteRange(ofLine: last).upperBound))
            let note = rest.drop { $0 == "\"" || $0 == "'" }
            comment = note.trimmed.hasPrefix("#") ? String(note) : ""
        }
    }

    /// Whether a text has the entries that it had before but for one word.
    private static func isChanged(_ before: [Saying], to text: String, _ word: String, _ said: String?) -> Bool {
        let (sayings, diagnostics) = LexiconFile.parse(Array(text.utf8), name: "")
        func others(_ sayings: [Saying]) -> [[String]] {
            sayings.filter { $0.word.value.lowercased() != word.lowercased() }.map { [$0.word.value, $0.said.value] }
        }
        let own = sayings.filter { $0.word.value.lowercased() == word.lowercased() }
        return diagnostics.isEmpty && others(before) == others(sayings)
            && own.map(\.said.value) == (said.map { [$0] } ?? [])
    }
}
