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

        /// A margin as authors see it: under 20 more than half of the words are wrong, over 100 fewer than one in ten.
        package static func certainty(_ margin: Float) -> Int { Int((min(margin, 99) * 10).rounded()) }
    }

    /// How a word in small letters is said, and how that is known. A word without a sound gives no phones.
    package func pronounce(_ word: String) -> (pronunciation: Pronunciation, origin: Origin) {
        if let own = lexicon.pronunciation(of: word) { return (own, .lexicon) }
        if let listed = WordTables.pronunciations[word] { return (listed, .listed) }
        if let compound = Compounds.read(word, listed: { WordTables.pronunciations[$0] }) {
            return (compound, .compound)
        }
        if let listed = Self.packed(word) { return (listed, .listed) }
        if let made = Inflections.read(word, listed: { WordTables.pronunciations[$0] })
            ?? Inflections.genitive(word, Self.listed)
        {
            return (made, .compound)
        }
        // The model is certain of the stress in *fingeren*, and wrong: it takes it for *regjeren*.
        if word.hasSuffix("eren"), let made = definite(word) { return (made, .compound) }
        let guess = ReadingMemory.read(word)
        // A model that is certain has seen the parts in many words; where it is not certain, the parts themselves are a
        // better guide.
        if guess.margin < Self.doubt,
            let made = Inflections.read(word, listed: Self.listed) ?? Compounds.read(word, listed: Self.part)
        {
            return (made, .compound)
        }
        return (guess.pronunciation.strong.stressed(byAccentIn: word), .guessed(margin: guess.margin))
    }

    /// *fingeren* as *finger* with its ending; nil if the shorter word does not end in an unstressed syllable.
    private func definite(_ word: String) -> Pronunciation? {
        let base = String(word.dropLast(2))
        let said = pronounce(base).pronunciation
        guard said.isStressed, said.phones.suffix(2) == [Phone(.schwa), Phone(.r)] else { return nil }
        return Inflections.read(word) { $0 == base ? said : nil }
    }

    /// Below this margin a guess yields to a compound of listed words.
    private static let doubt: Float = 8

    /// How a listed word is said that may be part of a compound: four letters at least, because shorter ones are found
    /// within other words, and no mere ending.
    private static func part(_ word: String) -> Pronunciation? {
        guard word.count > 3, !["ende", "enes", "ings", "eren", "erne", "ering"].contains(word) else { return nil }
        return listed(word) ?? Inflections.read(word, listed: listed)
    }

    /// How a listed word is said; nil if it is not listed.
    private static func listed(_ word: String) -> Pronunciation? { WordTables.pronunciations[word] ?? packed(word) }

    /// How a word of the packed list is said; nil if it is not there.
    private static func packed(_ word: String) -> Pronunciation? {
        guard let entry = WordList.norwegian.entry(of: word) else { return nil }
        return (entry.phones.map { Pronunciation($0) } ?? ReadingMemory.read(word).pronunciation).strong
    }

    /// The tone of a word that is said like this; nil if it has no main stress.
    static func tone(of word: String, _ pronunciation: Pronunciation) -> Tone? {
        let isLong = pronunciation.phones.count { $0.phoneme.isVowel } > 1
        if isLong, pronunciation.isStressed {
            let listed = { (word: String) in WordList.norwegian.entry(of: word)?.tone }
            if let tone = listed(word) ?? InheritedTone.of(word, listed: listed) { return tone }
        }
        return ToneRules.norwegian.tone(of: word, pronunciation.phones)
    }

    /// Letters said one by one, the last with the weight: *em be es ær*.
    package func pronounce(letters: String) -> Pronunciation {
        let names = letters.compactMap { LetterNames.sound($0) ?? pronounce(String($0)).pronunciation }
        return Pronunciation(names.dropLast().flatMap(\.subordinate.phones) + (names.last?.phones ?? []))
    }
}
