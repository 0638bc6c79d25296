/// Text as it is written in, words as they are read aloud out.
///
/// Rules are asked in turn at every piece of the text, the most special first; what none of them knows is a word, a
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
    /// A word for which `isKnown` holds, as a lexicon may say, is left as it is.
    package static func read(_ text: String, keeping isKnown: (String) -> Bool = { _ in false }) -> [SpokenToken] {
        normalise(text, keeping: isKnown).tokens
    }

    /// Reads a text in full and keeps account of what it cannot read.
    package static func normalise(_ text: String, keeping isKnown: (String) -> Bool = { _ in false }) -> Result {
        normalise(text, keeping: isKnown, phrase: { _ in nil })
    }

    /// The same; `phrase` gives what of several pieces is left as it is at a place, and how many they are.
    static func normalise(
        _ text: String, keeping isKnown: (String) -> Bool, phrase: (TokenCursor) -> (word: String, count: Int)?
    ) -> Result {
        var cursor = TokenCursor(text)
        var result = Result()
        while let token = cursor.peek() {
            if let (word, count) = phrase(cursor) {
                result.tokens.append(.word(word))
                cursor.advance(count)
            } else if token.kind == .word || token.kind == .foreign,
                let known = [token.written, token.text].first(where: isKnown)
            {
                result.tokens.append(.word(known.lowercased()))
                cursor.advance()
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
                ?? AbbreviationReading.read(&cursor)
                ?? UnitReading.readAlone(&cursor) ?? CapitalsReading.read(&cursor)
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
