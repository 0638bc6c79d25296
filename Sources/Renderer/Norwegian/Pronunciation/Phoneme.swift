/// A sound of East Norwegian, by its name in NoFAbet, the notation of the Norwegian pronunciation lexicon (NST).
///
/// Retroflexes and syllabic consonants are no sounds of their own here: the engine has no syllabic ones, and says r and
/// the consonant after it.
package enum Phoneme: String, CaseIterable, Sendable {
    case longA = "AA"
    case shortA = "AH"
    case longÆ = "AE"
    case shortÆ = "AEH"
    case longE = "EE"
    case shortE = "EH"
    case schwa = "AX"
    case longI = "II"
    case shortI = "IH"
    case longO = "OO"
    case shortO = "OH"
    case longU = "UU"
    case shortU = "UH"
    case longY = "YY"
    case shortY = "YH"
    case longØ = "OE"
    case shortØ = "OEH"
    case longÅ = "OA"
    case shortÅ = "OAH"
    case ei = "AEJ"
    case au = "AEW"
    case ai = "AJ"
    case øy = "OEJ"
    case oi = "OJ"
    case ou = "OU"
    case b = "B"
    case d = "D"
    case f = "F"
    case g = "G"
    case h = "H"
    case j = "J"
    case k = "K"
    case kj = "KJ"
    case l = "L"
    case m = "M"
    case n = "N"
    case ng = "NG"
    case p = "P"
    case r = "R"
    case s = "S"
    case sj = "SJ"
    case t = "T"
    case v = "V"
}

extension Phoneme {
    /// How espeak-ng writes it in its table for Norwegian, without stress.
    package var mnemonic: String { notation.mnemonic }

    /// How the International Phonetic Alphabet writes it.
    package var ipa: String { notation.ipa }

    /// Whether it is the middle of a syllable.
    package var isVowel: Bool {
        switch self {
        case .b, .d, .f, .g, .h, .j, .k, .kj, .l, .m, .n, .ng, .p, .r, .s, .sj, .t, .v: false
        default: true
        }
    }

    /// Whether it is a short vowel that can be stressed; the consonant after one is long.
    var isShortVowel: Bool {
        switch self {
        case .shortA, .shortÆ, .shortE, .shortI, .shortO, .shortU, .shortY, .shortØ, .shortÅ: true
        default: false
        }
    }

    private var notation: (mnemonic: String, ipa: String) {
        switch self {
        case .longA: ("A:", "ɑː")
        case .shortA: ("A", "ɑ")
        case .longÆ: ("a:", "æː")
        case .shortÆ: ("a", "æ")
        case .longE: ("e:", "eː")
        case .shortE: ("E", "ɛ")
        case .schwa: ("@", "ə")
        case .longI: ("i:", "iː")
        case .shortI: ("I", "ɪ")
        case .longO: ("u:", "uː")
        case .shortO: ("U", "ʊ")
        case .longU: ("u-:", "ʉː")
        case .shortU: ("u-", "ʉ")
        case .longY: ("y:", "yː")
        case .shortY: ("y", "ʏ")
        case .longØ: ("Y:", "øː")
        case .shortØ: ("W", "œ")
        case .longÅ: ("o:", "oː")
        case .shortÅ: ("O", "ɔ")
        case .ei: ("aI", "æɪ")
        case .au: ("aU", "æʉ")
        case .ai: ("AI", "ɑɪ")
        case .øy: ("Yy", "œʏ")
        case .oi: ("OI", "ɔʏ")
        case .ou: ("OU", "ɔʊ")
        case .b: ("b", "b")
        case .d: ("d", "d")
        case .f: ("f", "f")
        case .g: ("g", "ɡ")
        case .h: ("h", "h")
        case .j: ("j", "j")
        case .k: ("k", "k")
        case .kj: ("C", "ç")
        case .l: ("l", "l")
        case .m: ("m", "m")
        case .n: ("n", "n")
        case .ng: ("N", "ŋ")
        case .p: ("p", "p")
        case .r: ("R", "r")
        case .s: ("s", "s")
        case .sj: ("S", "ʃ")
        case .t: ("t", "t")
        case .v: ("v", "ʋ")
        }
    }
}

/// How much weight a vowel has.
package enum Stress: UInt8, Sendable {
    case none
    /// In the later parts of a compound.
    case secondary
    case primary
}

/// A sound where it stands in a word. Only vowels carry stress.
package struct Phone: Hashable, Sendable {
    /// The sound.
    package var phoneme: Phoneme
    /// Its weight.
    package var stress: Stress

    /// A sound and its weight.
    package init(_ phoneme: Phoneme, _ stress: Stress = .none) {
        self.phoneme = phoneme
        self.stress = stress
    }
}
