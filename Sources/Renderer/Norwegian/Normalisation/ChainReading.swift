/// Three or more numbers in a row that are a pattern, not a range: `4-7-8`, `§ 4-2`.
enum ChainReading {
    /// Reads such a row at the cursor; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard let first = cursor.digits() else { return nil }
        let sign = cursor.peek(1)?.text ?? ""
        guard ["-", "–", "/", ":", "‑"].contains(sign) else { return nil }
        var numbers = [first]
        while cursor.isSign([sign], 2 * numbers.count - 1, touching: true),
            let next = cursor.digits(2 * numbers.count, touching: true)
        { numbers.append(next) }
        guard numbers.count > 2 || numbers.count == 2 && isPair(cursor, sign) else { return nil }
        cursor.advance(2 * numbers.count - 1)
        NumberReading.skipHyphen(&cursor)
        let joint = sign == ":" ? " til " : " "
        return SpokenToken.words(numbers.map { Cardinals.words(digits: $0) }.joined(separator: joint))
    }

    /// Words before the goals of both sides.
    private static let scoreWords: Set<String> = [
        "vant", "vinner", "vunnet", "tapte", "taper", "tapt", "seier", "seieren", "tap", "tapet", "uavgjort", "slo",
        "ledet",
        "stillingen", "resultatet", "endte", "sluttresultatet",
    ]

    /// Two numbers that are no range: a paragraph of a law, the decades of `50-60 årene`, or goals.
    private static func isPair(_ cursor: TokenCursor, _ sign: String) -> Bool {
        guard sign == "-" || sign == "–" else { return false }
        let decades: Set<String> = ["årene", "åra"]
        if decades.contains(cursor.small(3)) || cursor.isSign(["-"], 3) && decades.contains(cursor.small(4)) {
            return true
        }
        // `vant 2–1`.
        if scoreWords.contains(cursor.wordBefore) {
            return cursor.word(3) == nil || NounTables.functionWords.contains(cursor.small(3))
        }
        // `§§ 3–5` is a range.
        return cursor.isSign(["§"], -1) && !(cursor.isSign(["§"], -2) && sign == "–")
    }
}
