/// A number as said: digits with groups of three, decimals, a fraction, a power.
struct Quantity {
    /// In words.
    let words: String
    /// Whether it is exactly one, so that what is counted stands in the singular.
    let isOne: Bool

    /// Reads a number at the cursor; nil if there is none.
    static func read(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender, isYear: Bool = false) -> Quantity? {
        if let fraction = sign(&cursor, gender) { return fraction }
        guard var digits = cursor.digits() else { return nil }
        if let fraction = fraction(&cursor, gender) { return fraction }
        cursor.advance()
        let mayBeGrouped = digits.count <= 3
        while mayBeGrouped, let group = groupOfThree(cursor, after: digits) {
            digits += group.digits
            cursor.advance(group.tokens)
        }
        if let decimals = decimals(&cursor) {
            let joint = decimals.hasPrefix("punkt") ? " " : " komma "
            return Quantity(words: Cardinals.words(digits: digits, gender) + joint + decimals, isOne: false)
        }
        if let power = power(&cursor) {
            return Quantity(words: "\(Cardinals.words(digits: digits)) i \(power)", isOne: false)
        }
        if let half = sign(&cursor, gender) ?? mixed(&cursor, gender) {
            return Quantity(words: "\(Cardinals.words(digits: digits, gender)) og \(half.words)", isOne: half.isOne)
        }
        let words =
            isYear && digits.count == 4 ? Cardinals.year(Int(digits) ?? 0) : Cardinals.words(digits: digits, gender)
        return Quantity(words: words, isOne: digits == "1")
    }

    /// `½`.
    private static func sign(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender) -> Quantity? {
        guard let sign = cursor.peek(), let fraction = SignTables.fractions[sign.text] else { return nil }
        cursor.advance()
        // A quarter of something is no *kvart*.
        if cursor.small() == "av", let part = ["¼": "en fjerdedel", "¾": "tre fjerdedeler"][sign.text] {
            return Quantity(words: part, isOne: sign.text == "¼")
        }
        if fraction.common.contains("deler"), isMeasure(cursor) {
            return Quantity(words: partsOf(fraction.common), isOne: true)
        }
        return Quantity(words: gender == .neuter ? fraction.neuter : fraction.common, isOne: fraction.isOne)
    }

    /// The `1/2` of `2 1/2`.
    private static func mixed(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender) -> Quantity? {
        guard let top = cursor.digits().flatMap({ Int($0) }), cursor.isSign(["/"], 1, touching: true),
            let bottom = cursor.digits(2, touching: true).flatMap({ Int($0) }), top < bottom, bottom < 13
        else { return nil }
        return fraction(&cursor, gender)
    }

    /// ` 000` or `.000` after one to three digits.
    private static func groupOfThree(_ cursor: TokenCursor, after digits: String) -> (digits: String, tokens: Int)? {
        guard !digits.hasPrefix("0") else { return nil }
        if let next = cursor.peek(), next.kind == .number, next.text.count == 3, next.isApart { return (next.text, 1) }
        if cursor.isSign(["."], touching: true), let next = cursor.digits(1, touching: true), next.count == 3 {
            return (next, 2)
        }
        return nil
    }

    /// Words after which a point parts numbers that are counted each by itself.
    private static let partWords: Set<String> = [
        "versjon", "versjonen", "kapittel", "kap", "punkt", "pkt", "avsnitt", "figur", "fig", "tabell", "tab",
    ]

    /// `,5` or `.5`, after *versjon* and the like *punkt* and a number: said digit by digit from three on, otherwise as a number.
    private static func decimals(_ cursor: inout TokenCursor) -> String? {
        guard cursor.isSign([",", "."], touching: true), let decimals = cursor.digits(1, touching: true) else {
            return nil
        }
        // `versjon 2.1`, `kap. 3.2` are no decimals.
        let isOfParts = cursor.isSign(["."]) && partWords.contains(cursor.advanced(-1).wordBefore)
        cursor.advance(2)
        if isOfParts { return "punkt " + Cardinals.words(digits: decimals) }
        let isNumber = decimals.count < 3 && !decimals.hasPrefix("0")
        return isNumber ? Cardinals.words(digits: decimals) : Cardinals.digits(decimals)
    }

    /// `⁶`, `^6`, `⁻³`: *sjette*, *minus tredje*.
    private static func power(_ cursor: inout TokenCursor) -> String? {
        let hasSign = cursor.isSign(["^", "-"], touching: true)
        guard
            let digits = cursor.raised(hasSign ? 1 : 0)
                ?? (cursor.isSign(["^"]) ? cursor.digits(1, touching: true) : nil),
            let power = Int(digits)
        else { return nil }
        let isNegative = cursor.isSign(["-"], touching: true)
        cursor.advance(hasSign ? 2 : 1)
        return (isNegative ? "minus " : "") + Ordinals.words(power)
    }

    /// `3/4`, `1/2`, `økt 1/6`, `6/10`, `120/80`; not `1/2-2026` and not `24/7`.
    private static func fraction(_ cursor: inout TokenCursor, _ gender: Cardinals.Gender) -> Quantity? {
        guard let top = cursor.digits().flatMap({ Int($0) }), cursor.isSign(["/"], 1, touching: true),
            let bottom = cursor.digits(2, touching: true).flatMap({ Int($0) })
        else { return nil }
        if cursor.isSign(["-", "/"], 3, touching: true), cursor.digits(4, touching: true) != nil { return nil }
        let before = cursor.wordBefore
        cursor.advance(3)
        let (first, second) = (Cardinals.words(top), Cardinals.words(bottom))
        let isPressure = (70...260).contains(top) && (30...150).contains(bottom) && top > bottom + 10
        if isPressure || cursor.small() == "mmhg" || ["blodtrykk", "blodtrykket", "bt"].contains(before) {
            return Quantity(words: "\(first) over \(second)", isOne: false)
        }
        // Ten is the top of a scale: *smerte 6/10*; only `1/10` is a part.
        if NounTables.numbered.contains(before) && top <= bottom || bottom == 10 && top != 1 && top <= 10 {
            return Quantity(words: "\(first) av \(second)", isOne: false)
        }
        if top < bottom, let name = [100: "hundredel", 1000: "tusendel"][bottom] {
            return Quantity(words: "\(first) \(name)\(top == 1 ? "" : "er")", isOne: top == 1)
        }
        guard top < bottom, (2...20).contains(bottom) else {
            return Quantity(words: "\(first) \(second)", isOne: false)
        }
        if bottom == 2 { return Quantity(words: gender == .neuter ? "et halvt" : "en halv", isOne: true) }
        // `2/3-deler` has them too.
        if cursor.isSign(["-"], touching: true), ["del", "deler"].contains(cursor.small(1)) { cursor.advance() }
        // `1/4 del` has the part in words already.
        if ["del", "deler", "delen", "delene"].contains(cursor.small()) {
            return Quantity(words: "\(first) \(Ordinals.words(bottom))", isOne: top == 1)
        }
        if bottom == 4, UnitTables.quartered.contains(cursor.small()) {
            let one = gender == .neuter ? "et kvart" : "en kvart"
            return Quantity(words: top == 1 ? one : "\(first) kvart", isOne: true)
        }
        let part = "\(first) \(Ordinals.words(bottom))\(top == 1 ? "del" : "deler")"
        return top > 1 && isMeasure(cursor)
            ? Quantity(words: partsOf(part), isOne: true) : Quantity(words: part, isOne: top == 1)
    }

    /// The measure right after several parts, which is in the singular: *to tredjedels liter*.
    private static func isMeasure(_ cursor: TokenCursor) -> Bool {
        let word = cursor.small()
        return UnitTables.parted.contains(word) || UnitTables.quartered.contains(word)
            || UnitTables.units[word] != nil && word.count > 1 && !["ganger", "ggr"].contains(word)
    }

    /// *to tredjedels* of *to tredjedeler*.
    private static func partsOf(_ part: String) -> String {
        part.dropLast(2) + "s"
    }
}
