internal import GuideCourse
internal import GuideRendering
internal import GuideSystem

/// Makes the exercises of a round in several threads: each takes one exercise after the other, speaks it and writes its
/// variants.
struct BuildCrew: Sendable {
    private let queue: WorkQueue<ExerciseWork, BuildFailure>
    private let threads: Int
    /// How many threads an exercise has for itself.
    private let share: Int

    /// A crew for the work of some courses; `jobs` exercises are spoken at once.
    init(_ courses: [CourseWork], jobs: Int) {
        let exercises = courses.flatMap { course in
            Dictionary(grouping: course.wanted) { $0.exercise }.sorted { $0.key < $1.key }.map { exercise in
                ExerciseWork(course: course, tracks: exercise.value)
            }
        }
        // Courses with an engine of their own come first: theirs is the slower one, and it is started but once a thread.
        let order = exercises.enumerated().sorted { first, second in
            let key = { (exercise: ExerciseWork) in exercise.course.hasOwnEngine ? 0 : 1 }
            return (key(first.element), second.element.weight, first.offset)
                < (key(second.element), first.element.weight, second.offset)
        }
        queue = WorkQueue(order.map(\.element))
        // While one thread waits for its speech, another writes: one more than there are cores keeps all of them at work. A
        // neural engine uses the cores by itself.
        let spare = jobs > 1 && !courses.contains(where: \.hasOwnEngine) ? 1 : 0
        threads = min(jobs + spare, exercises.count)
        share = max(1, jobs / max(1, threads))
    }

    /// Why the work ended before its end; nil if it did not.
    var failure: BuildFailure? { queue.failure }

    /// Makes all exercises, calling `tick` again and again meanwhile; `compiler` makes one of a course for a number of speech
    /// processes.
    func work(_ compiler: @escaping @Sendable (CourseBuild, Int) -> Compiler, tick: () -> Void) {
        queue.run(threads: threads, tick: tick) { [share] queue in
            // One engine at a time: with the built-in one all courses share it.
            var held: (engine: String, compiler: Compiler)?
            while let exercise = Self.next(queue) {
                let engine = exercise.course.hasOwnEngine ? exercise.course.build.output : ""
                if held?.engine != engine { held = (engine, compiler(exercise.course.build, share)) }
                guard let held else { break }
                do throws(BuildFailure) {
                    try exercise.make(by: held.compiler, threads: share)
                } catch {
                    queue.fail(error)
                }
            }
        }
    }

    private static func next(_ queue: WorkQueue<ExerciseWork, BuildFailure>) -> ExerciseWork? {
        if Interruption.isRequested { queue.fail(.interrupted) }
        return queue.next()
    }
}
