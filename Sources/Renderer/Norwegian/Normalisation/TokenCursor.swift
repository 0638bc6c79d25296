/// Where a rule stands in a text, with what is around it.
struct TokenCursor {
    /// All pieces of the text.
    let tokens: [WrittenToken]
    /// The piece that comes next.
    var index = 0
    /// Whether the whole text is in capitals, so that capitals say nothing about a word.
    let isShouting: Bool

    /// The beginning of a text.
    init(_ text: String) {
        tokens = WrittenToken.tokens(of: text)
        isShouting = Capitals.areAll(tokens)
    }

    /// Whether nothing is left.
    var isAtEnd: Bool { index >= tokens.count }

    /// The piece `ahead` of the next one (0: the next itself), or after it (−1: the one before).
    func peek(_ ahead: Int = 0) -> WrittenToken? {
        tokens.indices.contains(index + ahead) ? tokens[index + ahead] : nil
    }

    /// Whether the piece `ahead` is this sign; with `touching`, only right after the piece before it.
    func isSign(_ signs: Set<String>, _ ahead: Int = 0, touching: Bool = false) -> Bool {
        guard let token = peek(ahead), token.kind == .sign else { return false }
        return signs.contains(token.text) && !(touching && token.isApart)
    }

    /// The digits `ahead`; with `touching`, only right after the piece before them.
    func digits(_ ahead: Int = 0, touching: Bool = false) -> String? { text(.number, ahead, touching) }

    /// The word `ahead`; with `touching`, only right after the piece before it.
    func word(_ ahead: Int = 0, touching: Bool = false) -> String? { text(.word, ahead, touching) }

    /// The word `ahead` in small letters; empty if there is none.
    func small(_ ahead: Int = 0) -> String { word(ahead)?.lowercased() ?? "" }

    /// The raised digits or sign `ahead`, right after the piece before them.
    func raised(_ ahead: Int = 0) -> String? { text(.raised, ahead, true) }

    /// The lowered digits `ahead`, right after the piece before them.
    func lowered(_ ahead: Int = 0) -> String? { text(.lowered, ahead, true) }

    /// The word before the next piece in small letters, past the point of an abbreviation; empty if there is none.
    var wordBefore: String { isSign(["."], -1, touching: true) ? small(-2) : small(-1) }

    /// Whether the point that comes next also ends the sentence: it is the last piece, or a capital letter follows.
    var pointEndsSentence: Bool {
        guard let next = peek(1) else { return true }
        return next.text.first?.isUppercase == true
    }

    /// Moves on by `count` pieces.
    mutating func advance(_ count: Int = 1) { index += count }

    /// A cursor `count` pieces further on.
    func advanced(_ count: Int) -> TokenCursor {
        var cursor = self
        cursor.index += count
        return cursor
    }

    private func text(_ kind: WrittenToken.Kind, _ ahead: Int, _ touching: Bool) -> String? {
        guard let token = peek(ahead), token.kind == kind, !(touching && token.isApart) else { return nil }
        return token.text
    }
}
