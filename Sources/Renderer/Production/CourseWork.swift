internal import GuideCourse
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// One course of a round of builds: what is to be made of it, where that is listed, and what came of it. It holds the lock of
/// the folder of output until it goes out of use. A class, because the threads share it.
final class CourseWork: Sendable {
    let build: CourseBuild
    let ledger: BuildLedger
    let progress: WorkProgress
    private let decisions: [BuildDecision]
    /// What was listed before.
    private let before: BuildManifest?
    /// What a track's path begins with in reports of progress.
    private let prefix: String
    private let lock: FileLock
    private let state = Mutex(State())

    /// Share of the work on a track that speaking is, where nothing was spoken before: the rest is mixing and writing.
    static let speechShare = 0.4

    private struct State {
        var made: Set<String> = []
        var diagnostics: [Int: [Diagnostic]] = [:]
    }

    /// Work on a course whose folder of output is locked. `isAlone`: whether the round has no other course.
    init(
        _ build: CourseBuild, _ decisions: [BuildDecision], isAlone: Bool, progress: WorkProgress,
        lock: consuming FileLock
    ) throws(BuildFailure) {
        self.build = build
        self.decisions = decisions
        self.progress = progress
        self.lock = lock
        before = BuildManifest.read(in: build.output)
        prefix = isAlone ? "" : "\(build.output.split(separator: "/").last ?? "")/"
        ledger = try CourseBuild.system { () throws(SystemFailure) in
            try BuildLedger(build, entries: decisions.compactMap(\.entry))
        }
        progress.expect(wanted.map { (name(of: $0), $0.weight) })
    }

    /// The tracks that are to be made.
    var wanted: [PlannedTrack] { decisions.filter(\.reason.isBuilt).map(\.track) }

    /// Whether another engine than the built-in one speaks.
    var hasOwnEngine: Bool { build.engine != nil }

    /// What a track is called in reports of progress.
    func name(of track: PlannedTrack) -> String { prefix + track.path }
}

extension CourseWork {
    /// Keeps what showed in an exercise.
    func note(_ diagnostics: [Diagnostic], of exercise: Int) {
        state.withLock { $0.diagnostics[exercise] = diagnostics }
    }

    /// A track is finished and listed.
    func finish(_ track: PlannedTrack) {
        _ = state.withLock { $0.made.insert(track.path) }
        progress.finish(name(of: track), isMade: true)
    }

    /// Nothing more comes of tracks that were begun: those that are not finished came to nothing.
    func leave(_ tracks: [PlannedTrack]) {
        let made = state.withLock { $0.made }
        for track in tracks where !made.contains(track.path) { progress.finish(name(of: track), isMade: false) }
    }

    /// Lists what was made and removes what no longer belongs, once every thread has ended.
    func conclude() throws(BuildFailure) -> BuildOutcome {
        let (made, diagnostics) = state.withLock { ($0.made, $0.diagnostics) }
        let finished = build.plan.tracks.compactMap { ledger.finished[$0.path] }
        var outcome = BuildOutcome(
            made: finished.filter { made.contains($0.path) }, finished: finished,
            diagnostics: diagnostics.sorted { $0.key < $1.key }.flatMap(\.value).oneForEachCause(),
            failed: wanted.map(\.path).filter { !made.contains($0) })
        try CourseBuild.system { () throws(SystemFailure) in try ledger.publish() }
        outcome.removed = build.removeOthers(than: build.manifest(of: ledger.finished), of: before)
        return outcome
    }
}
