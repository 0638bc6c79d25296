/// Addresses of pages and people, said sign by sign.
enum WebReading {
    /// Reads `www.nb.no/kurs`, `post@kurs.no`, `https://helsenorge.no`; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.word() != nil || cursor.digits() != nil, let sign = cursor.peek(1), sign.kind == .sign,
            !sign.isApart, [".", "@", ":", "-", "_"].contains(sign.text)
        else { return nil }
        var pieces: [WrittenToken] = []
        while let piece = cursor.peek(pieces.count), pieces.isEmpty || !piece.isApart { pieces.append(piece) }
        while let last = pieces.last, last.kind == .sign, last.text != "/" { pieces.removeLast() }
        let texts = pieces.map { $0.text.lowercased() }
        guard let start = start(of: texts) else { return nil }
        cursor.advance(pieces.count)
        var tokens = pieces[start...]
        if tokens.last?.text == "/" { tokens.removeLast() }
        return tokens.flatMap(spoken)
    }

    /// Where the heard part begins, past `https://`; nil if this is not an address.
    private static func start(of texts: [String]) -> Int? {
        if ["http", "https"].contains(texts.first), Array(texts.dropFirst().prefix(3)) == [":", "/", "/"] { return 4 }
        if texts.first == "mailto", texts.contains("@") { return 2 }
        if texts.first == "www", texts.count > 2 { return 0 }
        if let at = texts.firstIndex(of: "@"), at > 0, texts[at...].contains(".") { return 0 }
        let host = texts.prefix { !["/", "?", "#", ":"].contains($0) }
        guard host.count > 2, host[host.count - 2] == ".", domains.contains(host[host.count - 1]),
            host.dropLast(2).allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" } })
        else { return nil }
        return 0
    }

    private static let domains: Set<String> = ["no", "com", "org", "net", "eu", "info", "io", "dk", "uk", "edu"]

    private static let signs = [
        ".": "punkt", "/": "skråstrek", "@": "alfakrøll", "-": "bindestrek", "_": "understrek", ":": "kolon",
        "?": "spørsmålstegn", "=": "er lik", "&": "og", "#": "emneknagg", "+": "pluss", "%": "prosent", "~": "tilde",
    ]

    private static func spoken(_ piece: WrittenToken) -> [SpokenToken] {
        switch piece.kind {
        case .number: return SpokenToken.words(Cardinals.words(digits: piece.text))
        case .word:
            let small = piece.text.lowercased()
            let isInitialism = small.count < 5 && (small == "www" || !Capitals.canBeSaid(small))
            return [isInitialism ? .letters(small) : .word(small)]
        default: return SpokenToken.words(signs[piece.text] ?? "")
        }
    }
}
