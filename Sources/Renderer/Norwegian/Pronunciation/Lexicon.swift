/// An author's own pronunciations, which win over everything else.
package struct Lexicon: Hashable, Sendable {
    /// How a word is to be said.
    package enum Entry: Hashable, Sendable {
        /// By its sounds.
        case phonemes(Pronunciation)
        /// As these words would be.
        case respelling([String])
    }

    private var entries: [String: Entry] = [:]
    /// Entries of more than one piece of text, such as `body scan` and `Kabat-Zinn`, by their first piece.
    private var phrases: [String: Set<[String]>] = [:]

    /// A lexicon without entries.
    package init() {}

    /// The words it has, in no order.
    package var words: [String] { Array(entries.keys) }

    /// Enters a word, in whatever letters, in place of an earlier entry.
    package mutating func enter(_ word: String, _ entry: Entry) {
        let small = word.split(separator: " ").joined(separator: " ").lowercased()
        entries[small] = entry
        let pieces = WrittenToken.tokens(of: small).map(\.text)
        if pieces.count > 1 { phrases[pieces[0], default: []].insert([small] + pieces) }
    }

    /// Takes over all of `other`, whose entries win.
    package mutating func add(_ other: Lexicon) {
        entries.merge(other.entries) { $1 }
        phrases.merge(other.phrases) { $0.union($1) }
    }

    /// The longest entry of more than one piece that stands at a place of a text, and how many pieces it has.
    func phrase(at cursor: TokenCursor) -> (word: String, count: Int)? {
        guard !phrases.isEmpty, let first = cursor.peek(), let known = phrases[first.text.lowercased()] else {
            return nil
        }
        let here = known.filter { phrase in
            (1..<phrase.count).allSatisfy { cursor.peek($0 - 1)?.text.lowercased() == phrase[$0] }
        }
        return here.max { $0.count < $1.count }.map { ($0[0], $0.count - 1) }
    }

    /// The entry of a word in any letters.
    package func entry(of word: String) -> Entry? { entries[word.lowercased()] }

    /// How a word is to be said; nil if it has no entry.
    func pronunciation(of word: String) -> Pronunciation? {
        switch entry(of: word) {
        case nil: nil
        case .phonemes(let pronunciation): pronunciation
        case .respelling(let words): Self.join(words)
        }
    }

    /// How a word is spelt anew; nil if it has no such entry.
    func spelling(of word: String) -> String? {
        if case .respelling(let words) = entry(of: word) { words.joined(separator: " ") } else { nil }
    }

    /// Reads what stands behind a word: `/m'aIndfu-ln@s/` are phonemes, anything else is a respelling. Fails if it
    /// is neither.
    package static func entry(from text: String) -> Result<Entry, PhonemeReader.Failure> {
        if text.count > 2, text.hasPrefix("/"), text.hasSuffix("/") {
            return Result { () throws(PhonemeReader.Failure) in
                .phonemes(try PhonemeReader.read(text.dropFirst().dropLast()))
            }
        }
        let words = Normaliser.read(text).compactMap { token -> String? in
            if case .word(let word) = token { word } else { nil }
        }
        return words.isEmpty ? .failure(PhonemeReader.Failure(rest: text)) : .success(.respelling(words))
    }

    /// Several words as one, the last with the weight if they are letters' names, else each with its own.
    private static func join(_ words: [String]) -> Pronunciation {
        let plain = Pronouncer()
        let parts = words.map { plain.pronounce($0).pronunciation }
        guard parts.count > 1 else { return parts.first ?? Pronunciation([]) }
        return Pronunciation(parts.dropLast().flatMap(\.subordinate.phones) + parts[parts.count - 1].strong.phones)
    }
}
