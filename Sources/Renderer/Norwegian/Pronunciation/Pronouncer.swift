/// Finds how words are said: what the author's lexicon says, what is listed, compounds of listed words, and at last
/// what the letter model makes of it.
package struct Pronouncer: Sendable {
    /// What the author wants said in another way.
    package let lexicon: Lexicon

    /// A pronouncer that follows a lexicon.
    package init(lexicon: Lexicon = Lexicon()) { self.lexicon = lexicon }

    /// Where a pronunciation comes from.
    package enum Origin: Hashable, Sendable {
        case lexicon
        case listed
        case compound
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
        let (guess, margin) = LetterModel.norwegian.read(word)
        return (guess.strong, .guessed(margin: margin))
    }

    /// Letters said one by one, the last with the weight: *em be es ær*.
    package func pronounce(letters: String) -> Pronunciation {
        let names = letters.compactMap { LetterNames.sound($0) ?? pronounce(String($0)).pronunciation }
        return Pronunciation(names.dropLast().flatMap(\.subordinate.phones) + (names.last?.phones ?? []))
    }
}
