internal import GuideNorwegian

/// A sound of a word as the page shows it and sends it back.
struct WrittenSound: Codable, Sendable, Equatable {
    /// Its mnemonic, such as `A:`.
    var symbol: String
    /// Its weight: 0, 1 in a later part of a compound, 2 for the main stress.
    var stress: UInt8

    init(_ phone: Phone) {
        symbol = phone.phoneme.mnemonic
        stress = phone.stress.rawValue
    }

    /// The sound; nil if there is none of that name.
    var phone: Phone? {
        Phoneme.allCases.first { $0.mnemonic == symbol }.map {
            Phone($0, $0.isVowel ? Stress(rawValue: stress) ?? .none : .none)
        }
    }

    /// Sounds as a lexicon has them, between slashes; nil if one is unknown, or no vowel is among them.
    static func entry(of sounds: [WrittenSound]) -> String? {
        let phones = sounds.compactMap(\.phone)
        guard phones.count == sounds.count, phones.contains(where: \.phoneme.isVowel) else { return nil }
        let mnemonics = Pronunciation(phones).mnemonics
        if (try? PhonemeReader.read(mnemonics))?.phones == phones { return "/\(mnemonics)/" }
        // Signs that would run together are held apart.
        return "/\(phones.map { Pronunciation([$0]).mnemonics }.joined(separator: "|"))/"
    }
}
