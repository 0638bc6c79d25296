internal import GuideLibrary
package import GuideRendering
internal import GuideScript
internal import GuideSpeech
package import GuideSystem
internal import GuideText
internal import Synchronization

/// Builds several courses together. Their exercises wait in one queue, the longest first, so that no thread is idle while any
/// course has work left. What comes of it does not depend on how many threads there are, nor on which courses share them.
package struct BuildRound: Sendable {
    /// The courses, and what is asked of each.
    private let parts: [(build: CourseBuild, selection: BuildSelection)]

    /// Courses whose folders of output differ.
    package init(_ parts: [(build: CourseBuild, selection: BuildSelection)]) { self.parts = parts }

    /// Makes what has changed, and gives each course's outcome in the order of the courses. Scripts with mistakes are left out,
    /// and what was made of them before stays. Other failures end the whole round; tracks that are finished stay listed.
    ///
    /// - Parameters:
    ///   - jobs: How many exercises are spoken at once.
    ///   - compiler: Makes a compiler for a course whose voice has a number of processes.
    ///   - progress: Gets reports on every track by its path; with several courses, by its course's folder and its path.
    ///   - tick: Called again and again while the round is going on.
    ///   - whenBusy: Whether to wait for another build that has a course's folder of output.
    package func run(
        jobs: Int, compiler: @escaping @Sendable (CourseBuild, Int) -> Compiler, progress: WorkProgress,
        tick: () -> Void = {}, whenBusy: (CourseBuild) -> Bool
    ) throws(BuildFailure) -> [BuildOutcome] {
        for part in parts { part.build.sweep() }
        // A process that a killed build was just starting holds its lock for a moment longer.
        defer { for part in parts { part.build.sweep() } }
        defer { for part in parts { part.build.environment.memory?.save() } }
        var outcomes = parts.map { $0.build.untouched($0.build.decide($0.selection)) }
        // Locks are taken in one order, whatever order the courses are named in: two rounds never wait for each other.
        let changed = parts.indices.filter { outcomes[$0] == nil }
        var works: [Int: CourseWork] = [:]
        for index in changed.sorted(by: { parts[$0].build.output < parts[$1].build.output }) {
            let (build, selection) = parts[index]
            let lock = try build.lock { whenBusy(build) }
            let decisions = build.decide(selection)
            outcomes[index] = build.untouched(decisions)
            guard outcomes[index] == nil else { continue }
            works[index] = try CourseWork(
                build, decisions, isAlone: parts.count == 1, progress: progress, lock: lock)
        }
        let crew = BuildCrew(changed.compactMap { works[$0] }, jobs: jobs)
        crew.work(compiler, tick: tick)
        for work in works.values { try CourseBuild.system { () throws(SystemFailure) in try work.ledger.flush() } }
        if let failure = crew.failure { throw failure }
        for (index, work) in works { outcomes[index] = try work.conclude() }
        return outcomes.compactMap { $0 }
    }
}
