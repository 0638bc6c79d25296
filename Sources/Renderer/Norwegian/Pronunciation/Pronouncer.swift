/// Finds how words are said: what the author's lexicon says, what is listed, what can be made of listed words, and at
/// last what the letter model makes of it.
package struct Pronouncer: Sendable {
    /// What the author wants said in another way.
    package let lexicon: Lexicon

    /// A pronouncer that follows a lexicon.
    package init(lexicon: Lexicon = Lexicon()) { self.lexicon = lexicon }

    /// Where a pronunciation comes from.
    package enum Origin: Hashable, Sendable {
        case lexicon
        case listed
        /// Made of listed words.
        case compound
        /// Chosen among several ways by its neighbours.
        case homograph
        /// Letters said one by one.
        case spelled(letters: String)
        /// The model's, with its margin over the next best way for each letter.
        case guessed(margin: Float)
    }

    /// How a word in small letters is said, and how that is known. A word without a sound gives no phones.
    package func pronounce(_ word: String) -> (pronunciation: Pronunciation, origin: Origin) {
        if let own = lexicon.pronunciation(of: word) { return (own, .lexicon) }
        if let listed = WordTables.pronunciations[word] { return (listed, .listed) }
        if let compound = Compounds.read(word, listed: { WordTables.pronunciations[$0] }) {
            return (compound, .compound)
        }
        if let listed = Self.packed(word) { return (listed, .listed) }
        if let made = Genitives.read(word, listed: Self.listed) { return (made, .compound) }
        let guess = ReadingMemory.read(word)
        return (guess.pronunciation.strong, .guessed(margin: guess.margin))
    }

    /// How a listed word is said; nil if it is not listed.
    private static func listed(_ word: String) -> Pronunciation? { WordTables.pronunciations[word] ?? packed(word) }

    /// How a word of the packed list is said; nil if it is not there.
    private static func packed(_ word: String) -> Pronunciation? {
        guard let entry = WordList.norwegian.entry(of: word) else { return nil }
        return (entry.phones.map { Pronunciation($0) } ?? ReadingMemory.read(word).pronunciation).strong
    }

    /// The tone of a word that is said like this; nil if it has no main stress.
    package func tone(of word: String, _ pronunciation: Pronunciation) -> Tone? {
        let isLong = pronunciation.phones.count { $0.phoneme.isVowel } > 1
        if isLong, pronunciation.isStressed, let entry = WordList.norwegian.entry(of: word) { return entry.tone }
        return ToneRules.norwegian.tone(of: word, pronunciation.phones)
    }

    /// Letters said one by one, the last with the weight: *em be es ær*.
    package func pronounce(letters: String) -> Pronunciation {
        let names = letters.compactMap { LetterNames.sound($0) ?? pronounce(String($0)).pronunciation }
        return Pronunciation(names.dropLast().flatMap(\.subordinate.phones) + (names.last?.phones ?? []))
    }
}
