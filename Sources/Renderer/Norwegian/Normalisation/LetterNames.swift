/// What letters are called, and how that is said.
enum LetterNames {
    private static let names: [Character: (name: String, sound: String)] = [
        "a": ("a", "'A:"), "b": ("be", "b'e:"), "c": ("se", "s'e:"), "d": ("de", "d'e:"), "e": ("e", "'e:"),
        "f": ("eff", "'Ef"), "g": ("ge", "g'e:"), "h": ("hå", "h'o:"), "i": ("i", "'i:"), "j": ("jådd", "j'Od"),
        "k": ("kå", "k'o:"), "l": ("ell", "'El"), "m": ("em", "'Em"), "n": ("enn", "'En"), "o": ("o", "'u:"),
        "p": ("pe", "p'e:"), "q": ("ku", "k'u-:"), "r": ("ærr", "'aR"), "s": ("ess", "'Es"), "t": ("te", "t'e:"),
        "u": ("u", "'u-:"), "v": ("ve", "v'e:"), "w": ("dobbeltve", "d'Ob@ltv,e:"), "x": ("eks", "'Eks"),
        "y": ("y", "'y:"), "z": ("sett", "s'Et"), "æ": ("æ", "'a:"), "ø": ("ø", "'Y:"), "å": ("å", "'o:"),
    ]

    /// An accented letter is called as the one without.
    private static func plain(_ letter: Character) -> Character {
        ["é": "e", "è": "e", "ê": "e", "ó": "o", "ò": "o", "ô": "o", "à": "a", "ü": "y", "ö": "ø", "ä": "æ"][letter]
            ?? letter
    }

    /// The name of a small letter; the letter itself if it has none in Norwegian.
    static func name(_ letter: Character) -> String { names[plain(letter)]?.name ?? String(letter) }

    /// How the name of a small letter is said; nil if it has none in Norwegian.
    static func sound(_ letter: Character) -> Pronunciation? {
        names[plain(letter)].flatMap { try? PhonemeReader.read($0.sound) }
    }
}
