/// One day's practice in the calendar.
struct ScheduleSession: Sendable {
    let unit: PublishedCourse.Unit
    /// Which of the unit's days of practice it is: 1…6.
    let day: Int
    let date: CourseDate
    /// What is practised; nil in a week without exercises, of a course that has none for every week.
    let practice: Practice?

    /// An exercise of a day, in the variant of its week.
    struct Practice: Sendable {
        let series: ExerciseSeries
        let track: PublishedCourse.Track

        /// Of several editions always the first: how soon to go on is for the listener to feel, and no calendar's to say.
        var exercise: PublishedCourse.Exercise { series.first }
        /// Its title as the track's tags have it.
        var title: String { exercise.title(of: track) }
    }

    /// Every day of practice, in order. A week of the course begins on the weekday of its first day, and all its days but
    /// Sunday are for practice: always six. A course of days meets once a week too, and each day's exercises are for
    /// the week behind it. A week without exercises has those that belong to every week.
    static func sessions(of course: PublishedCourse, from start: CourseDate) -> [ScheduleSession] {
        let last = course.units.compactMap(\.number).max() ?? 0
        let always = course.units.filter { $0.number == nil }.flatMap(\.series)
        return course.units.flatMap { unit in
            guard let number = unit.number else { return [ScheduleSession]() }
            let series = unit.series.isEmpty ? always : unit.series
            let days = (0..<7).map { start.adding(days: 7 * (number - 1) + $0) }.filter { $0.weekday != sunday }
            return days.enumerated().map { index, date in
                let chosen = series.isEmpty ? nil : series[index % series.count]
                let practice = chosen.flatMap { series in
                    track(of: series.first, week: number, of: last).map { Practice(series: series, track: $0) }
                }
                return ScheduleSession(unit: unit, day: index + 1, date: date, practice: practice)
            }
        }
    }

    /// How many weeks have the shortest variant: half an hour made people stop in the first weeks.
    private static let gentleWeeks = 3
    private static let sunday = 1

    /// The shortest variant in the first weeks; then longer ones, in even steps where there are several, so that the longest
    /// is reached in the last week at the latest.
    private static func track(
        of exercise: PublishedCourse.Exercise, week: Int, of last: Int
    ) -> PublishedCourse.Track? {
        guard week > gentleWeeks else { return exercise.tracks.first }
        let steps = (exercise.tracks.count - 1) * (week - gentleWeeks)
        let weeks = last - gentleWeeks
        return exercise.tracks[(steps + weeks - 1) / weeks]
    }
}
