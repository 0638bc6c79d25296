/// A piece of written text: a run of letters, a run of digits, or any other sign by itself.
struct WrittenToken: Equatable {
    /// What kind of piece it is.
    enum Kind: Equatable {
        case word
        case number
        case sign
        /// Digits or a sign written high, as in m².
        case raised
        /// Digits written low, as in CO₂.
        case lowered
        /// Letters without a Norwegian sound.
        case foreign
    }

    /// What it is.
    let kind: Kind
    /// In letters, digits and signs that the rules know: `ﬁ` is *fi*, `５` is *5*.
    private(set) var text: String
    /// As the author wrote it.
    private(set) var written: String
    /// Whether a blank stands before it.
    let isApart: Bool
    /// Where it starts in the text, in scalars.
    let start: Int

    /// Where it stands in the text, in scalars.
    var range: Range<Int> { start..<(start + written.unicodeScalars.count) }

    /// The pieces of a text in order; blanks are only noted on what follows them.
    static func tokens(of text: String) -> [WrittenToken] {
        var tokens: [WrittenToken] = []
        var isApart = true
        var place = 0
        // What ends a run: the next character starts a piece of its own even if it is of the same kind.
        var isOpen = false
        for character in text {
            defer { place += character.isASCIIByte ? 1 : character.unicodeScalars.count }
            let folded = CharacterFolding.fold(character)
            switch folded {
            case .blank: (isApart, isOpen) = (true, false)
            case .silent: if isOpen { tokens[tokens.count - 1].written.append(character) }
            case .piece(let kind, let text):
                let last = tokens.count - 1
                if isOpen, kind != .sign, tokens[last].kind == kind {
                    tokens[last].text += text
                    tokens[last].written.append(character)
                } else {
                    tokens.append(
                        WrittenToken(kind: kind, text: text, written: String(character), isApart: isApart, start: place)
                    )
                }
                (isApart, isOpen) = (false, true)
            }
        }
        return joinedAtApostrophes(tokens)
    }

    /// Words with an apostrophe between two letters (*PC’en*) are one piece.
    private static func joinedAtApostrophes(_ tokens: [WrittenToken]) -> [WrittenToken] {
        guard tokens.contains(where: \.isApostrophe) else { return tokens }
        var joined: [WrittenToken] = []
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.isApostrophe, let last = joined.last, last.kind == .word, !token.isApart, index + 1 < tokens.count,
                tokens[index + 1].kind == .word, !tokens[index + 1].isApart
            {
                joined[joined.count - 1].text += token.text + tokens[index + 1].text
                joined[joined.count - 1].written += token.written + tokens[index + 1].written
                index += 2
            } else {
                joined.append(token)
                index += 1
            }
        }
        return joined
    }

    private var isApostrophe: Bool { kind == .sign && (text == "'" || text == "’") }
}

extension Character {
    /// Whether it is one byte in UTF-8, and so one scalar.
    fileprivate var isASCIIByte: Bool { utf8.count == 1 }
}
