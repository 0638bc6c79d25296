/// Dates, times of day and ordinals.
enum DateReading {
    /// Reads a date, a time of day or an ordinal at the cursor; nothing if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil else { return nil }
        return (isoDate(&cursor) ?? dottedDate(&cursor) ?? slashedDate(&cursor) ?? time(&cursor) ?? ordinals(&cursor))
            .map(SpokenToken.words)
    }

    /// `2027-01-11`: *ellevte januar to tusen og tjuesju*.
    private static func isoDate(_ cursor: inout TokenCursor) -> String? {
        guard let year = cursor.digits(), year.count == 4, cursor.isSign(["-"], 1, touching: true),
            let month = month(cursor.digits(2, touching: true)), cursor.isSign(["-"], 3, touching: true),
            let day = day(cursor.digits(4, touching: true))
        else { return nil }
        cursor.advance(5)
        return "\(day) \(month) \(Cardinals.year(Int(year) ?? 0))"
    }

    /// `1.2.2026`, `11.01.`: *første februar to tusen og tjueseks*.
    private static func dottedDate(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()), cursor.isSign(["."], 1, touching: true),
            let month = month(cursor.digits(2, touching: true)), cursor.isSign(["."], 3, touching: true)
        else { return nil }
        guard let year = cursor.digits(4, touching: true), year.count == 4 || year.count == 2 else {
            let isLast = cursor.peek(4) == nil
            cursor.advance(isLast ? 3 : 4)
            return "\(day) \(month)"
        }
        cursor.advance(5)
        return "\(day) \(month) \(year.count == 2 ? Cardinals.words(digits: year) : Cardinals.year(Int(year) ?? 0))"
    }

    /// `1/2-2026`: *første februar to tusen og tjueseks*.
    private static func slashedDate(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()), cursor.isSign(["/"], 1, touching: true),
            let month = month(cursor.digits(2, touching: true)), cursor.isSign(["-", "–"], 3, touching: true),
            let year = cursor.digits(4, touching: true), year.count == 4
        else { return nil }
        cursor.advance(5)
        return "\(day) \(month) \(Cardinals.year(Int(year) ?? 0))"
    }

    /// `10.30`, `7:05`, `kl. 10`, `kl. 10–11.30`: *ti tretti*, *sju null fem*.
    private static func time(_ cursor: inout TokenCursor) -> String? {
        guard let first = clock(cursor) else { return nil }
        cursor.advance(3)
        guard cursor.isSign(NumberReading.dashes), cursor.peek(1)?.kind == .number else { return first }
        var next = cursor
        next.advance()
        if let second = clock(next) {
            cursor.advance(4)
            return "\(first) til \(second)"
        }
        guard let hour = next.digits(), hour.count <= 2 else { return first }
        cursor.advance(2)
        return "\(first) til \(Cardinals.words(digits: hour))"
    }

    /// Hours, a point or colon, and two digits of minutes.
    private static func clock(_ cursor: TokenCursor) -> String? {
        guard let hour = cursor.digits(), hour.count <= 2, let hours = Int(hour), hours < 25,
            cursor.isSign([".", ":"], 1, touching: true), let minute = cursor.digits(2, touching: true),
            minute.count == 2, let minutes = Int(minute), minutes < 60,
            // A version or a date goes on after the next point.
            !(cursor.isSign([".", ":"], 3, touching: true) && cursor.digits(4, touching: true) != nil)
        else { return nil }
        if minutes == 0 { return Cardinals.words(hours) }
        return "\(Cardinals.words(hours)) \(minutes < 10 ? "null " : "")\(Cardinals.words(minutes))"
    }

    /// `1. februar`, `3. trinn`, `2.–4. mai`: a number with a point before a word in small letters.
    private static func ordinals(_ cursor: inout TokenCursor) -> String? {
        guard let first = ordinal(cursor) else { return nil }
        if cursor.isSign(NumberReading.dashes, 2) {
            var next = cursor
            next.advance(3)
            if let second = ordinal(next), isNoun(next.peek(2)) {
                cursor.advance(5)
                return "\(first) til \(second)"
            }
        }
        if ["og", "eller"].contains(cursor.word(2) ?? ""), cursor.digits(3) != nil,
            cursor.isSign(["."], 4, touching: true)
        {
            cursor.advance(2)
            return first
        }
        guard isNoun(cursor.peek(2)) else { return nil }
        cursor.advance(2)
        return first
    }

    private static func ordinal(_ cursor: TokenCursor) -> String? {
        guard let number = cursor.digits().flatMap({ Int($0) }), number < 1000, cursor.isSign(["."], 1, touching: true)
        else { return nil }
        return Ordinals.words(number)
    }

    private static func isNoun(_ token: WrittenToken?) -> Bool {
        token.map { $0.kind == .word && $0.isApart && $0.text.first?.isLowercase == true } ?? false
    }

    private static func day(_ digits: String?) -> String? {
        guard let digits, digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return Ordinals.words(day)
    }

    private static func month(_ digits: String?) -> String? {
        guard let digits, digits.count <= 2, let month = Int(digits), (1...12).contains(month) else { return nil }
        return ReadingTables.months[month - 1]
    }
}
