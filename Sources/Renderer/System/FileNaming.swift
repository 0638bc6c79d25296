/// Names of files that every phone, server and archive takes: lower-case ASCII letters, digits and hyphens.
package enum FileNaming {
    /// `Kroppsskanning på norsk` becomes `kroppsskanning-paa-norsk`; what has no such form is left out.
    package static func ascii(_ name: String) -> String {
        var result = ""
        for character in name.lowercased() {
            if let letters = replacements[character] {
                result += letters
            } else if let plain = plain(character) {
                result.append(plain)
            } else if !result.isEmpty, result.last != "-" {
                result += "-"
            }
        }
        while result.last == "-" { result.removeLast() }
        return result
    }

    /// The same as far as whole words go within `limit` characters; a single word that is longer is cut.
    package static func ascii(_ name: String, atMost limit: Int) -> String {
        let whole = ascii(name)
        guard whole.count > limit else { return whole }
        let cut = whole.prefix(limit + 1)
        return String(cut.lastIndex(of: "-").map { cut[..<$0] } ?? cut.dropLast())
    }

    private static let replacements: [Character: String] = [
        "æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "đ": "d", "ŋ": "n", "ł": "l",
    ]

    /// The character itself, or the ASCII letter under its accents.
    private static func plain(_ character: Character) -> Character? {
        if character.isASCII { return character.isLetter || character.isNumber ? character : nil }
        let accented = "àáâãçèéêëìíîïñòóôõùúûýÿčšžć"
        let letters = "aaaaceeeeiiiinoooouuuyyczsc"
        guard let index = accented.firstIndex(of: character) else { return nil }
        let distance = accented.distance(from: accented.startIndex, to: index)
        return Array(letters)[distance]
    }
}
