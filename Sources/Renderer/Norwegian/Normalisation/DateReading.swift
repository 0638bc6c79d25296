/// Dates in all common forms.
enum DateReading {
    /// Reads a date or a range of dates at the cursor; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil, var words = dayRange(&cursor) ?? date(&cursor) else { return nil }
        if cursor.isSign(NumberReading.dashes), cursor.peek()?.isApart == cursor.peek(1)?.isApart {
            var next = cursor.advanced(1)
            if let second = date(&next) {
                cursor = next
                words += " til " + second
            }
        }
        return SpokenToken.words(words)
    }

    private static func date(_ cursor: inout TokenCursor) -> String? {
        iso(&cursor) ?? zeroed(&cursor) ?? dotted(&cursor) ?? hyphened(&cursor) ?? slashed(&cursor) ?? named(&cursor)
    }

    /// `2027-01-11`, `2026/05/17`: *ellevte januar to tusen og tjuesju*.
    private static func iso(_ cursor: inout TokenCursor) -> String? {
        guard let year = cursor.digits(), year.count == 4, cursor.isSign(["-", "/"], 1, touching: true),
            let month = month(cursor.digits(2, touching: true)), cursor.isSign(["-", "/"], 3, touching: true),
            let day = day(cursor.digits(4, touching: true))
        else { return nil }
        cursor.advance(5)
        return "\(day) \(month) \(Cardinals.year(Int(year) ?? 0))"
    }

    /// `1.2.2026`, `11.01.`, `1. 1. 2026`: *første februar to tusen og tjueseks*.
    private static func dotted(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()), cursor.isSign(["."], 1, touching: true),
            let month = month(cursor.digits(2)), cursor.isSign(["."], 3, touching: true)
        else { return nil }
        let isSpaced = cursor.peek(2)?.isApart == true
        guard let year = cursor.digits(4, touching: !isSpaced), year.count == 4 || (year.count == 2 && !isSpaced) else {
            if isSpaced { return nil }
            let isLast = cursor.peek(4) == nil
            cursor.advance(isLast ? 3 : 4)
            return "\(day) \(month)"
        }
        cursor.advance(5)
        return "\(day) \(month) \(said(year))"
    }

    /// `15.06–20.06`: two days whose months have a leading zero, where no hour has those minutes twice.
    private static func zeroed(_ cursor: inout TokenCursor) -> String? {
        guard let first = day(cursor.digits()), cursor.isSign(["."], 1, touching: true),
            let month = cursor.digits(2, touching: true), month.count == 2, month.hasPrefix("0"),
            let name = self.month(month), cursor.isSign(NumberReading.dashes, 3), let second = day(cursor.digits(4)),
            cursor.isSign(["."], 5, touching: true), let last = cursor.digits(6, touching: true), last.count == 2,
            let lastName = self.month(last), !NounTables.clockWords.contains(cursor.wordBefore)
        else { return nil }
        cursor.advance(cursor.isSign(["."], 7, touching: true) && cursor.peek(8) != nil ? 8 : 7)
        return "\(first) \(name) til \(second) \(lastName)"
    }

    /// `17-05-2026`: *syttende mai to tusen og tjueseks*.
    private static func hyphened(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()), cursor.isSign(["-", "/"], 1, touching: true),
            let month = month(cursor.digits(2, touching: true)),
            cursor.isSign([cursor.peek(1)?.text ?? ""], 3, touching: true),
            let year = cursor.digits(4, touching: true), year.count == 4
        else { return nil }
        cursor.advance(5)
        return "\(day) \(month) \(said(year))"
    }

    /// `1/2-2026`, `1/1-26`, `15/6–20/6`, and after a word that wants a date `17/5`.
    private static func slashed(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()), cursor.isSign(["/"], 1, touching: true),
            let month = month(cursor.digits(2, touching: true))
        else { return nil }
        let date = "\(day) \(month)"
        if cursor.isSign(["-", "–"], 3, touching: true), let year = cursor.digits(4, touching: true),
            year.count == 4 || year.count == 2, !cursor.isSign(["/"], 5, touching: true)
        {
            cursor.advance(5)
            return "\(date) \(said(year))"
        }
        if cursor.isSign(NumberReading.dashes, 3), let end = self.day(cursor.digits(4)),
            cursor.isSign(["/"], 5, touching: true), let last = self.month(cursor.digits(6, touching: true))
        {
            cursor.advance(7)
            return "\(date) til \(end) \(last)"
        }
        // `1/2 2027`, `5/3 kl. 10`.
        if let year = cursor.digits(3), year.count == 4, year.hasPrefix("20") || year.hasPrefix("19"),
            cursor.peek(4)?.kind != .word || NounTables.functionWords.contains(cursor.small(4)), cursor.digits(4) == nil
        {
            cursor.advance(4)
            return "\(date) \(said(year))"
        }
        guard
            isOneOfTwo(cursor) || NounTables.clockWords.contains(cursor.small(3)) || isBeyondTwelve(cursor)
                || isWanted(cursor)
        else { return nil }
        cursor.advance(3)
        return date
    }

    /// Whether `1/9` is one of the two in `fra 1/9 til 1/12`.
    private static func isOneOfTwo(_ cursor: TokenCursor) -> Bool {
        let isFirst = cursor.small(-1) == "fra" && cursor.small(3) == "til" && cursor.isSign(["/"], 5, touching: true)
        let isSecond =
            cursor.small(-1) == "til" && cursor.isSign(["/"], -3, touching: true) && cursor.small(-5) == "fra"
        guard isFirst || isSecond else { return false }
        // A word or sign after the second could make both of them parts of something.
        let after = cursor.peek(isFirst ? 7 : 3)
        return after?.kind == .word ? NounTables.functionWords.contains(after?.text ?? "") : after?.text != "%"
    }

    /// Whether `24/12` can be nothing but a date; `24/7` is day and night.
    private static func isBeyondTwelve(_ cursor: TokenCursor) -> Bool {
        guard let number = cursor.digits().flatMap({ Int($0) }), number > 12 else { return false }
        let isPlain = !cursor.isSign(["/", "-", "–", "%"], 3) && !cursor.isSign([","], 3, touching: true)
        return isPlain && !(number == 24 && cursor.digits(2) == "7") && cursor.small(3) != "mmhg"
    }

    /// Whether the word before wants a date, as *innen* and *mandag* do.
    private static func isWanted(_ cursor: TokenCursor) -> Bool {
        let before = Abbreviations.full[cursor.wordBefore] ?? cursor.wordBefore
        return (["den", "frist", "fristen", "innen", "dato"].contains(before) || NounTables.weekdays.contains(before))
            && !cursor.isSign(["/"], 3, touching: true)
    }

    /// `17. mai`, `1.januar`, `15. sept.`, `4. Juni`: a number, a point and the name of a month.
    private static func named(_ cursor: inout TokenCursor) -> String? {
        guard let day = day(cursor.digits()) else { return nil }
        // `17 mai`, without the point.
        if let month = cursor.word(1), NounTables.months.contains(month) {
            cursor.advance(2)
            guard let year = cursor.digits(), year.count == 4 else { return "\(day) \(month)" }
            cursor.advance()
            return "\(day) \(month) \(Cardinals.year(Int(year) ?? 0))"
        }
        guard cursor.isSign(["."], 1, touching: true), let month = monthName(cursor.small(2)) else { return nil }
        let isShort = month != cursor.small(2)
        cursor.advance(3)
        if isShort, cursor.isSign(["."], touching: true), !cursor.pointEndsSentence { cursor.advance() }
        guard let year = cursor.digits(), year.count == 4 else { return "\(day) \(month)" }
        cursor.advance()
        return "\(day) \(month) \(Cardinals.year(Int(year) ?? 0))"
    }

    /// `12.–14.6.`: two days of one month.
    private static func dayRange(_ cursor: inout TokenCursor) -> String? {
        guard let first = day(cursor.digits()), cursor.isSign(["."], 1, touching: true),
            cursor.isSign(NumberReading.dashes, 2)
        else { return nil }
        var next = cursor.advanced(3)
        guard let second = dotted(&next) else { return nil }
        cursor = next
        return "\(first) til \(second)"
    }

    /// The full name of a month from its name or abbreviation; nil if it is not one.
    private static func monthName(_ word: String) -> String? {
        let full = Abbreviations.full[word] ?? word
        return NounTables.months.contains(full) ? full : nil
    }

    private static func said(_ year: String) -> String {
        year.count == 2 ? Cardinals.words(digits: year) : Cardinals.year(Int(year) ?? 0)
    }

    private static func day(_ digits: String?) -> String? {
        guard let digits, digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
        return Ordinals.words(day)
    }

    private static func month(_ digits: String?) -> String? {
        guard let digits, digits.count <= 2, let month = Int(digits), (1...12).contains(month) else { return nil }
        return NounTables.months[month - 1]
    }
}
