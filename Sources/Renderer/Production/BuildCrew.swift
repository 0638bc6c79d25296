internal import GuideCourse
internal import GuideLibrary
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import GuideTimeline
internal import Synchronization

/// Makes the tracks of a build in several threads: each takes one exercise after the other, the longest first, speaks it
/// and writes its variants.
final class BuildCrew: Sendable {
    private let build: CourseBuild
    private let ledger: BuildLedger
    private let progress: WorkProgress
    private let jobs: Int
    private let queue: WorkQueue<[BuildDecision], BuildFailure>
    private let state = Mutex(State())
    /// How many threads there is work for.
    private let threads: Int

    /// Share of the work on a track that speaking is, where nothing was spoken before: the rest is mixing and writing.
    private static let speechShare = 0.4

    private struct State {
        var made: Set<String> = []
        var diagnostics: [Int: [Diagnostic]] = [:]
    }

    init(
        _ build: CourseBuild, _ decisions: [BuildDecision], _ ledger: BuildLedger, _ progress: WorkProgress, jobs: Int
    ) {
        self.build = build
        self.ledger = ledger
        self.progress = progress
        self.jobs = jobs
        let wanted = decisions.filter(\.reason.isBuilt)
        progress.expect(wanted.map { ($0.track.path, $0.track.weight) })
        let exercises = Dictionary(grouping: wanted) { $0.track.exercise }.values
        let weight = { (exercise: [BuildDecision]) in exercise.reduce(0) { $0 + $1.track.weight } }
        let ordered = exercises.sorted { (weight($1), $0[0].track.exercise) < (weight($0), $1[0].track.exercise) }
        threads = min(jobs, ordered.count)
        queue = WorkQueue(ordered)
    }

    /// Makes all exercises, calling `tick` again and again meanwhile; `compiler` makes one for a number of speech processes.
    func work(_ compiler: @escaping @Sendable (Int) -> Compiler, tick: () -> Void) {
        queue.run(threads: threads, tick: tick) { [self] queue in
            let compiler = compiler(max(1, jobs / max(1, threads)))
            while let exercise = next() {
                do throws(BuildFailure) { try make(exercise, compiler) } catch { queue.fail(error) }
            }
        }
    }

    /// The result, once every thread has ended.
    func outcome() throws(BuildFailure) -> BuildOutcome {
        if let failure = queue.failure { throw failure }
        let (made, diagnostics) = state.withLock { ($0.made, $0.diagnostics) }
        let finished = build.plan.tracks.compactMap { ledger.finished[$0.path] }
        return BuildOutcome(
            made: finished.filter { made.contains($0.path) }, finished: finished,
            diagnostics: diagnostics.sorted { $0.key < $1.key }.flatMap(\.value).oneForEachCause())
    }
}

extension BuildCrew {
    private func next() -> [BuildDecision]? {
        if Interruption.isRequested { queue.fail(.interrupted) }
        return queue.next()
    }

    /// Makes the variants of an exercise that have no mistake.
    private func make(_ exercise: [BuildDecision], _ compiler: Compiler) throws(BuildFailure) {
        let tracks = exercise.map(\.track)
        for track in tracks { progress.begin(track.path) }
        var made: Set<String> = []
        defer { for track in tracks where !made.contains(track.path) { progress.finish(track.path, isMade: false) } }
        let log = InputLog()
        let compilation: Compilation
        do throws(SpeechFailure) {
            compilation = try PhaseClock.measure(.reading) { () throws(SpeechFailure) in
                try compiler.compile(
                    tracks, of: build.plan, in: build.folder, log, sampleRate: build.settings.sampleRate,
                    silence: build.settings.silence, requiresTakes: build.settings.requiresTakes
                ) { [progress] share in
                    for track in tracks { progress.advance(track.path, to: Self.speechShare * share) }
                }
            }
        } catch {
            throw .speech(error)
        }
        let diagnostics = (compilation.diagnostics + compilation.advice()).found(in: tracks)
        state.withLock { $0.diagnostics[tracks[0].exercise] = diagnostics }
        // A variant that cannot be made stops only itself.
        for (track, timeline) in zip(tracks, compilation.timing.timelines) {
            guard let timeline else { continue }
            try write(track, timeline, compilation.timing, log)
            made.insert(track.path)
            _ = state.withLock { $0.made.insert(track.path) }
            progress.finish(track.path, isMade: true)
        }
    }

    private func write(
        _ track: PlannedTrack, _ timeline: Timeline, _ timing: borrowing TrackTiming, _ log: InputLog
    ) throws(BuildFailure) {
        let files = build.files(of: track, timeline)
        do throws(SystemFailure) { try ledger.withdraw([track.path]) } catch { throw .system(error) }
        do throws(RenderingFailure) {
            let staging = try build.stage(track)
            try files.write(timing, to: staging) {
                let written = Double($0) / Double(max(1, timeline.samples))
                progress.advance(track.path, to: Self.speechShare + (1 - Self.speechShare) * written)
            }
        } catch {
            throw .rendering(error)
        }
        do throws(SystemFailure) {
            let synthetic = timing.lines(of: timeline).synthetic
            let entry = try PhaseClock.measure(.digesting) { () throws(SystemFailure) in
                try build.entry(of: track, timeline, files, synthetic: synthetic, log)
            }
            try ledger.enter(entry)
        } catch {
            throw .system(error)
        }
    }
}
