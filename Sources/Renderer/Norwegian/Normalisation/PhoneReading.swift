/// Numbers to be dialled, read in the groups in which they are written.
enum PhoneReading {
    /// Words after which a number is dialled.
    private static let words: Set<String> = [
        "tlf", "telefon", "telefonen", "telefonnummer", "ring", "ringe", "ringer", "mobil", "sms", "tlfnr", "mob",
        "mobilnummer", "nødnummer", "vakttelefon", "legevakt", "legevakten", "legevakta",
    ]

    /// Reads such a number at the cursor, one of six digits digit by digit, because it is not an amount; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil, !cursor.isSign(["%", ","], 1, touching: true) else { return nil }
        let groups = groups(cursor)
        guard isCalled(cursor) || isService(groups) || isSubscriber(groups, cursor) else { return nil }
        cursor.advance(groups.count)
        if groups.count == 1, groups[0].count == 6 { return SpokenToken.words(Cardinals.digits(groups[0])) }
        let tokens = divided(groups).map { SpokenToken.words(Cardinals.words(digits: $0)) }
        return Array(tokens.joined(separator: [.mark(",")]))
    }

    /// Reads `+4722855050` from its sign on; nil if there is no such number.
    static func readInternational(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.isSign(["+"]), cursor.digits(1, touching: true)?.hasPrefix("47") == true else { return nil }
        var next = cursor.advanced(1)
        guard isSubscriber(groups(next), next), var number = read(&next) else { return nil }
        // The country's number runs on into the rest.
        if let pause = number.firstIndex(of: .mark(",")) { number.remove(at: pause) }
        cursor = next
        return [.word("pluss")] + number
    }

    private static func groups(_ cursor: TokenCursor) -> [String] {
        var groups: [String] = []
        while let group = cursor.digits(groups.count) { groups.append(group) }
        return groups
    }

    private static func isCalled(_ cursor: TokenCursor) -> Bool {
        if words.contains(cursor.small(-1)) { return true }
        return cursor.isSign(["."], -1, touching: true)
            && (words.contains(cursor.small(-2)) || cursor.small(-2) == "nr" && words.contains(cursor.small(-4)))
    }

    /// `116 117`, `116 123`: the European numbers for help.
    private static func isService(_ groups: [String]) -> Bool {
        groups.count == 2 && groups[0] == "116" && groups[1].count == 3
    }

    /// Eight digits as they are commonly grouped: `22 85 50 50`, `815 33 300`, `22855050`.
    private static func isSubscriber(_ groups: [String], _ cursor: TokenCursor) -> Bool {
        switch groups.map(\.count) {
        case [2, 2, 2, 2], [3, 2, 3]: true
        case [2, 2, 2, 2, 2], [2, 8], [10], [2, 3, 2, 3]: cursor.isSign(["+"], -1) && groups[0].hasPrefix("47")
        case [4, 2, 2, 2, 2], [4, 8]: groups[0] == "0047"
        case [8]: groups[0].first.map { "2345679".contains($0) } ?? false
        default: false
        }
    }

    /// Eight digits in a row, or ten with the country's number, are read in pairs.
    private static func divided(_ groups: [String]) -> [String] {
        groups.flatMap { group -> [String] in
            guard [8, 10].contains(group.count) else { return [group] }
            let digits = Array(group)
            return stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...$0 + 1]) }
        }
    }
}
