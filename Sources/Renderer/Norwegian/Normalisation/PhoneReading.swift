/// Numbers to be dialled, read in the groups in which they are written.
enum PhoneReading {
    /// Words after which a number is dialled.
    private static let words: Set<String> = [
        "tlf", "telefon", "telefonen", "telefonnummer", "ring", "ringe", "ringer", "mobil", "sms", "tlfnr", "mob",
        "mobilnummer", "nødnummer", "nødnummeret", "nødtelefon", "nødtelefonen", "amk", "oppringt", "vakttelefon",
        "legevakt", "legevakten", "legevakta",
    ]

    /// Numbers of three digits that everyone knows by their digits.
    private static let emergencies: Set<String> = ["110", "111", "112", "113"]

    /// Reads such a number at the cursor, one of six digits and those for emergencies digit by digit, because they are no
    /// amounts; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil, !cursor.isSign(["%"], 1, touching: true),
            !(cursor.isSign([","], 1, touching: true) && cursor.digits(2, touching: true) != nil)
        else { return nil }
        let groups = groups(cursor)
        guard isCalled(cursor) || isService(groups) || isSubscriber(groups, cursor) else { return nil }
        cursor.advance(groups.count)
        if groups.count == 1, groups[0].count == 6 || emergencies.contains(groups[0]) {
            return SpokenToken.words(Cardinals.digits(groups[0]))
        }
        // `Ring 1881`: two pairs without a pause.
        if groups.count == 1, groups[0].count == 4 {
            return divided(groups).flatMap { SpokenToken.words(Cardinals.words(digits: $0)) }
        }
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
        // `Ring 110, 112 eller 113`.
        if let number = cursor.digits(), emergencies.contains(number), let last = cursor.digits(-2),
            emergencies.contains(last), cursor.isSign([",", "/"], -1) || ["og", "eller"].contains(cursor.small(-1))
        {
            return isCalled(cursor.advanced(-2))
        }
        if words.contains(cursor.small(-1)) { return true }
        // `SMS til 2097`.
        if cursor.small(-1) == "til", cursor.small(-2) == "sms" { return true }
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

    /// Four or eight digits in a row, or ten with the country's number, are read in pairs.
    private static func divided(_ groups: [String]) -> [String] {
        groups.flatMap { group -> [String] in
            guard [4, 8, 10].contains(group.count), !(group.count == 4 && groups.count > 1) else { return [group] }
            let digits = Array(group)
            return stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...$0 + 1]) }
        }
    }
}
