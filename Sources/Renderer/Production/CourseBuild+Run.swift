internal import Glibc
internal import GuideCourse
internal import GuideOutput
package import GuideRendering
internal import GuideSpeech
package import GuideSystem
internal import GuideText
internal import Synchronization

extension CourseBuild {
    /// Makes what has changed. Scripts with mistakes are left out, and what was made of them before stays.
    ///
    /// - Parameters:
    ///   - jobs: How many tracks are made at once.
    ///   - compiler: Makes a compiler whose voice has a number of processes.
    ///   - tick: Called again and again while the build is going on.
    ///   - whenBusy: Whether to wait for another build that has the folder of output.
    package func run(
        _ selection: BuildSelection, jobs: Int, compiler: @escaping @Sendable (Int) -> Compiler,
        progress: WorkProgress, tick: () -> Void = {}, whenBusy: () -> Bool
    ) throws(BuildFailure) -> BuildOutcome {
        sweep()
        // A process that a killed build had just started holds the lock for a moment longer.
        defer { sweep() }
        defer { environment.memory?.save() }
        if let outcome = untouched(decide(selection)) { return outcome }
        let lock = try lock(whenBusy)
        let outcome = try make(selection, jobs: jobs, compiler: compiler, progress, tick)
        lock.release()
        return outcome
    }
}

extension CourseBuild {
    /// Makes what has changed, with the lock of the folder of output held.
    private func make(
        _ selection: BuildSelection, jobs: Int, compiler: @escaping @Sendable (Int) -> Compiler,
        _ progress: WorkProgress, _ tick: () -> Void
    ) throws(BuildFailure) -> BuildOutcome {
        let before = BuildManifest.read(in: output)
        let decisions = decide(selection)
        if let outcome = untouched(decisions) { return outcome }
        let ledger = try Self.system { () throws(SystemFailure) in
            try BuildLedger(self, entries: decisions.compactMap(\.entry))
        }
        let crew = BuildCrew(self, decisions, ledger, progress, jobs: jobs)
        crew.work(compiler, tick: tick)
        try Self.system { () throws(SystemFailure) in try ledger.flush() }
        var outcome = try crew.outcome()
        let made = Set(outcome.made.map(\.path))
        outcome.failed = decisions.filter { $0.reason.isBuilt && !made.contains($0.track.path) }.map(\.track.path)
        try Self.system { () throws(SystemFailure) in try ledger.publish() }
        outcome.removed = removeOthers(than: manifest(of: ledger.finished), of: before)
        return outcome
    }

    /// The outcome if nothing is to be done at all, not even to what lists the tracks.
    private func untouched(_ decisions: [BuildDecision]) -> BuildOutcome? {
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
