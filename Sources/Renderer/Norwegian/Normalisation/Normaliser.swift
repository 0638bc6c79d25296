/// Text as it is written in, words as they are read aloud out.
///
/// Rules are asked in turn at every piece of the text, the most special first; what none of them knows is a word, a
/// pause, or nothing that can be heard. The tables they work with are in `ReadingTables`.
package enum Normaliser {
    /// The words, letters and pauses of a text in order. A text that holds nothing to read gives nothing.
    ///
    /// A word for which `isKnown` holds, as a lexicon may say, is left as it is.
    package static func read(_ text: String, keeping isKnown: (String) -> Bool = { _ in false }) -> [SpokenToken] {
        var cursor = TokenCursor(text)
        let isShouting = isShouting(cursor.tokens)
        var spoken: [SpokenToken] = []
        while !cursor.isAtEnd {
            if let word = cursor.word(), isKnown(word) {
                spoken.append(.word(word.lowercased()))
                cursor.advance()
            } else {
                spoken += next(&cursor, isShouting)
            }
        }
        return withoutIdleMarks(spoken)
    }

    private static func next(_ cursor: inout TokenCursor, _ isShouting: Bool) -> [SpokenToken] {
        if let tokens = dialled(&cursor) { return tokens }
        if let tokens = DateReading.read(&cursor) { return tokens }
        if let tokens = NumberReading.read(&cursor) { return tokens }
        if let tokens = WordReading.read(&cursor, isShouting: isShouting) { return tokens }
        return plain(&cursor)
    }

    /// A word or a sign by itself.
    private static func plain(_ cursor: inout TokenCursor) -> [SpokenToken] {
        guard let token = cursor.peek() else { return [] }
        defer { cursor.advance() }
        if token.kind == .word { return [.word(token.text.lowercased())] }
        if let slash = slash(cursor) { return SpokenToken.words(slash) }
        if cursor.isSign(["."], touching: true), isWebPoint(cursor) { return [.word("punkt")] }
        if token.text == "-" { return isDash(cursor) ? [.mark(",")] : [] }
        if token.text == "#" { return cursor.digits(1, touching: true) != nil ? [.word("nummer")] : [] }
        if let words = ReadingTables.signs[token.text] { return SpokenToken.words(words) }
        return ReadingTables.marks[token.text].map { [.mark($0)] } ?? []
    }

    /// `og/eller` is *og eller*, `inn/ut` is *inn eller ut*.
    private static func slash(_ cursor: TokenCursor) -> String? {
        guard cursor.isSign(["/"]), let before = cursor.word(-1), let after = cursor.word(1) else { return nil }
        let small = ["og", "eller"]
        return small.contains(before.lowercased()) || small.contains(after.lowercased()) ? "" : "eller"
    }

    /// The point of `helsenorge.no`.
    private static func isWebPoint(_ cursor: TokenCursor) -> Bool {
        guard let after = cursor.word(1, touching: true), cursor.word(-1) != nil else { return false }
        return after.first?.isLowercase == true
    }

    /// A hyphen with blanks on both sides is meant as a dash.
    private static func isDash(_ cursor: TokenCursor) -> Bool {
        cursor.peek()?.isApart == true && cursor.peek(1)?.isApart == true
    }

    /// A number to be dialled is read in its groups, eight digits in pairs.
    private static func dialled(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil, let before = cursor.peek(-1) else { return nil }
        let isAfterPoint = before.text == "." && ReadingTables.dialled.contains(cursor.word(-2)?.lowercased() ?? "")
        guard isAfterPoint || ReadingTables.dialled.contains(before.text.lowercased()) else { return nil }
        var groups: [String] = []
        while let group = cursor.digits() {
            groups.append(group)
            cursor.advance()
        }
        if groups.count == 1, groups[0].count == 8 {
            let digits = Array(groups[0])
            groups = stride(from: 0, to: 8, by: 2).map { String(digits[$0...$0 + 1]) }
        }
        let tokens = groups.map { SpokenToken.words(Cardinals.words(digits: $0)) }
        return Array(tokens.joined(separator: [.mark(",")]))
    }

    /// Whether a text of several words is all capitals: then they are words, not initialisms.
    private static func isShouting(_ tokens: [WrittenToken]) -> Bool {
        let words = tokens.filter { $0.kind == .word && $0.text.count > 1 }
        return words.count > 1 && words.allSatisfy { $0.text.allSatisfy(\.isUppercase) }
    }

    /// Pauses at the beginning say nothing, and of several in a row the strongest counts.
    private static func withoutIdleMarks(_ tokens: [SpokenToken]) -> [SpokenToken] {
        let strength: [Character: Int] = [",": 1, ";": 2, ":": 2, ".": 3, "!": 4, "?": 5]
        var result: [SpokenToken] = []
        for token in tokens {
            guard case .mark(let mark) = token else {
                result.append(token)
                continue
            }
            guard let last = result.last else { continue }
            if case .mark(let earlier) = last {
                if strength[mark, default: 0] > strength[earlier, default: 0] { result[result.count - 1] = token }
            } else {
                result.append(token)
            }
        }
        return result.contains { if case .mark = $0 { false } else { true } } ? result : []
    }
}
