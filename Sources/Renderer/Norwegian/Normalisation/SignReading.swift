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
            // `mor–barn-kontakt`, `Oslo–Bergen`: two words of one thing, without a pause.
            if token.text == "–", isBond(cursor) { return [] }
        case "#": return cursor.digits(1, touching: true) != nil ? [.word("nummer")] : nil
        case "~": return cursor.digits(1) != nil ? [.word("cirka")] : nil
        case "*", "·", "∙": return isProduct(cursor) ? [.word("ganger")] : nil
        case "§" where cursor.isSign(["§"], 1, touching: true): return []
        case "§" where cursor.isSign(["§"], -1): return SpokenToken.words("paragrafene")
        case "<", ">": if let limit = limit(token.text, cursor) { return [.word(limit)] }
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
        if isOfLevels(cursor) { return true }
        guard let first = cursor.word(-1)?.lowercased(), cursor.peek()?.isApart == cursor.peek(1)?.isApart else {
            return false
        }
        if Cardinals.isName(first), Cardinals.isName(cursor.small(1)) { return true }
        return AbbreviationReading.isCalendar(cursor.advanced(-1)) && AbbreviationReading.isCalendar(cursor.advanced(1))
    }

    /// `C5–C6`, `Th5–L2`: from one vertebra to another.
    private static func isOfLevels(_ cursor: TokenCursor) -> Bool {
        guard !cursor.isSign(["-"]), cursor.digits(-1, touching: true) != nil, cursor.digits(2, touching: true) != nil,
            let first = cursor.word(-2), let last = cursor.word(1, touching: true)
        else { return false }
        return [first, last].allSatisfy { $0.count < 3 && $0.first?.isUppercase == true }
    }

    /// An en dash right between two names, or within what a hyphen makes one word.
    private static func isBond(_ cursor: TokenCursor) -> Bool {
        guard cursor.peek()?.isApart == false, let first = cursor.word(-1), let second = cursor.word(1, touching: true)
        else { return false }
        return first.first?.isUppercase == true && second.first?.isUppercase == true
            || cursor.isSign(["-"], 2, touching: true) && cursor.word(3, touching: true) != nil
    }

    /// `> 18 år`, `< 5 min`: *over* and *under* what is counted, if nothing is compared with it.
    private static func limit(_ sign: String, _ cursor: TokenCursor) -> String? {
        guard cursor.digits(1) != nil, cursor.peek(-1)?.kind != .number, cursor.word(-1)?.count != 1 else { return nil }
        return sign == ">" ? "over" : "under"
    }

    private static func isProduct(_ cursor: TokenCursor) -> Bool {
        cursor.peek(-1)?.kind == .number && cursor.peek(1)?.kind == .number
    }
}
