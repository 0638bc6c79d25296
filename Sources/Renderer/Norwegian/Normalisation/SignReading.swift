/// Signs that are words or pauses, and digits above or below the line.
enum SignReading {
    /// Reads a sign at the cursor; nil if it has no reading here.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let token = cursor.peek(), let tokens = tokens(token, cursor) else { return nil }
        cursor.advance()
        return tokens
    }

    /// Digits above the line are a power after a single letter, otherwise a note; below it they are part of a formula.
    static func digits(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let token = cursor.peek() else { return nil }
        let before = cursor.peek(-1)
        cursor.advance()
        let number = Cardinals.words(digits: token.text)
        guard token.kind == .raised, !token.isApart, before?.kind == .word else { return SpokenToken.words(number) }
        guard before.map({ !Capitals.hasVowel($0.text) || $0.text.count == 1 }) == true, let power = Int(token.text)
        else { return SpokenToken.words("fotnote \(number)") }
        return SpokenToken.words("i \(Ordinals.words(power))")
    }

    private static func tokens(_ token: WrittenToken, _ cursor: TokenCursor) -> [SpokenToken]? {
        switch token.text {
        case "/": return slash(cursor)
        case "." where !token.isApart && isWebPoint(cursor): return [.word("punkt")]
        case "-", "–", "—", "−":
            if isRange(cursor) { return [.word("til")] }
            if token.text == "-" { return isDash(cursor) ? [.mark(",")] : nil }
        case "#": return cursor.digits(1, touching: true) != nil ? [.word("nummer")] : nil
        case "~": return cursor.digits(1) != nil ? [.word("cirka")] : nil
        case "*", "·", "∙": return isProduct(cursor) ? [.word("ganger")] : nil
        case "§" where cursor.isSign(["§"], 1, touching: true): return []
        case "§" where cursor.isSign(["§"], -1): return SpokenToken.words("paragrafene")
        default: break
        }
        if let mark = SignTables.marks[token.text] { return [.mark(mark)] }
        return SignTables.words[token.text].map(SpokenToken.words)
    }

    /// `og/eller` is *og eller*, `inn/ut` is *inn eller ut*, `MBSR/MBCT` is both in a row.
    private static func slash(_ cursor: TokenCursor) -> [SpokenToken]? {
        guard let before = cursor.word(-1), let after = cursor.word(1) else { return nil }
        let small = ["og", "eller"]
        let isSmall = small.contains(before.lowercased()) || small.contains(after.lowercased())
        let areCapitals = [before, after].allSatisfy { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
        return isSmall || areCapitals ? [] : [.word("eller")]
    }

    /// The point of `helsenorge.no`.
    private static func isWebPoint(_ cursor: TokenCursor) -> Bool {
        guard let after = cursor.word(1, touching: true), cursor.word(-1) != nil else { return false }
        return after.first?.isLowercase == true
    }

    /// A hyphen with blanks on both sides is meant as a dash.
    private static func isDash(_ cursor: TokenCursor) -> Bool {
        guard cursor.peek()?.isApart == true else { return false }
        // Two or three hyphens are a typewriter's dash.
        return cursor.peek(1)?.isApart == true || cursor.isSign(["-"], 1)
    }

    /// `mandag–fredag`, `juni – august`, `ti–femten`.
    private static func isRange(_ cursor: TokenCursor) -> Bool {
        guard let first = cursor.word(-1)?.lowercased(), cursor.peek()?.isApart == cursor.peek(1)?.isApart else {
            return false
        }
        if Cardinals.isName(first), Cardinals.isName(cursor.small(1)) { return true }
        return AbbreviationReading.isCalendar(cursor.advanced(-1)) && AbbreviationReading.isCalendar(cursor.advanced(1))
    }

    private static func isProduct(_ cursor: TokenCursor) -> Bool {
        cursor.peek(-1)?.kind == .number && cursor.peek(1)?.kind == .number
    }
}
