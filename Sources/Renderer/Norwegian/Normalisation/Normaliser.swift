/// Turns written text into words as they are read aloud.
///
/// At every piece of the text the rules are tried in turn, the most special first. What no rule knows is a word, a
/// pause, a sign that is not heard, or unreadable.
package enum Normaliser {
    /// A stretch of a text that has no reading.
    package struct Unreadable: Hashable, Sendable {
        /// As written.
        package let text: String
        /// Where it stands, in Unicode scalars.
        package let range: Range<Int>
    }

    /// What a text says, and what of it cannot be said.
    package struct Result: Sendable {
        /// The words, letters and pauses in order; empty if the text holds nothing to read.
        package var tokens: [SpokenToken] = []
        /// What is lost, in order.
        package var unreadable: [Unreadable] = []
    }

    /// The words, letters and pauses of a text in order. A text that holds nothing to read gives nothing.
    ///
    /// Words in the lexicon are left as they are.
    package static func read(_ text: String, keeping lexicon: Lexicon = Lexicon()) -> [SpokenToken] {
        normalise(text, keeping: lexicon).tokens
    }

    /// Reads a text in full and notes what it cannot read.
    package static func normalise(_ text: String, keeping lexicon: Lexicon = Lexicon()) -> Result {
        var cursor = TokenCursor(text)
        var result = Result()
        while let token = cursor.peek() {
            if let (key, count) = lexicon.longestEntry(at: cursor) {
                result.tokens.append(.word(key))
                cursor.advance(count)
            } else if let tokens = rules(&cursor) {
                result.tokens += tokens
            } else {
                plain(token, &result)
                cursor.advance()
            }
        }
        result.tokens = PauseMerging.merge(result.tokens)
        return result
    }

    private static func rules(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        switch cursor.peek()?.kind {
        case .number:
            WebReading.read(&cursor) ?? PhoneReading.read(&cursor) ?? DateReading.read(&cursor)
                ?? ClockReading.read(&cursor) ?? OrdinalReading.read(&cursor) ?? ChainReading.read(&cursor)
                ?? NumberReading.read(&cursor)
        case .word:
            WebReading.read(&cursor) ?? IonReading.read(&cursor) ?? NumberReading.read(&cursor)
                ?? UnitReading.readAlone(&cursor) ?? AbbreviationReading.read(&cursor)
                ?? CapitalsReading.read(&cursor)
        case .sign: PhoneReading.readInternational(&cursor) ?? NumberReading.read(&cursor) ?? SignReading.read(&cursor)
        case .raised, .lowered: SignReading.digits(&cursor)
        case .foreign, nil: nil
        }
    }

    /// A word or a sign by itself.
    private static func plain(_ token: WrittenToken, _ result: inout Result) {
        switch token.kind {
        case .word: result.tokens.append(.word(Names.spelling(of: token.text)))
        case .foreign where Greek.names(of: token.text) != nil:
            result.tokens += SpokenToken.words(Greek.names(of: token.text) ?? "")
        case .sign where SignTables.isSilent(token.text): break
        default: result.unreadable.append(Unreadable(text: token.written, range: token.range))
        }
    }
}
