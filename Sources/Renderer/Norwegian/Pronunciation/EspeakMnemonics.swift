/// espeak-ng's mnemonics for Norwegian: the one place in this module that knows how an engine writes sounds.
///
/// Tables, lexicons and `pronounce` use them because they are ASCII and an author can type them.
enum EspeakMnemonics {
    /// What espeak-ng's own output uses beside the mnemonics of our sounds.
    static let variants: [(String, [Phoneme])] = [
        ("r", [.r]), ("n.", [.r, .n]), ("t.", [.r, .t]), ("d.", [.r, .d]), ("l.", [.r, .l]), ("s.", [.sj]),
        ("a#", [.schwa]), ("E:", [.longÆ]), ("x", [.kj]),
    ]

    /// All mnemonics with their sounds, the longest first.
    static let table = (Phoneme.allCases.map { ($0.mnemonic, [$0]) } + variants).sorted { $0.0.count > $1.0.count }
}

extension Phoneme {
    /// How espeak-ng writes it in its table for Norwegian, without stress.
    package var mnemonic: String {
        switch self {
        case .longA: "A:"
        case .shortA: "A"
        case .longÆ: "a:"
        case .shortÆ: "a"
        case .longE: "e:"
        case .shortE: "E"
        case .schwa: "@"
        case .longI: "i:"
        case .shortI: "I"
        case .longO: "u:"
        case .shortO: "U"
        case .longU: "u-:"
        case .shortU: "u-"
        case .longY: "y:"
        case .shortY: "y"
        case .longØ: "Y:"
        case .shortØ: "W"
        case .longÅ: "o:"
        case .shortÅ: "O"
        case .ei: "aI"
        case .au: "aU"
        case .ai: "AI"
        case .øy: "Yy"
        case .oi: "OI"
        case .ou: "OU"
        case .b: "b"
        case .d: "d"
        case .f: "f"
        case .g: "g"
        case .h: "h"
        case .j: "j"
        case .k: "k"
        case .kj: "C"
        case .l: "l"
        case .m: "m"
        case .n: "n"
        case .ng: "N"
        case .p: "p"
        case .r: "R"
        case .s: "s"
        case .sj: "S"
        case .t: "t"
        case .v: "v"
        }
    }
}

extension Pronunciation {
    /// espeak-ng's mnemonics, such as `s'It:@` for *sitte*: `'` and `,` before a stressed vowel, `:` after a long sound.
    package var mnemonics: String {
        phones.enumerated().map { index, phone in
            if phones.isRetroflexR(at: index) { return "" }
            let mark =
                switch phone.stress {
                case .primary: "'"
                case .secondary: ","
                case .none: ""
                }
            let point = index > 0 && phones.isRetroflexR(at: index - 1) ? "." : ""
            return mark + phone.phoneme.mnemonic + point + (phones.isLongConsonant(at: index) ? ":" : "")
        }.joined()
    }
}

extension Reading {
    /// espeak-ng's mnemonics with a blank between words, and around pauses, for `:` is also a mnemonic.
    package var mnemonics: String { written(\.mnemonics) }
}
