/// A piece of written text: a run of letters, a run of digits, or any other sign by itself.
struct WrittenToken: Equatable {
    /// What kind of piece it is.
    enum Kind: Equatable {
        case word
        case number
        case sign
    }

    /// Word, number or sign.
    let kind: Kind
    /// As written.
    let text: String
    /// Whether a blank stands before it.
    let isApart: Bool

    /// The pieces of a text in order; blanks are only noted on what follows them.
    static func tokens(of text: String) -> [WrittenToken] {
        var tokens: [WrittenToken] = []
        var isApart = true
        var rest = Substring(text)
        while let first = rest.first {
            if first.isWhitespace {
                (isApart, rest) = (true, rest.dropFirst())
                continue
            }
            let (kind, piece) = piece(at: rest)
            tokens.append(WrittenToken(kind: kind, text: String(piece), isApart: isApart))
            (isApart, rest) = (false, rest[piece.endIndex...])
        }
        return tokens
    }

    private static func piece(at rest: Substring) -> (Kind, Substring) {
        if rest.first.map(isDigit) == true { return (.number, rest.prefix(while: isDigit)) }
        var end = rest.startIndex
        while end < rest.endIndex, isLetter(rest, at: end) { end = rest.index(after: end) }
        return end > rest.startIndex ? (.word, rest[..<end]) : (.sign, rest.prefix(1))
    }

    private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

    /// Letters, and an apostrophe between two of them.
    private static func isLetter(_ text: Substring, at index: Substring.Index) -> Bool {
        if text[index].isLetter { return true }
        let next = text.index(after: index)
        return (text[index] == "'" || text[index] == "’") && index > text.startIndex && next < text.endIndex
            && text[next].isLetter
    }
}

/// Where a rule stands in a text, with what is around it.
struct TokenCursor {
    /// All pieces of the text.
    let tokens: [WrittenToken]
    /// The piece that comes next.
    var index = 0

    /// The beginning of a text.
    init(_ text: String) { tokens = WrittenToken.tokens(of: text) }

    /// Whether nothing is left.
    var isAtEnd: Bool { index >= tokens.count }

    /// The piece `ahead` of the next one (0: the next itself), or behind it (−1: the one before).
    func peek(_ ahead: Int = 0) -> WrittenToken? {
        tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
    }

    /// Whether the piece `ahead` is this sign; with `touching`, only right after the piece before it.
    func isSign(_ signs: Set<String>, _ ahead: Int = 0, touching: Bool = false) -> Bool {
        guard let token = peek(ahead), token.kind == .sign else { return false }
        return signs.contains(token.text) && !(touching && token.isApart)
    }

    /// The digits `ahead`; with `touching`, only right after the piece before them.
    func digits(_ ahead: Int = 0, touching: Bool = false) -> String? {
        guard let token = peek(ahead), token.kind == .number, !(touching && token.isApart) else { return nil }
        return token.text
    }

    /// The word `ahead`; with `touching`, only right after the piece before it.
    func word(_ ahead: Int = 0, touching: Bool = false) -> String? {
        guard let token = peek(ahead), token.kind == .word, !(touching && token.isApart) else { return nil }
        return token.text
    }

    /// Goes on by so many pieces.
    mutating func advance(_ count: Int = 1) { index += count }
}
