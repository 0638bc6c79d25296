internal import Glibc
internal import GuideCourse
internal import GuideOutput
package import GuideRendering
internal import GuideSpeech
package import GuideSystem

extension CourseBuild {
    /// Makes what has changed. Scripts with mistakes are left out, and what was made of them before stays.
    ///
    /// - Parameters:
    ///   - jobs: How many exercises are spoken at once.
    ///   - compiler: Makes a compiler whose voice has a number of processes.
    ///   - tick: Called again and again while the build is going on.
    ///   - whenBusy: Whether to wait for another build that has the folder of output.
    package func run(
        _ selection: BuildSelection, jobs: Int, compiler: @escaping @Sendable (Int) -> Compiler,
        progress: WorkProgress, tick: () -> Void = {}, whenBusy: () -> Bool
    ) throws(BuildFailure) -> BuildOutcome {
        let round = BuildRound([(self, selection)])
        let outcomes = try round.run(
            jobs: jobs, compiler: { compiler($1) }, progress: progress, tick: tick, whenBusy: { _ in whenBusy() })
        return outcomes[0]
    }
}

extension CourseBuild {
    /// The outcome if nothing is to be done at all, not even to what lists the tracks.
    func untouched(_ decisions: [BuildDecision]) -> BuildOutcome? {
        guard !decisions.contains(where: \.reason.isBuilt) else { return nil }
        let entries = decisions.compactMap(\.entry)
        let manifest = manifest(of: Dictionary(entries.map { ($0.path, $0) }) { first, _ in first })
        guard !plan.tracks.isEmpty, index(of: manifest).allSatisfy(isThere) else { return nil }
        return BuildOutcome(finished: entries, isUntouched: true)
    }
}

extension CourseBuild {
    /// Makes the folder of output and takes its lock.
    func lock(_ whenBusy: () -> Bool) throws(BuildFailure) -> FileLock {
        do throws(SystemFailure) {
            try Folder.make(output)
            return try FileLock(on: "\(output)/.pusterom.lock", whenBusy: whenBusy)
        } catch {
            if error.code == EWOULDBLOCK { throw .busy(output) }
            throw error.code == EINTR ? .interrupted : .system(error)
        }
    }

    /// Runs work in which only the system can fail.
    static func system<Result>(_ work: () throws(SystemFailure) -> Result) throws(BuildFailure) -> Result {
        do throws(SystemFailure) { return try work() } catch { throw .system(error) }
    }
}
