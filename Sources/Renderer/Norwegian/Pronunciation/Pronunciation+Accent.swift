extension Pronunciation {
    /// The same word with its main stress where an *é* is written: *allé*, *puréen*. Norwegian writes the accent where the stress
    /// is not on the first syllable, or to keep a vowel sounded.
    func stressed(byAccentIn word: String) -> Pronunciation {
        guard let accent = word.lastIndex(of: "é") else { return self }
        let after = word[word.index(after: accent)...].count { "aeiouyæøå".contains($0) }
        let vowels = phones.indices.filter { phones[$0].phoneme.isVowel }
        guard vowels.count > after else { return self }
        let index = vowels[vowels.count - 1 - after]
        guard [.longE, .shortE, .schwa].contains(phones[index].phoneme) else { return self }
        var stressed = self
        for vowel in vowels { stressed.phones[vowel].stress = .none }
        stressed.phones[index] = Phone(.longE, .primary)
        return stressed
    }
}
