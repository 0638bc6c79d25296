/// Numbers with all that belongs to them: sign, decimals, fractions, ranges, products, units.
enum NumberReading {
    /// Signs between the two ends of a range.
    static let dashes: Set<String> = ["–", "-", "−", "—"]
    /// Words before `1:10`, which is then no time of day.
    static let ratioWords: Set<String> = [
        "forhold", "forholdet", "målestokk", "skala", "blandes", "blandet", "blanding", "blandingen",
    ]

    /// Reads a number at the cursor with what belongs to it; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let token = cursor.peek() else { return nil }
        guard token.kind != .word || UnitTables.currencies[token.text] != nil else { return nil }
        let before = cursor.peek(-1)
        var start = cursor
        var words: [String] = []
        // A currency may stand first, and is said last: `kr 500`.
        let currency = readCurrency(&start)
        if let sign = readSign(&start, after: before), !sign.isEmpty { words.append(sign) }
        // The digits of a code count nothing: `S1-nivå`.
        let isOfCode = before?.kind == .word && !token.isApart
        let gender = isOfCode ? .common : currency?.gender ?? gender(after: start)
        if let price = price(&start, currency) {
            cursor = start
            return SpokenToken.words((words + [price]).joined(separator: " "))
        }
        guard let first = Quantity.read(&start, gender, isYear: YearReading.isYear(start)) else { return nil }
        words.append(first.words)
        readRest(&start, gender, first.isOne, currency, &words)
        skipHyphen(&start)
        cursor = start
        return SpokenToken.words(words.joined(separator: " "))
    }

    /// The hyphen of `5-minutters` and `3-stegs` is not heard.
    static func skipHyphen(_ cursor: inout TokenCursor) {
        if cursor.isSign(["-"], touching: true), cursor.word(1, touching: true) != nil { cursor.advance() }
    }

    /// Further numbers and the unit of all of them; after a unit the next number may have one of its own.
    private static func readRest(
        _ cursor: inout TokenCursor, _ gender: Cardinals.Gender, _ isFirstOne: Bool, _ currency: UnitTables.Unit?,
        _ words: inout [String]
    ) {
        var isOne = isFirstOne
        while true {
            while let (joint, next) = continuation(&cursor, gender) {
                words += [joint, next.words]
                isOne = joint == product && next.isOne
            }
            if let currency {
                words.append(isOne ? currency.one : currency.many)
                // `kr 100,-`.
                if cursor.isSign([","], touching: true), cursor.isSign(["-", "–"], 1, touching: true) {
                    cursor.advance(2)
                }
                // `kr 100/time`
                let rate = UnitReading.per(&cursor).dropFirst()
                if !rate.isEmpty { words.append(String(rate)) }
                return
            }
            if let lasting = UnitReading.lasting(&cursor, isOne: isOne) {
                words.append(lasting)
                return
            }
            guard let unit = UnitReading.read(&cursor, isOne: isOne) else { return }
            words.append(unit)
            // `20%–30%`, `2 m x 3 m`.
            guard let (joint, next) = continuation(&cursor, gender) else { return }
            words += [joint, next.words]
            isOne = next.isOne
        }
    }

    private static func readCurrency(_ cursor: inout TokenCursor) -> UnitTables.Unit? {
        guard let token = cursor.peek(), let currency = UnitTables.currencies[token.text] else { return nil }
        let hasPoint = cursor.isSign(["."], 1, touching: true)
        guard cursor.digits(hasPoint ? 2 : 1) != nil else { return nil }
        cursor.advance(hasPoint ? 2 : 1)
        return currency
    }

    /// `kr 49,90`, `49,90 kr`: *førtini kroner og nitti øre*.
    private static func price(_ cursor: inout TokenCursor, _ currency: UnitTables.Unit?) -> String? {
        var next = cursor
        guard let quantity = Quantity.read(&next, .common, isYear: false), next.isSign([","], -2, touching: true),
            let parts = next.digits(-1, touching: true), parts.count == 2, let øre = Int(parts),
            currency?.many == "kroner" || next.small() == "kr",
            !next.isSign(dashes)
        else { return nil }
        if currency == nil {
            next.advance()
            if next.isSign(["."], touching: true), !next.pointEndsSentence { next.advance() }
        }
        cursor = next
        let crowns = quantity.words.components(before: " komma ")
        let whole = crowns == "null" ? nil : "\(crowns) \(crowns == "en" ? "krone" : "kroner")"
        return [whole, øre == 0 ? nil : "\(Cardinals.words(øre)) øre"].compactMap { $0 }.joined(separator: " og ")
    }

    /// A minus or plus that belongs to the number: nothing stands right before it. Empty if it is not heard.
    private static func readSign(_ cursor: inout TokenCursor, after before: WrittenToken?) -> String? {
        guard let sign = cursor.peek(), sign.kind == .sign, sign.isApart else { return nil }
        if ["+", "-", "−"].contains(sign.text), cursor.isSign(["/"], 1, touching: true),
            cursor.isSign(["+", "-", "−"], 2, touching: true), cursor.digits(3) != nil
        {
            cursor.advance(3)
            return "pluss minus"
        }
        guard let digits = cursor.digits(1, touching: true) else { return nil }
        // `høsten -98`: the century is left out.
        if sign.text != "+", digits.count == 2, NounTables.yearWords.contains(cursor.wordBefore),
            cursor.word(2) == nil || NounTables.functionWords.contains(cursor.small(2)),
            !cursor.isSign(["°", "%", ","], 2)
        {
            cursor.advance()
            return ""
        }
        let words = ["-": "minus", "−": "minus", "+": "pluss", "–": "minus"]
        guard let word = words[sign.text], before?.kind != .number else { return nil }
        cursor.advance()
        return word
    }

    private static let product = "ganger"

    /// `–40`, `×2`, `x 2`, `:10`: what joins one number to the next.
    private static func continuation(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender) -> (String, Quantity)? {
        guard let sign = cursor.peek() else { return nil }
        let next = cursor.advanced(1)
        guard next.digits() != nil || SignTables.fractions[next.peek()?.text ?? ""] != nil else { return nil }
        guard let joint = joint(sign, cursor) else { return nil }
        var rest = next
        guard let quantity = Quantity.read(&rest, gender, isYear: YearReading.isYear(next)) else { return nil }
        cursor = rest
        return (joint, quantity)
    }

    private static func joint(_ sign: WrittenToken, _ cursor: TokenCursor) -> String? {
        let isTouching = !sign.isApart && cursor.peek(1)?.isApart == false
        if ["×", "x", "X", "*", "·"].contains(sign.text) { return product }
        if sign.text == ":", isTouching || sign.isApart && cursor.peek(1)?.isApart == true { return "til" }
        guard sign.kind == .sign, dashes.contains(sign.text) else { return nil }
        // A dash with a blank before it alone is a pause or a minus, not a range.
        if sign.isApart, cursor.peek(1)?.isApart == false { return nil }
        let isSum = cursor.isSign(["="], 2) || sign.text == "−" && cursor.peek(2)?.kind != .word
        return isSum ? "minus" : "til"
    }

    /// What the number counts, if that can be seen: the next word or unit.
    private static func gender(after cursor: TokenCursor) -> Cardinals.Gender {
        for ahead in 0..<8 {
            guard let token = cursor.peek(ahead) else { return .common }
            if token.kind == .word, !["x", "X"].contains(token.text) {
                let word = token.text.lowercased()
                // `1 av 5 barn`
                if word == "av", cursor.digits(ahead + 1) != nil { continue }
                if let unit = UnitTables.units[word] { return unit.gender }
                if NounTables.isUndecidedAdjective(word), NounTables.isNeuter(cursor.small(ahead + 1)) {
                    return .neuter
                }
                return NounTables.isNeuter(word) ? .neuter : .common
            }
            let isJoint = dashes.contains(token.text) || ["/", "x", "X", "×"].contains(token.text)
            if token.kind == .sign, !isJoint, SignTables.fractions[token.text] == nil { return .common }
        }
        return .common
    }
}

extension String {
    /// What stands before the first `sign`; the whole text if it is not there.
    fileprivate func components(before sign: String) -> String {
        firstRange(of: sign).map { String(self[..<$0.lowerBound]) } ?? self
    }
}
