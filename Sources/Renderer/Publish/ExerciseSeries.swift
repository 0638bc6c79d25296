/// What listeners take for one exercise: an exercise that stands alone, or all editions of one script in their order.
struct ExerciseSeries: Sendable, Equatable {
    /// The exercise to begin with.
    let first: PublishedCourse.Exercise
    /// What one may go on to, step by step.
    private(set) var rest: [PublishedCourse.Exercise] = []

    /// All of them, the first in front.
    var exercises: [PublishedCourse.Exercise] { [first] + rest }

    /// Their title, without the name of an edition.
    var title: String { rest.isEmpty ? first.title : first.edition?.title ?? first.title }
}

extension PublishedCourse.Unit {
    /// The exercises as listeners see them.
    var series: [ExerciseSeries] {
        var series: [ExerciseSeries] = []
        for exercise in exercises {
            if let edition = exercise.edition, edition.number > 1, !series.isEmpty,
                series[series.count - 1].first.edition?.title == edition.title
            {
                series[series.count - 1].add(exercise)
            } else {
                series.append(ExerciseSeries(first: exercise))
            }
        }
        return series
    }
}

extension ExerciseSeries {
    fileprivate mutating func add(_ exercise: PublishedCourse.Exercise) { rest.append(exercise) }
}
