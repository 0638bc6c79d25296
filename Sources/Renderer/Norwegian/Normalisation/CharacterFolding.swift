/// Replaces every character with the letters, digits and signs that the rules know.
enum CharacterFolding {
    /// What a character is to a reader.
    enum Folded: Equatable {
        case piece(WrittenToken.Kind, String)
        case blank
        /// Not heard, and no end of a word: soft hyphens, joiners, marks of direction.
        case silent
    }

    /// What a character is to a reader.
    static func fold(_ character: Character) -> Folded {
        let scalar = character.unicodeScalars[character.unicodeScalars.startIndex]
        if scalar.isASCII { return ascii(scalar, character) }
        if let known = known[character] { return known }
        if character.isWhitespace { return .blank }
        if let known = fromRange(scalar) { return known }
        if let number = character.wholeNumberValue, scalar.properties.numericType == .decimal {
            return .piece(.number, "\(number)")
        }
        if let letter = letter(scalar) { return letter }
        if character.isLetter { return .piece(.foreign, String(Character(scalar))) }
        switch scalar.properties.generalCategory {
        case .control: return .blank
        case .format, .nonspacingMark, .enclosingMark, .surrogate: return .silent
        default: return .piece(.sign, String(character))
        }
    }

    private static func ascii(_ scalar: Unicode.Scalar, _ character: Character) -> Folded {
        switch scalar {
        case "0"..."9": .piece(.number, String(Character(scalar)))
        case "a"..."z", "A"..."Z":
            character.unicodeScalars.count == 1 ? .piece(.word, String(character)) : letter(ofMarked: character)
        case " ": .blank
        case "\u{0}"..."\u{1F}", "\u{7F}": .blank
        default: .piece(.sign, String(Character(scalar)))
        }
    }

    /// A letter of ASCII with marks above or below it, of which the first may make a sound of its own.
    private static func letter(ofMarked character: Character) -> Folded {
        var scalars = character.unicodeScalars
        while scalars.count > 1 {
            if let known = known[Character(String(scalars))] { return known }
            scalars.removeLast()
        }
        return .piece(.word, String(scalars))
    }

    /// The nearest Norwegian letter, found by the letter's name; nil if it is not of the Latin script, or not known.
    private static func letter(_ scalar: Unicode.Scalar) -> Folded? {
        LatinLetterName(scalar.properties.name ?? "")?.folded.map { .piece(.word, $0) }
    }

    /// Whole stretches of Unicode that repeat letters and digits in another shape.
    private static func fromRange(_ scalar: Unicode.Scalar) -> Folded? {
        let value = scalar.value
        switch value {
        case 0xFF01...0xFF5E:
            guard let plain = Unicode.Scalar(value - 0xFEE0) else { return nil }
            return ascii(plain, Character(plain))
        case 0x1D400...0x1D6A3: return alphabet((value - 0x1D400) % 52)
        case 0x1D7CE...0x1D7FF: return .piece(.number, "\((value - 0x1D7CE) % 10)")
        case 0x2460...0x2473: return .piece(.number, "\(value - 0x2460 + 1)")
        case 0x2776...0x277F: return .piece(.number, "\(value - 0x2776 + 1)")
        case 0x2780...0x2789: return .piece(.number, "\(value - 0x2780 + 1)")
        case 0x24B6...0x24CF: return alphabet(value - 0x24B6)
        case 0x24D0...0x24E9: return alphabet(value - 0x24D0 + 26)
        case 0x2080...0x2089: return .piece(.lowered, "\(value - 0x2080)")
        case 0x2070, 0x2074...0x2079: return .piece(.raised, "\(value - 0x2070)")
        default: return nil
        }
    }

    /// The letter at this place of A–Z, a–z.
    private static func alphabet(_ place: UInt32) -> Folded? {
        Unicode.Scalar(place < 26 ? 65 + place : 97 + place - 26).map { .piece(.word, String(Character($0))) }
    }

    private static let known: [Character: Folded] = {
        var table: [Character: Folded] = [:]
        for letter in "æøåéèóòô" {
            table[letter] = .piece(.word, String(letter))
            table[Character(letter.uppercased())] = .piece(.word, letter.uppercased())
        }
        for (from, to) in FoldingTables.letters {
            table[from] = .piece(.word, to)
            let large = from.uppercased()
            if large.count == 1, Character(large) != from { table[Character(large)] = .piece(.word, capitalised(to)) }
        }
        for (from, to) in FoldingTables.words { table[from] = .piece(.word, to) }
        for (from, to) in FoldingTables.signs { table[from] = .piece(.sign, to) }
        for (from, to) in FoldingTables.raised { table[from] = .piece(.raised, to) }
        return table
    }()

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
