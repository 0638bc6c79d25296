/// Distinguishes years from other numbers of four digits.
enum YearReading {
    /// Whether the four digits at the cursor are a year: after *i*, a month and the like, or before *-tallet*.
    static func isYear(_ cursor: TokenCursor) -> Bool {
        guard cursor.digits()?.count == 4 else { return false }
        let before = cursor.peek(-1)?.text ?? ""
        if isDecade(cursor) { return true }
        if cursor.isSign(NumberReading.dashes, 1, touching: true), let end = cursor.digits(2, touching: true),
            end.count != 3
        {
            return true
        }
        if NumberReading.dashes.contains(before), cursor.peek(-2)?.text.count == 4 { return true }
        if isOfSource(cursor) { return true }
        let word = cursor.wordBefore
        let next = cursor.small(1)
        guard UnitTables.units[next] == nil, !next.hasSuffix("meter"), !next.hasSuffix("meters"), next != "kroner"
        else {
            return false
        }
        if word == "mellom" {
            return next == "og" && cursor.digits(2)?.count == 4
                && (cursor.peek(3)?.kind != .word || NounTables.functionWords.contains(cursor.small(3)))
                && UnitTables.currencies[cursor.peek(3)?.text ?? ""] == nil && !cursor.isSign(["%", "°"], 3)
        }
        if NounTables.weakYearWords.contains(word) {
            return next.isEmpty || NounTables.functionWords.contains(next)
        }
        return NounTables.yearWords.contains(word) || NounTables.months.contains(word) || ["f", "d"].contains(word)
    }

    /// `(1990)`, `(Dahl mfl., 1994)`, `Norge, 1814`: four digits alone, after a bracket or after a name and comma.
    private static func isOfSource(_ cursor: TokenCursor) -> Bool {
        guard let year = cursor.digits().flatMap({ Int($0) }), (1500...2099).contains(year),
            cursor.peek(1) == nil || cursor.isSign([")", ";", ".", ",", "]"], 1, touching: true),
            cursor.digits(2, touching: true) == nil
        else { return false }
        if cursor.isSign(["("], -1) { return true }
        guard cursor.isSign([","], -1) else { return false }
        return cursor.word(-2)?.first?.isUppercase == true || cursor.isSign(["."], -2)
    }

    /// `1990-tallet`, `1990-årene`, `1990- og 2000-tallet`.
    private static func isDecade(_ cursor: TokenCursor) -> Bool {
        guard cursor.isSign(["-", "–"], 1, touching: true) else { return false }
        if ["tallet", "tall", "tallets", "årene", "åra"].contains(cursor.small(2)) { return true }
        return ["og", "eller"].contains(cursor.small(2))
            && (cursor.digits(3)?.count == 4
                || cursor.digits(3)?.count == 2 && cursor.isSign(["-", "–"], 4, touching: true))
    }
}
