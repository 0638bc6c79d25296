/// One day's practice in the plan.
struct PlanSession: Sendable {
    let part: PublishedCourse.Part
    /// Which of the part's days of practice it is: 1…6.
    let day: Int
    let date: CourseDate
    let exercise: PublishedCourse.Exercise
    let track: PublishedCourse.Track

    /// Every day of practice, in order. A week of the course begins on the weekday of its first day, and all its days but
    /// Sunday are for practice: always six. A course of days meets once a week too, and each day's exercises are for
    /// the week behind it.
    static func sessions(of course: PublishedCourse, from start: CourseDate) -> [PlanSession] {
        let last = course.parts.compactMap(\.number).max() ?? 0
        return course.parts.flatMap { part in
            guard let number = part.number, !part.exercises.isEmpty else { return [PlanSession]() }
            let days = (0..<7).map { start.adding(days: 7 * (number - 1) + $0) }.filter { $0.weekday != sunday }
            return days.enumerated().compactMap { index, date in
                let exercise = part.exercises[index % part.exercises.count]
                return track(of: exercise, week: number, of: last).map {
                    PlanSession(part: part, day: index + 1, date: date, exercise: exercise, track: $0)
                }
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
