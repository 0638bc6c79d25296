/// An author's own pronunciations, which win over everything else.
package struct Lexicon: Hashable, Sendable {
    /// How a word is to be said.
    package enum Entry: Hashable, Sendable {
        /// By its sounds.
        case phonemes(Pronunciation)
        /// In the way that these words are said.
        case respelling([String])
    }

    private var entries: [String: Entry] = [:]
    /// Entries of several pieces, such as *5-HT* and *body scan*, by their first piece.
    private var phrases: [String: [Phrase]] = [:]

    /// An entry that is more than a word.
    private struct Phrase: Hashable {
        let key: String
        /// Its pieces in small letters, each with whether a blank stands before it.
        let pieces: [Piece]
    }

    private struct Piece: Hashable {
        let text: String
        let isApart: Bool
    }

    /// A lexicon without entries.
    package init() {}

    /// The words it has, in no order.
    package var words: [String] { Array(entries.keys) }

    /// Enters a word, in whatever letters, in place of an earlier entry.
    package mutating func enter(_ word: String, _ entry: Entry) { set(word.lowercased(), entry) }

    /// Takes over all of `other`, whose entries win.
    package mutating func add(_ other: Lexicon) { for (key, entry) in other.entries { set(key, entry) } }

    private mutating func set(_ key: String, _ entry: Entry) {
        let isNew = entries.updateValue(entry, forKey: key) == nil
        let pieces = WrittenToken.tokens(of: key).map { Piece(text: $0.written.lowercased(), isApart: $0.isApart) }
        guard isNew, pieces.count > 1, let first = pieces.first else { return }
        phrases[first.text, default: []].append(Phrase(key: key, pieces: pieces))
        phrases[first.text]?.sort { ($0.pieces.count, $1.key) > ($1.pieces.count, $0.key) }
    }

    /// The entry with the most pieces that stands at a cursor, and how many those are; nil if none does.
    func longestEntry(at cursor: TokenCursor) -> (key: String, count: Int)? {
        guard !entries.isEmpty, let token = cursor.peek() else { return nil }
        let phrase = phrases[token.written.lowercased()]?.first { phrase in
            phrase.pieces.indices.allSatisfy { index in
                guard let piece = cursor.peek(index) else { return false }
                let wanted = phrase.pieces[index]
                return piece.written.lowercased() == wanted.text && (index == 0 || piece.isApart == wanted.isApart)
            } && !isCutShort(cursor, after: phrase.pieces.count)
        }
        if let phrase { return (phrase.key, phrase.pieces.count) }
        guard token.kind == .word || token.kind == .foreign else { return nil }
        return [token.written, token.text].map { $0.lowercased() }.first { entries[$0] != nil }.map { ($0, 1) }
    }

    /// Whether the last piece runs on into what follows: *5-HT* is not in *5-HT2*.
    private func isCutShort(_ cursor: TokenCursor, after count: Int) -> Bool {
        guard let last = cursor.peek(count - 1), let next = cursor.peek(count), !next.isApart else { return false }
        return last.kind != .sign && next.kind != .sign
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

    /// The respelling of a word; nil if the lexicon has none.
    func spelling(of word: String) -> String? {
        if case .respelling(let words) = entry(of: word) { words.joined(separator: " ") } else { nil }
    }

    /// Reads what stands after a word: `/m'aIndfu-ln@s/` are phonemes, anything else is a respelling. Fails if it
    /// is neither: if a slash is alone, a sign has no reading, or there is no vowel, without which nothing is said.
    package static func entry(from text: String) -> Result<Entry, PhonemeReader.Failure> {
        if text.count > 2, text.hasPrefix("/"), text.hasSuffix("/") {
            return Result { () throws(PhonemeReader.Failure) in
                let said = try PhonemeReader.read(text.dropFirst().dropLast())
                guard said.phones.contains(where: \.phoneme.isVowel) else { throw PhonemeReader.Failure(rest: text) }
                return .phonemes(said)
            }
        }
        if let odd = text.first(where: { signsOfPhonemes.contains($0) }) {
            return .failure(PhonemeReader.Failure(rest: String(odd)))
        }
        let read = Normaliser.normalise(text)
        if let lost = read.unreadable.first { return .failure(PhonemeReader.Failure(rest: lost.text)) }
        let words = read.tokens.flatMap { token -> [String] in
            switch token {
            case .word(let word): [word]
            case .letters(let letters): letters.map(LetterNames.name)
            case .mark: []
            }
        }
        guard words.contains(where: Capitals.hasVowel) else { return .failure(PhonemeReader.Failure(rest: text)) }
        return .success(.respelling(words))
    }

    /// What stands in phonemes only: a respelling with one of them is phonemes that lack a slash, or a slip.
    private static let signsOfPhonemes = Set("/\\@\"#_|<>={}[]()*;?!")

    /// Several words as one, the last with the weight if they are letters' names, otherwise each with its own.
    private static func join(_ words: [String]) -> Pronunciation {
        let plain = Pronouncer()
        let parts = words.map { plain.pronounce($0).pronunciation }
        guard parts.count > 1 else { return parts.first ?? Pronunciation([]) }
        return Pronunciation(parts.dropLast().flatMap(\.subordinate.phones) + parts[parts.count - 1].strong.phones)
    }
}
