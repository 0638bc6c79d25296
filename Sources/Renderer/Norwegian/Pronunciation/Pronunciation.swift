/// How a word is said.
package struct Pronunciation: Hashable, Sendable {
    /// Its sounds in order.
    package var phones: [Phone]

    /// The sounds, in order.
    package init(_ phones: [Phone]) { self.phones = phones }

    /// Whether some vowel is stressed; words without are the small ones that lean on their neighbours.
    package var isStressed: Bool { phones.contains { $0.stress == .primary } }

    /// espeak-ng's mnemonics, such as `s'It:@` for *sitte*: `'` and `,` before a stressed vowel, `:` after a long sound.
    package var mnemonics: String {
        phones.enumerated().map { index, phone in
            let mark =
                switch phone.stress {
                case .primary: "'"
                case .secondary: ","
                case .none: ""
                }
            return mark + phone.phoneme.mnemonic + (phones.isLongConsonant(at: index) ? ":" : "")
        }.joined()
    }

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

    /// Whether a consonant is held: alone between a stressed short vowel and the next vowel or the word's end.
    func isLongConsonant(at index: Int) -> Bool {
        guard index > 0, !self[index].phoneme.isVowel, self[index].phoneme.canBeHeld else { return false }
        let before = self[index - 1]
        guard before.stress != .none, before.phoneme.isShortVowel else { return false }
        return index + 1 == count || self[index + 1].phoneme.isVowel
    }
}

extension Phoneme {
    /// espeak-ng lengthens these; the others it says alike with and without.
    fileprivate var canBeHeld: Bool {
        switch self {
        case .h, .j, .kj, .v, .r: false
        default: true
        }
    }
}

/// IPA for reading by people.
private enum InternationalAlphabet {
    static func write(_ phones: [Phone]) -> String {
        let marks = stressMarks(phones)
        return phones.enumerated().map { index, phone in
            (marks[index] ?? "") + phone.phoneme.ipa + (phones.isLongConsonant(at: index) ? "ː" : "")
        }.joined()
    }

    /// The marks by the index of the sound before which they stand: the consonant that opens the stressed syllable.
    private static func stressMarks(_ phones: [Phone]) -> [Int: String] {
        var marks: [Int: String] = [:]
        for (index, phone) in phones.enumerated() where phone.stress != .none {
            let isFirst = !phones[..<index].contains { $0.phoneme.isVowel }
            let opens = index > 0 && !phones[index - 1].phoneme.isVowel && phones[index - 1].phoneme != .ng
            marks[isFirst ? 0 : opens ? index - 1 : index] = phone.stress == .primary ? "ˈ" : "ˌ"
        }
        return marks
    }
}
