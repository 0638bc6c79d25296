/// Times of day, and lengths of time with colons.
enum ClockReading {
    /// Reads `10.30`, `7:05`, `10.00–11.30`, `1:02:03`, and after a weekday or *klokken* `08–15`; nil if there is none.
    static func read(_ cursor: inout TokenCursor) -> [SpokenToken]? {
        guard cursor.digits() != nil else { return nil }
        if let words = duration(&cursor) ?? primes(&cursor) ?? hours(&cursor) { return SpokenToken.words(words) }
        guard let first = time(cursor) else { return nil }
        if let length = length(&cursor) { return SpokenToken.words(length) }
        cursor.advance(3)
        guard cursor.isSign(NumberReading.dashes), cursor.peek(1)?.kind == .number else {
            return SpokenToken.words(first)
        }
        let next = cursor.advanced(1)
        if let second = time(next) {
            cursor.advance(4)
            return SpokenToken.words("\(first) til \(second)")
        }
        guard let hour = hour(next.digits()) else { return SpokenToken.words(first) }
        cursor.advance(2)
        return SpokenToken.words("\(first) til \(hour)")
    }

    /// Hours, a point or colon, and two digits of minutes.
    private static func time(_ cursor: TokenCursor) -> String? {
        guard let hour = cursor.digits(), hour.count <= 2, let hours = Int(hour), hours < 25,
            cursor.isSign([".", ":"], 1, touching: true), let minute = cursor.digits(2, touching: true),
            minute.count == 2, let minutes = Int(minute), minutes < 60,
            // A version or a date goes on after the next point.
            !(cursor.isSign([".", ":"], 3, touching: true) && cursor.digits(4, touching: true) != nil),
            // Parts of a mixture are not minutes.
            !isRatio(cursor)
        else { return nil }
        if minutes == 0 { return Cardinals.words(hours) }
        return "\(Cardinals.words(hours)) \(minutes < 10 ? "null " : "")\(Cardinals.words(minutes))"
    }

    private static func isRatio(_ cursor: TokenCursor) -> Bool {
        cursor.isSign([":"], 1) && NumberReading.ratioWords.contains(cursor.wordBefore)
    }

    /// `1:02:03` as a length: hours, minutes, seconds.
    private static func duration(_ cursor: inout TokenCursor) -> String? {
        guard let hours = cursor.digits(), hours.count <= 2, cursor.isSign([":"], 1, touching: true),
            let minutes = cursor.digits(2, touching: true), minutes.count == 2,
            cursor.isSign([":"], 3, touching: true), let seconds = cursor.digits(4, touching: true), seconds.count == 2
        else { return nil }
        cursor.advance(5)
        let parts = [
            (hours, "time", "timer", Cardinals.Gender.common), (minutes, "minutt", "minutter", .neuter),
            (seconds, "sekund", "sekunder", .neuter),
        ]
        let words = parts.compactMap { digits, one, many, gender -> String? in
            guard let number = Int(digits), number > 0 else { return nil }
            return "\(Cardinals.words(number, gender)) \(number == 1 ? one : many)"
        }
        return words.isEmpty ? "null sekunder" : words.joined(separator: " ")
    }

    /// `5'30"`: minutes and seconds as runners write them.
    private static func primes(_ cursor: inout TokenCursor) -> String? {
        guard let minutes = cursor.digits().flatMap({ Int($0) }), cursor.isSign(["'", "’", "′"], 1, touching: true),
            let seconds = cursor.digits(2, touching: true).flatMap({ Int($0) }), seconds < 60,
            cursor.isSign(["\"", "”", "″"], 3, touching: true)
        else { return nil }
        cursor.advance(4)
        let head = "\(Cardinals.words(minutes, .neuter)) \(minutes == 1 ? "minutt" : "minutter")"
        return "\(head) \(Cardinals.words(seconds, .neuter)) \(seconds == 1 ? "sekund" : "sekunder")"
    }

    /// `2:30 min`, `1:30 timer`: minutes and seconds, or hours and minutes.
    private static func length(_ cursor: inout TokenCursor) -> String? {
        guard cursor.isSign([":"], 1), let first = cursor.digits().flatMap({ Int($0) }),
            let second = cursor.digits(2).flatMap({ Int($0) })
        else { return nil }
        let isMinutes = ["min", "minutt", "minutter"].contains(cursor.small(3))
        guard isMinutes || ["t", "time", "timer"].contains(cursor.small(3)) else { return nil }
        cursor.advance(4)
        if cursor.isSign(["."], touching: true), !cursor.pointEndsSentence { cursor.advance() }
        let large = isMinutes ? (one: "ett minutt", many: "minutter") : (one: "en time", many: "timer")
        let small = isMinutes ? (one: "ett sekund", many: "sekunder") : (one: "ett minutt", many: "minutter")
        let head = first == 1 ? large.one : "\(Cardinals.words(first)) \(large.many)"
        if second == 0 { return head }
        let tail = second == 1 ? small.one : "\(Cardinals.words(second)) \(small.many)"
        return first == 0 ? tail : "\(head) og \(tail)"
    }

    /// `08`, `08–15`, `1830` after a weekday or *klokken*.
    private static func hours(_ cursor: inout TokenCursor) -> String? {
        let before = cursor.wordBefore
        let isClock = NounTables.clockWords.contains(before)
        guard isClock || NounTables.weekdays.contains(before), time(cursor) == nil, let digits = cursor.digits() else {
            return nil
        }
        if isClock, let first = fourDigits(digits) {
            cursor.advance()
            guard cursor.isSign(NumberReading.dashes), let second = fourDigits(cursor.digits(1)) else { return first }
            cursor.advance(2)
            return "\(first) til \(second)"
        }
        let isRange = cursor.isSign(NumberReading.dashes, 1) && hour(cursor.digits(2)) != nil
        guard let first = hour(digits), digits.hasPrefix("0") || isRange,
            !cursor.isSign(["."], isRange ? 3 : 1) || isRange
        else { return nil }
        cursor.advance()
        guard isRange, time(cursor.advanced(1)) == nil, let second = hour(cursor.digits(1)) else {
            guard isRange, let second = time(cursor.advanced(1)) else { return first }
            cursor.advance(4)
            return "\(first) til \(second)"
        }
        cursor.advance(2)
        return "\(first) til \(second)"
    }

    /// `0730`: hours and minutes in four digits.
    private static func fourDigits(_ digits: String?) -> String? {
        guard let digits, digits.count == 4, let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)),
            hours < 25, minutes < 60
        else { return nil }
        let rest = minutes == 0 ? "" : " \(minutes < 10 ? "null " : "")\(Cardinals.words(minutes))"
        return Cardinals.words(hours) + rest
    }

    /// A full hour of one or two digits, without its leading zero.
    private static func hour(_ digits: String?) -> String? {
        guard let digits, digits.count <= 2, let hour = Int(digits), hour < 25 else { return nil }
        return Cardinals.words(hour)
    }
}
