/// A piece of text as it is read aloud.
package enum SpokenToken: Hashable, Sendable {
    /// A word in small letters.
    case word(String)
    /// Letters said one by one, such as those of MBSR; in small letters.
    case letters(String)
    /// A pause and its melody: `,` `;` `:` `.` `?` or `!`.
    case mark(Character)

    /// Words, separated by blanks.
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
