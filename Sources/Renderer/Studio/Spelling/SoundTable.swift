internal import GuideNorwegian
internal import GuideText

/// The sounds of Norwegian as the page offers them: by names that need no phonetics, and by words that have them.
struct SoundTable: Encodable, Sendable {
    /// A sound.
    struct Entry: Encodable, Sendable {
        /// Its mnemonic.
        var symbol: String
        var isVowel: Bool
        /// What it is called, such as *lang a*.
        var name: String
        /// A word that has it.
        var example: String
    }

    /// All of them, vowels first.
    var sounds: [Entry]

    /// The table in a language.
    init(_ language: MessageLanguage) {
        sounds = Self.rows.map { phoneme, name, example in
            Entry(symbol: phoneme.mnemonic, isVowel: phoneme.isVowel, name: name(language), example: example)
        }
    }

    /// The sounds, their names and examples.
    static let rows: [(phoneme: Phoneme, name: Bilingual, example: String)] = [
        (.longA, Bilingual(nb: "lang a", en: "long a"), "dag"),
        (.shortA, Bilingual(nb: "kort a", en: "short a"), "takk"),
        (.longÆ, Bilingual(nb: "lang æ", en: "long æ"), "være"),
        (.shortÆ, Bilingual(nb: "kort æ", en: "short æ"), "verk"),
        (.longE, Bilingual(nb: "lang e", en: "long e"), "se"),
        (.shortE, Bilingual(nb: "kort e", en: "short e"), "sett"),
        (.schwa, Bilingual(nb: "svak e", en: "weak e"), "ikke"),
        (.longI, Bilingual(nb: "lang i", en: "long i"), "pil"),
        (.shortI, Bilingual(nb: "kort i", en: "short i"), "sitt"),
        (.longO, Bilingual(nb: "lang o", en: "long o"), "sol"),
        (.shortO, Bilingual(nb: "kort o", en: "short o"), "ost"),
        (.longU, Bilingual(nb: "lang u", en: "long u"), "hus"),
        (.shortU, Bilingual(nb: "kort u", en: "short u"), "full"),
        (.longY, Bilingual(nb: "lang y", en: "long y"), "ny"),
        (.shortY, Bilingual(nb: "kort y", en: "short y"), "trygg"),
        (.longØ, Bilingual(nb: "lang ø", en: "long ø"), "løs"),
        (.shortØ, Bilingual(nb: "kort ø", en: "short ø"), "sønn"),
        (.longÅ, Bilingual(nb: "lang å", en: "long å"), "gå"),
        (.shortÅ, Bilingual(nb: "kort å", en: "short å"), "godt"),
        (.ei, Bilingual(nb: "ei", en: "ei"), "vei"),
        (.au, Bilingual(nb: "au", en: "au"), "tau"),
        (.ai, Bilingual(nb: "ai", en: "ai"), "kai"),
        (.øy, Bilingual(nb: "øy", en: "øy"), "gøy"),
        (.oi, Bilingual(nb: "oi", en: "oi"), "boikott"),
        (.ou, Bilingual(nb: "ou", en: "ou"), "show"),
        (.b, Bilingual(nb: "b", en: "b"), "bok"),
        (.d, Bilingual(nb: "d", en: "d"), "dag"),
        (.f, Bilingual(nb: "f", en: "f"), "fot"),
        (.g, Bilingual(nb: "g", en: "g"), "god"),
        (.h, Bilingual(nb: "h", en: "h"), "hus"),
        (.j, Bilingual(nb: "j", en: "j"), "jeg"),
        (.k, Bilingual(nb: "k", en: "k"), "ku"),
        (.kj, Bilingual(nb: "kj", en: "kj"), "kjenn"),
        (.l, Bilingual(nb: "l", en: "l"), "lys"),
        (.m, Bilingual(nb: "m", en: "m"), "mat"),
        (.n, Bilingual(nb: "n", en: "n"), "ny"),
        (.ng, Bilingual(nb: "ng", en: "ng"), "lang"),
        (.p, Bilingual(nb: "p", en: "p"), "pust"),
        (.r, Bilingual(nb: "r", en: "r"), "ro"),
        (.s, Bilingual(nb: "s", en: "s"), "sol"),
        (.sj, Bilingual(nb: "sj", en: "sj"), "skje"),
        (.t, Bilingual(nb: "t", en: "t"), "tid"),
        (.v, Bilingual(nb: "v", en: "v"), "vei"),
    ]
}
