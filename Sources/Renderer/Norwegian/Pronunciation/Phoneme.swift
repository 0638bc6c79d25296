/// A sound of East Norwegian, by its name in NoFAbet, the notation of the Norwegian pronunciation lexicon (NST).
///
/// Retroflexes and syllabic consonants are no sounds of their own here: they follow from r and the consonant after it,
/// and from schwa before a consonant.
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
}
