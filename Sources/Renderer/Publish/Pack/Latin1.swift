internal import Foundation

/// Text in ISO 8859-1, which is what CD-Text and old players know.
enum Latin1 {
    /// The text with what Latin-1 lacks written in another way, or left out.
    static func text(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isNewline || character == "\t" {
                result += " "
            } else if let replacement = replacements[character] {
                result += replacement
            } else if let byte = byte(character), byte >= 0x20, !(0x7F..<0xA0).contains(byte) {
                result.append(character)
            } else {
                result += plain(character)
            }
        }
        return result
    }

    /// The bytes of a text; what Latin-1 lacks is written in another way, or left out.
    static func bytes(_ text: String) -> [UInt8] {
        text.flatMap { character -> [UInt8] in
            // Swift takes the two of a line end for one character.
            if character.isNewline { return Array(String(character).utf8) }
            if let byte = byte(character) { return [byte] }
            return Latin1.text(String(character)).compactMap(byte)
        }
    }

    private static let replacements: [Character: String] = [
        "–": "-", "—": "-", "‑": "-", "−": "-", "“": "\"", "”": "\"", "„": "\"", "’": "'", "‘": "'", "…": "...",
        "œ": "oe", "Œ": "OE", "ŋ": "n", "Ŋ": "N", "đ": "d", "Đ": "D", "ŧ": "t", "Ŧ": "T", "ł": "l", "Ł": "L",
        "€": "EUR",
        "\u{202F}": " ", "\u{2009}": " ",
    ]

    /// The letter under accents that Latin-1 lacks, or nothing.
    private static func plain(_ character: Character) -> String {
        let scalars = String(character).decomposedStringWithCanonicalMapping.unicodeScalars
        guard let first = scalars.first, first.properties.isAlphabetic, first.value < 0x100 else { return "" }
        return String(Character(first))
    }

    private static func byte(_ character: Character) -> UInt8? {
        let composed = String(character).precomposedStringWithCanonicalMapping.unicodeScalars
        guard composed.count == 1, let scalar = composed.first else { return nil }
        return UInt8(exactly: scalar.value)
    }
}
