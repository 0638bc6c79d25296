/// Numbers with all that belongs to them: sign, decimals, fractions, ranges, products, units.
struct NumberReading {
    /// A number as written, and as said.
    struct Quantity {
        /// In words.
        let words: String
        /// Whether it is exactly one, so that what is counted stands in the singular.
        let isOne: Bool
    }

    /// Signs between the two ends of a range.
    static let dashes: Set<String> = ["–", "-", "−", "—"]

    /// Reads a number at the cursor with what belongs to it; nothing if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        let before = cursor.peek(-1)
        var start = cursor
        var words: [String] = []
        // A currency may stand first, and is said last: `kr 500`.
        let isPrice = ["kr", "NOK"].contains(start.word() ?? "") && start.digits(1) != nil
        if isPrice { start.advance() }
        if let sign = readSign(&start, after: before) { words.append(sign) }
        let gender = gender(after: start)
        guard let first = quantity(&start, gender, isYear: isYear(start)) else { return nil }
        words.append(first.words)
        var isOne = first.isOne
        while let (joint, next) = continuation(&start, gender) {
            words += [joint, next.words]
            isOne = joint == product && next.isOne
        }
        if isPrice {
            words.append(isOne ? "krone" : "kroner")
        } else if let unit = readUnit(&start, isOne: isOne) {
            words.append(unit)
        }
        skipHyphen(&start)
        cursor = start
        return SpokenToken.words(words.joined(separator: " "))
    }

    /// Reads digits with groups of three, decimals and a fraction.
    static func quantity(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender, isYear: Bool = false) -> Quantity? {
        if let sign = cursor.peek(), let fraction = ReadingTables.fractions[sign.text] {
            cursor.advance()
            return Quantity(words: fraction, isOne: true)
        }
        guard var digits = cursor.digits() else { return nil }
        if let fraction = readFraction(&cursor) { return fraction }
        cursor.advance()
        let mayBeGrouped = digits.count <= 3
        while mayBeGrouped, let group = groupOfThree(cursor, after: digits) {
            digits += group.digits
            cursor.advance(group.tokens)
        }
        if let decimals = readDecimals(&cursor) {
            return Quantity(
                words: "\(Cardinals.words(digits: digits, gender)) komma \(decimals)", isOne: false)
        }
        if let half = cursor.peek(), let fraction = ReadingTables.fractions[half.text] {
            cursor.advance()
            return Quantity(words: "\(Cardinals.words(digits: digits)) og \(fraction)", isOne: false)
        }
        let words =
            isYear && digits.count == 4 ? Cardinals.year(Int(digits) ?? 0) : Cardinals.words(digits: digits, gender)
        return Quantity(words: words, isOne: digits == "1")
    }
}

extension NumberReading {
    /// A minus or plus that belongs to the number: nothing stands right before it.
    private static func readSign(_ cursor: inout TokenCursor, after before: WrittenToken?) -> String? {
        guard let sign = cursor.peek(), sign.kind == .sign, sign.isApart, cursor.digits(1, touching: true) != nil else {
            return nil
        }
        let words = ["-": "minus", "−": "minus", "+": "pluss", "–": "minus"]
        guard let word = words[sign.text], before?.kind != .number else { return nil }
        cursor.advance()
        return word
    }

    /// ` 000` or `.000` after one to three digits.
    private static func groupOfThree(_ cursor: TokenCursor, after digits: String) -> (digits: String, tokens: Int)? {
        guard !digits.hasPrefix("0") else { return nil }
        if let next = cursor.peek(), next.kind == .number, next.text.count == 3, next.isApart {
            return (next.text, 1)
        }
        if cursor.isSign(["."], touching: true), let next = cursor.digits(1, touching: true), next.count == 3 {
            return (next, 2)
        }
        return nil
    }

    /// `,5` or `.5`: said digit by digit from three on, else as a number.
    private static func readDecimals(_ cursor: inout TokenCursor) -> String? {
        guard cursor.isSign([",", "."], touching: true), let decimals = cursor.digits(1, touching: true) else {
            return nil
        }
        cursor.advance(2)
        let isNumber = decimals.count < 3 && !decimals.hasPrefix("0")
        return isNumber ? Cardinals.words(digits: decimals) : Cardinals.digits(decimals)
    }

    /// `3/4`, `1/2`; not `1/2-2026` and not `24/7`.
    private static func readFraction(_ cursor: inout TokenCursor) -> Quantity? {
        guard let top = cursor.digits().flatMap({ Int($0) }), cursor.isSign(["/"], 1, touching: true),
            let bottom = cursor.digits(2, touching: true).flatMap({ Int($0) })
        else { return nil }
        if cursor.isSign(["-", "/"], 3, touching: true), cursor.digits(4, touching: true) != nil { return nil }
        guard top < bottom, (2...20).contains(bottom) else {
            cursor.advance(3)
            return Quantity(words: "\(Cardinals.words(top)) \(Cardinals.words(bottom))", isOne: false)
        }
        cursor.advance(3)
        if bottom == 2 { return Quantity(words: "en halv", isOne: true) }
        let part = Ordinals.words(bottom) + (top == 1 ? "del" : "deler")
        return Quantity(words: "\(Cardinals.words(top)) \(part)", isOne: top == 1)
    }

    private static let product = "ganger"

    /// `–40`, `×2`, `x 2`: what joins one number to the next.
    private static func continuation(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender) -> (String, Quantity)? {
        guard let sign = cursor.peek() else { return nil }
        let isProduct = ["×", "x", "X", "*"].contains(sign.text)
        let isRange = dashes.contains(sign.text)
        guard isProduct || isRange, cursor.digits(1) != nil else { return nil }
        // A dash with a blank before it alone is a pause or a minus, not a range.
        if isRange, sign.isApart, cursor.peek(1)?.isApart == false { return nil }
        var next = cursor
        next.advance()
        guard let quantity = quantity(&next, gender, isYear: isYear(next)) else { return nil }
        cursor = next
        return (isProduct ? product : "til", quantity)
    }

    private static func readUnit(_ cursor: inout TokenCursor, isOne: Bool) -> String? {
        if cursor.isSign(["°"]), let scale = cursor.word(1, touching: true), ["c", "f"].contains(scale.lowercased()) {
            cursor.advance(2)
            return isOne ? "grad" : "grader"
        }
        if cursor.isSign(["°"]) {
            cursor.advance()
            return isOne ? "grad" : "grader"
        }
        if cursor.isSign([","], touching: true), cursor.isSign(["-", "–"], 1, touching: true) {
            cursor.advance(2)
            return isOne ? "krone" : "kroner"
        }
        guard let word = cursor.word(), let unit = ReadingTables.units[word.lowercased()], isUnit(word, cursor) else {
            return nil
        }
        cursor.advance()
        if cursor.isSign(["."], touching: true), !isEndOfSentence(cursor) { cursor.advance() }
        let name = isOne ? unit.one : unit.many
        guard cursor.isSign(["/"], touching: true), let per = cursor.word(1, touching: true),
            let second = ReadingTables.perUnits[per.lowercased()]
        else { return name }
        cursor.advance(2)
        return "\(name) \(second)"
    }

    /// Whether a short word after a number is a unit and not the beginning of something else (`5 s-er`, `2 d.`).
    private static func isUnit(_ word: String, _ cursor: TokenCursor) -> Bool {
        if word.count > 1 { return true }
        return !cursor.isSign(["'", "-"], 1, touching: true) && (word.lowercased() == word || word == "L")
    }

    private static func isEndOfSentence(_ cursor: TokenCursor) -> Bool {
        guard let next = cursor.peek(1) else { return true }
        return next.text.first?.isUppercase == true
    }

    /// The hyphen of `5-minutters` and `3-stegs` is not heard.
    private static func skipHyphen(_ cursor: inout TokenCursor) {
        if cursor.isSign(["-"], touching: true), cursor.word(1, touching: true) != nil { cursor.advance() }
    }

    /// What the number counts, if that can be seen: the next word or unit.
    private static func gender(after cursor: TokenCursor) -> Cardinals.Gender {
        for ahead in 0..<6 {
            guard let token = cursor.peek(ahead) else { return .common }
            if token.kind == .word {
                let word = token.text.lowercased()
                if let unit = ReadingTables.units[word] { return unit.gender }
                if ReadingTables.neuterNouns.contains(word) { return .neuter }
                if ahead > 1 { return .common }
            }
            if token.kind == .sign, !dashes.contains(token.text) { return .common }
        }
        return .common
    }

    /// Whether four digits here are a year: after *i*, a month and the like.
    private static func isYear(_ cursor: TokenCursor) -> Bool {
        guard cursor.digits()?.count == 4 else { return false }
        let before = cursor.peek(-1)?.text ?? ""
        let word = before.lowercased()
        if cursor.isSign(dashes, 1, touching: true), let end = cursor.digits(2, touching: true), end.count != 3 {
            return true
        }
        let isAmong = ReadingTables.units[cursor.word(1)?.lowercased() ?? ""] != nil
        if dashes.contains(before), cursor.peek(-2)?.text.count == 4 { return true }
        return !isAmong && (ReadingTables.yearWords.contains(word) || ReadingTables.months.contains(word))
    }
}
