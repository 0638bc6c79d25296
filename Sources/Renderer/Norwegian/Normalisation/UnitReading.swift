/// What a number counts: units, powers of units, prices, and *ganger*.
enum UnitReading {
    /// Reads the unit after a number; nil if there is none.
    static func read(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        if let degrees = degrees(&cursor, isOne: isOne) { return degrees }
        if let price = price(&cursor, isOne: isOne) { return price }
        if let sign = percent(&cursor) { return sign }
        if let times = times(&cursor, isOne: isOne) { return times }
        // `puls 72/min`
        if cursor.isSign(["/"], touching: true), UnitTables.bareRates.contains(cursor.small(1)) {
            let rate = per(&cursor).dropFirst()
            return rate.isEmpty ? nil : String(rate)
        }
        guard let word = cursor.word() else { return nil }
        if UnitTables.counted.contains(word.lowercased()), cursor.isSign(["/"], 1, touching: true) {
            cursor.advance()
            return word.lowercased() + per(&cursor)
        }
        let currency = word == "SEK" ? UnitTables.currencies[word] : nil
        guard let unit = currency ?? UnitTables.units[word.lowercased()], isUnit(word, cursor) else { return nil }
        cursor.advance()
        let power = power(of: word.lowercased(), &cursor)
        if cursor.isSign(["."], touching: true), !cursor.pointEndsSentence { cursor.advance() }
        return power + (isOne ? unit.one : unit.many) + per(&cursor)
    }

    /// `3-min. øvelse`, `30-sek-pause`: a length with a hyphen before what lasts so long; nil if there is none.
    static func lasting(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        guard cursor.isSign(["-", "‑"], touching: true), let word = cursor.word(1, touching: true)?.lowercased(),
            let lasting = UnitTables.lasting[word]
        else { return nil }
        var next = cursor.advanced(2)
        if next.isSign(["."], touching: true) { next.advance() }
        if next.isSign(["-", "‑"], touching: true) { next.advance() }
        guard let what = next.word(), what.first?.isLowercase == true, !NounTables.functionWords.contains(what) else {
            return nil
        }
        cursor = next
        return isOne ? lasting.one : lasting.many
    }

    /// Reads a unit that stands without a number and could not be said as a word: `kWh`, `km/t`, `mmHg`.
    static func readAlone(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let word = cursor.word(), let unit = UnitTables.units[word.lowercased()] else { return nil }
        let isPer = cursor.isSign(["/"], 1, touching: true) && UnitTables.perUnits[cursor.small(2)] != nil
        let isPower = cursor.raised(1).flatMap { UnitTables.powers[$0] } != nil
        guard
            UnitTables.aloneToo.contains(word.lowercased()) || isPower && word.lowercased() == word
                || isPer && word.count > 1
        else { return nil }
        cursor.advance()
        let power = power(of: word.lowercased(), &cursor)
        return SpokenToken.words(power + unit.many + per(&cursor))
    }

    /// `/min`, `/m²`, `/stk.`: what stands after a slash, with a blank before it; empty if there is nothing of it.
    static func per(_ cursor: inout TokenCursor) -> String {
        guard cursor.isSign(["/"], touching: true), let word = cursor.word(1, touching: true)?.lowercased() else {
            return ""
        }
        var next = cursor.advanced(2)
        if word == "s", next.raised() == "2" || next.digits(touching: true) == "2" {
            cursor = next.advanced(1)
            return " per sekund i andre"
        }
        let power = power(of: word, &next)
        let known = UnitTables.perUnits[word]
        guard !power.isEmpty || known != nil || UnitTables.units[word] != nil else { return "" }
        if next.isSign(["."], touching: true), !next.pointEndsSentence { next.advance() }
        cursor = next
        let first = power.isEmpty ? known : nil
        // `ml/kg/min`: one after the other.
        return " " + (first ?? "per " + power + (UnitTables.units[word]?.one ?? word)) + per(&cursor)
    }

    /// `²` or `^2` or a plain 2 after a length: *kvadrat*, *kubikk*; goes past it.
    private static func power(of word: String, _ cursor: inout TokenCursor) -> String {
        let isHat = cursor.isSign(["^"], touching: true)
        guard let digit = cursor.raised() ?? cursor.digits(isHat ? 1 : 0, touching: true),
            let power = UnitTables.powers[digit], power.lengths.contains(word)
        else { return "" }
        cursor.advance(isHat ? 2 : 1)
        return power.prefix
    }

    /// `°C`, `°`, `℃`.
    private static func degrees(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        guard cursor.isSign(["°", "℃"]) else { return nil }
        // `20 ° C` has its scale apart.
        let scale = cursor.word(1)
        let hasScale = scale == "C" || scale == "F" || cursor.word(1, touching: true) == "c"
        cursor.advance(hasScale ? 2 : 1)
        // `90°-vinkel`
        if cursor.isSign(["-"], touching: true), cursor.word(1, touching: true) != nil { return "graders" }
        return isOne ? "grad" : "grader"
    }

    /// `,-` and what follows it: `50,- kr`; `10 €`.
    private static func price(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        if cursor.isSign([","], touching: true), cursor.isSign(["-", "–"], 1, touching: true) {
            cursor.advance(2)
            if cursor.small() == "kr" { cursor.advance() }
            return isOne ? "krone" : "kroner"
        }
        guard let sign = cursor.peek(), sign.kind == .sign, let currency = UnitTables.currencies[sign.text] else {
            return nil
        }
        cursor.advance()
        return isOne ? currency.one : currency.many
    }

    private static func percent(_ cursor: inout TokenCursor) -> String? {
        guard let sign = cursor.peek(), ["%", "‰"].contains(sign.text) else { return nil }
        cursor.advance()
        return SignTables.words[sign.text]
    }

    /// `3x`, `2–3 x`: *ganger*, unless another number follows.
    private static func times(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        guard let sign = cursor.peek(), ["x", "X", "×"].contains(sign.text), !cursor.isSign(["-"], 1, touching: true),
            cursor.peek(1)?.kind != .number
        else { return nil }
        cursor.advance()
        return isOne ? "gang" : "ganger"
    }

    /// Whether a short word after a number is a unit and not the beginning of something else (`5 s-er`, `2 d.`).
    private static func isUnit(_ word: String, _ cursor: TokenCursor) -> Bool {
        if word.lowercased() == "mva" || word == "a" || word == "n" { return false }
        if word.count > 1 { return true }
        return !cursor.isSign(["'", "-"], 1, touching: true)
            && (word.lowercased() == word || ["L", "W", "V", "J", "N", "A"].contains(word))
    }
}
