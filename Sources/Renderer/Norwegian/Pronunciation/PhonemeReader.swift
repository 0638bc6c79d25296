/// Reads mnemonics, as people write them in lexicons and tables.
package enum PhonemeReader {
    /// What cannot be read: the part that is no sound of Norwegian.
    package struct Failure: Error, Equatable {
        /// From the first sign that is not understood to the end.
        package let rest: String
    }

    /// The pronunciation that `mnemonics` describe; stress marks `'` (`"` for tone 2) and `,` stand before the vowel or its syllable.
    package static func read(_ mnemonics: some StringProtocol) throws(Failure) -> Pronunciation {
        var phones: [Phone] = []
        var stress = Stress.none
        var rest = Substring(mnemonics)
        while let first = rest.first {
            switch first {
            case "'", "\"": (stress, rest) = (.primary, rest.dropFirst())
            case ",": (stress, rest) = (.secondary, rest.dropFirst())
            // A held consonant follows from its place; a blank, a hyphen and a bar only part what might run together.
            case ":", " ", "-", "|": rest = rest.dropFirst()
            default:
                guard let (mnemonic, sounds) = longest(in: rest) else { throw Failure(rest: String(rest)) }
                for phoneme in sounds {
                    phones.append(Phone(phoneme, phoneme.isVowel ? stress : .none))
                    if phoneme.isVowel { stress = .none }
                }
                rest = rest.dropFirst(mnemonic.count)
            }
        }
        guard !phones.isEmpty else { throw Failure(rest: String(mnemonics)) }
        return Pronunciation(phones)
    }

    private static func longest(in text: Substring) -> (String, [Phoneme])? {
        EspeakMnemonics.table.first { text.hasPrefix($0.0) }
    }
}
