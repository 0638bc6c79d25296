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

    /// A lexicon without entries.
    package init() {}

    /// The words it has, in no order.
    package var words: [String] { Array(entries.keys) }

    /// Enters a word, in whatever letters, in place of an earlier entry.
    package mutating func enter(_ word: String, _ entry: Entry) { entries[word.lowercased()] = entry }

    /// Takes over all of `other`, whose entries win.
    package mutating func add(_ other: Lexicon) { entries.merge(other.entries) { $1 } }

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
