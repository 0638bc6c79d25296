/// Guesses the day that was meant, as `2027-01-11`, from a day as people write it: `11.1.2027`, `1. september 2026`,
/// `11/1-27`.
package enum DayGuess {
    /// The day as a calendar has it; nil if none can be made out.
    package static func day(in written: String) -> String? {
        let words = written.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let numbers = words.compactMap { Int($0) }
        let named = words.compactMap { month($0) }
        if let month = named.first {
            return named.count == 1 && numbers.count == 2 ? day(numbers[0], month, numbers[1]) : nil
        }
        guard numbers.count == 3, words.count == 3 else { return nil }
        return words[0].count == 4
            ? day(numbers[2], numbers[1], numbers[0]) : day(numbers[0], numbers[1], numbers[2])
    }

    /// Whether a text is a day of the calendar, as `2027-01-11`.
    package static func isDay(_ written: String) -> Bool {
        let digits = written.utf8.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return written.utf8.count == 10 && day(in: written) == written && digits.count { $0 } == 8
    }

    private static func day(_ day: Int, _ month: Int, _ year: Int) -> String? {
        let year = year < 100 ? 2000 + year : year
        guard 1...12 ~= month, 2000...2999 ~= year else { return nil }
        let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard 1...lengths[month - 1] ~= day else { return nil }
        let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
        return "\(year)-\(two(month))-\(two(day))"
    }

    /// The number of a month by its name or the first letters of it.
    private static func month(_ word: String) -> Int? {
        guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
        let place = months.firstIndex { $0.nb.hasPrefix(word) || $0.en.hasPrefix(word) }
        return place.map { $0 + 1 }
    }

    private static let months = [
        (nb: "januar", en: "january"), (nb: "februar", en: "february"), (nb: "mars", en: "march"),
        (nb: "april", en: "april"), (nb: "mai", en: "may"), (nb: "juni", en: "june"), (nb: "juli", en: "july"),
        (nb: "august", en: "august"), (nb: "september", en: "september"), (nb: "oktober", en: "october"),
        (nb: "november", en: "november"), (nb: "desember", en: "december"),
    ]
}
