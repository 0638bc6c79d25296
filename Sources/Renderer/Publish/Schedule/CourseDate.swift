internal import Foundation

/// A day of the calendar, without a time zone.
package struct CourseDate: Sendable, Equatable {
    /// Midnight of the day in UTC: a mere way to count days.
    private let day: Date
    private static let calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    /// A day by its numbers; nil if there is no such day.
    package init?(year: Int, month: Int, day: Int) {
        let numbers = DateComponents(year: year, month: month, day: day)
        guard (1...9999).contains(year), numbers.isValidDate(in: Self.calendar),
            let date = Self.calendar.date(from: numbers)
        else { return nil }
        self.day = date
    }

    /// A day written as `2027-01-11` (ISO 8601); nil if it is written otherwise or there is no such day.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(_ day: Date) { self.day = day }

    /// The first day of the year 2000: for what has no date.
    static let oldest = CourseDate(Date(timeIntervalSince1970: 946_684_800))

    /// The first day of the year 2020.
    static let epoch = CourseDate(year: 2020, month: 1, day: 1)

    /// How many days another is later than this one.
    func days(until other: CourseDate) -> Int { Int((other.day.timeIntervalSince(day) / 86_400).rounded()) }

    /// The year.
    package var year: Int { Self.calendar.component(.year, from: day) }

    /// The month, from 1.
    package var month: Int { Self.calendar.component(.month, from: day) }

    /// The day of the month, from 1.
    package var dayOfMonth: Int { Self.calendar.component(.day, from: day) }

    /// The day `days` days later.
    package func adding(days: Int) -> CourseDate { CourseDate(day.addingTimeInterval(Double(days) * 86_400)) }

    /// Which day of the week it is: 1 is Sunday, 7 is Saturday.
    package var weekday: Int { Self.calendar.component(.weekday, from: day) }

    /// The day as `20270111` (RFC 5545, section 3.3.4).
    package var compact: String {
        let part = Self.calendar.dateComponents([.year, .month, .day], from: day)
        return Self.padded(part.year, 4) + Self.padded(part.month, 2) + Self.padded(part.day, 2)
    }

    /// So many minutes after midnight in UTC, as feeds write it: `Mon, 11 Jan 2027 00:30:00 +0000` (RFC 5322, section 3.3).
    package func stamp(minutes: Int) -> String {
        let date = day.addingTimeInterval(Double(minutes) * 60)
        let part = Self.calendar.dateComponents([.year, .month, .day, .hour, .minute, .weekday], from: date)
        let weekday = Self.weekdays[(part.weekday ?? 1) - 1]
        let month = Self.months[(part.month ?? 1) - 1]
        let time = "\(Self.padded(part.hour, 2)):\(Self.padded(part.minute, 2)):00"
        return "\(weekday), \(Self.padded(part.day, 2)) \(month) \(Self.padded(part.year, 4)) \(time) +0000"
    }

    /// So many minutes after midnight in UTC, as books write it: `2027-01-11T00:30:00Z` (RFC 3339, section 5.6).
    func timestamp(minutes: Int) -> String {
        let date = day.addingTimeInterval(Double(minutes) * 60)
        let part = Self.calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let days = [Self.padded(part.year, 4), Self.padded(part.month, 2), Self.padded(part.day, 2)]
        return days.joined(separator: "-") + "T\(Self.padded(part.hour, 2)):\(Self.padded(part.minute, 2)):00Z"
    }

    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func padded(_ number: Int?, _ width: Int) -> String {
        let digits = String(number ?? 0)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// A time of day on the clock.
package struct TimeOfDay: Sendable, Equatable {
    /// The time as `083000` (RFC 5545, section 3.3.12).
    package let compact: String

    /// A time written as `08:30`; nil if it is written otherwise or no clock shows it.
    package init?(_ text: String) {
        guard let match = text.wholeMatch(of: /([01][0-9]|2[0-3]):([0-5][0-9])/) else { return nil }
        compact = "\(match.1)\(match.2)00"
    }
}
