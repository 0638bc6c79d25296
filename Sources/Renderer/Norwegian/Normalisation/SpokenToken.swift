/// A piece of text as it is read aloud.
package enum SpokenToken: Hashable, Sendable {
    /// A word in small letters.
    case word(String)
    /// Letters said one by one, such as those of MBSR; in small letters.
    case letters(String)
    /// A pause and its melody: `,` `;` `:` `.` `?` or `!`.
    case mark(Character)

    /// Words, parted by blanks.
    static func words(_ text: String) -> [SpokenToken] { text.split(separator: " ").map { .word(String($0)) } }
}

extension [SpokenToken] {
    /// The text as it would be written in full: `tjue til førti minutter.`
    package var writtenInFull: String {
        reduce(into: "") { text, token in
            switch token {
            case .mark(let mark): text.append(mark)
            case .word(let word): text += (text.isEmpty ? "" : " ") + word
            case .letters(let letters):
                text += (text.isEmpty ? "" : " ") + letters.map(LetterNames.name).joined(separator: " ")
            }
        }
    }
}

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

    /// The name of a small letter; the letter itself if it has none in Norwegian.
    static func name(_ letter: Character) -> String { names[letter]?.name ?? String(letter) }

    /// How the name of a small letter is said; nothing if it has none in Norwegian.
    static func sound(_ letter: Character) -> Pronunciation? {
        names[letter].flatMap { try? PhonemeReader.read($0.sound) }
    }
}
