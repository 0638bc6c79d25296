package import GuideCourse

/// One of several parts of a build, each made by a process or a machine of its own.
package struct Shard: Sendable, Equatable {
    /// Which part, from 1.
    package let index: Int
    /// How many parts there are.
    package let count: Int

    /// How many parts there may be at most.
    package static let limit = 10_000

    /// A part; nil if the numbers do not name one.
    package init?(_ index: Int, of count: Int) {
        guard 1...Self.limit ~= count, 1...count ~= index else { return nil }
        self.index = index
        self.count = count
    }

    /// The part that this process is to make, as the scheduler that started it says in its environment: an array of Slurm
    /// (`SLURM_ARRAY_TASK_ID`, which may begin and step anywhere, and whose count it knows itself), or an Indexed Job of
    /// Kubernetes (`JOB_COMPLETION_INDEX`, from 0). Nothing if none says it, or `count` is needed and missing.
    package init?(in environment: [String: String], count: Int? = nil) {
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
        if let task = number("SLURM_ARRAY_TASK_ID") {
            let step = max(1, number("SLURM_ARRAY_TASK_STEP") ?? 1)
            let (distance, overflows) = task.subtractingReportingOverflow(number("SLURM_ARRAY_TASK_MIN") ?? 0)
            guard !overflows, distance >= 0, let count = count ?? number("SLURM_ARRAY_TASK_COUNT") else { return nil }
            self.init(distance / step + 1, of: count)
        } else if let index = number("JOB_COMPLETION_INDEX"), let count, index < count {
            self.init(index + 1, of: count)
        } else {
            return nil
        }
    }

    /// The exercises of each plan that are this part's. Every part shares out in the same way, by what the course files and
    /// the scripts' heads say: the longest first, each to the part that has least. So the variants of an exercise, which say
    /// nearly the same, stay together.
    package func exercises(of plans: [CoursePlan]) -> [Set<Int>] {
        var exercises: [(plan: Int, exercise: Int, weight: Double)] = []
        for (index, plan) in plans.enumerated() {
            let weights = Dictionary(plan.tracks.map { ($0.exercise, $0.weight) }, uniquingKeysWith: +)
            exercises += weights.map { (index, $0.key, $0.value) }
        }
        exercises.sort { ($1.weight, $0.plan, $0.exercise) < ($0.weight, $1.plan, $1.exercise) }
        var loads = [Double](repeating: 0, count: count)
        var mine = plans.map { _ in Set<Int>() }
        for (plan, exercise, weight) in exercises {
            let part = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
            loads[part] += weight
            if part == index - 1 { mine[plan].insert(exercise) }
        }
        return mine
    }
}

extension PlannedTrack {
    /// How much work it is expected to be, in seconds of sound: its length, or where that follows from its text, ten minutes.
    var weight: Double { (target ?? .seconds(600)) / .seconds(1) }
}
