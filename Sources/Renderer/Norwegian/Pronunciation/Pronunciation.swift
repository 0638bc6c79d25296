/// How a word is said.
package struct Pronunciation: Hashable, Sendable {
    /// Its sounds in order.
    package var phones: [Phone]

    /// The sounds, in order.
    package init(_ phones: [Phone]) { self.phones = phones }

    /// Whether some vowel is stressed; the words without stress are small ones that are joined to their neighbours.
    package var isStressed: Bool { phones.contains { $0.stress == .primary } }

    /// IPA, such as `ˈsɪtːə`, with the stress marks before the vowel's own consonant.
    package var ipa: String { InternationalAlphabet.write(phones) }

    /// The same word as a later part of a compound.
    package var subordinate: Pronunciation {
        Pronunciation(phones.map { Phone($0.phoneme, $0.stress == .primary ? .secondary : $0.stress) })
    }

    /// The same word with its first full vowel stressed if none is.
    package var strong: Pronunciation {
        guard !isStressed else { return self }
        let vowels = phones.indices.filter { phones[$0].phoneme.isVowel }
        guard let index = vowels.first(where: { phones[$0].phoneme != .schwa }) ?? vowels.first else { return self }
        var strong = self
        strong.phones[index].stress = .primary
        // Schwa is never stressed: what the letter stands for in a word of one syllable is a full e.
        if phones[index].phoneme == .schwa {
            strong.phones[index].phoneme = index == phones.count - 1 ? .longE : .shortE
        }
        return strong
    }
}

extension [Phone] {
    /// The same sounds with a consonant that follows itself said once.
    package var withoutDoubledConsonants: [Phone] {
        reduce(into: []) { phones, phone in
            if phone.phoneme.isVowel || phones.last?.phoneme != phone.phoneme { phones.append(phone) }
        }
    }

    /// Whether an r is no sound of its own but the retroflex of what follows: *først* is `f'WSt.`, not *fø-sj-r-t*.
    func isRetroflexR(at index: Int) -> Bool {
        guard index > 0, index + 1 < count, self[index].phoneme == .r, self[index - 1].phoneme == .sj else {
            return false
        }
        return [.t, .d, .n, .l].contains(self[index + 1].phoneme)
    }

    /// Whether a consonant is held: alone between a stressed short vowel and the next vowel or the word's end.
    func isLongConsonant(at index: Int) -> Bool {
        guard index > 0, !self[index].phoneme.isVowel, self[index].phoneme.canBeHeld else { return false }
        let before = self[index - 1]
        guard before.stress != .none, before.phoneme.isShortVowel else { return false }
        return index + 1 == count || self[index + 1].phoneme.isVowel
    }
}

extension Phoneme {
    /// These are heard longer after a short vowel; the others sound alike with and without.
    fileprivate var canBeHeld: Bool {
        switch self {
        case .h, .j, .kj, .v, .r: false
        default: true
        }
    }
}
