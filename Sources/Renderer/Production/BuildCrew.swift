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
    private let progress: BuildProgress
    private let jobs: Int
    private let state: Mutex<State>
    /// How many threads there is work for.
    let threads: Int

    /// Share of the work on a track that speaking is, where nothing was spoken before: the rest is mixing and writing.
    private static let speechShare = 0.4

    private struct State {
        /// The exercises that are left, the longest last.
        var waiting: [[BuildDecision]]
        var made: Set<String> = []
        var diagnostics: [Int: [Diagnostic]] = [:]
        var failure: BuildFailure?
    }

    init(
        _ build: CourseBuild, _ decisions: [BuildDecision], _ ledger: BuildLedger, _ progress: BuildProgress, jobs: Int
    ) {
        self.build = build
        self.ledger = ledger
        self.progress = progress
        self.jobs = jobs
        let wanted = decisions.filter(\.reason.isBuilt)
        progress.expect(wanted.map { ($0.track.path, $0.track.weight) })
        let exercises = Dictionary(grouping: wanted) { $0.track.exercise }.values
        let weight = { (exercise: [BuildDecision]) in exercise.reduce(0) { $0 + $1.track.weight } }
        let waiting = exercises.sorted {
            (weight($0), $1[0].track.exercise) < (weight($1), $0[0].track.exercise)
        }
        threads = min(jobs, waiting.count)
        state = Mutex(State(waiting: waiting))
    }

    /// What one thread does, until nothing is left or something fails.
    func work<Speaking: Voice>(_ voice: (Int) -> Speaking) {
        let voice = voice(max(1, jobs / max(1, threads)))
        while let exercise = next() {
            do throws(BuildFailure) { try make(exercise, voice) } catch {
                state.withLock { if $0.failure == nil { $0.failure = error } }
            }
        }
    }

    /// What came of all, once every thread has ended.
    func outcome() throws(BuildFailure) -> BuildOutcome {
        let (made, diagnostics, failure) = state.withLock { ($0.made, $0.diagnostics, $0.failure) }
        if let failure { throw failure }
        let finished = build.plan.tracks.compactMap { ledger.finished[$0.path] }
        return BuildOutcome(
            made: finished.filter { made.contains($0.path) }, finished: finished,
            diagnostics: diagnostics.sorted { $0.key < $1.key }.flatMap(\.value))
    }
}

extension BuildCrew {
    private func next() -> [BuildDecision]? {
        state.withLock { state in
            if Interruption.isRequested, state.failure == nil { state.failure = .interrupted }
            return state.failure == nil ? state.waiting.popLast() : nil
        }
    }

    /// Makes all variants of an exercise, or with a mistake in its script none.
    private func make(_ exercise: [BuildDecision], _ voice: some Voice) throws(BuildFailure) {
        let tracks = exercise.map(\.track)
        for track in tracks { progress.begin(track.path) }
        var made: Set<String> = []
        defer { for track in tracks where !made.contains(track.path) { progress.finish(track.path, isMade: false) } }
        let log = InputLog()
        let parsed: ParsedScript
        do throws(SystemFailure) { parsed = try build.plan.parse(tracks[0], in: build.folder, log) } catch {
            throw .system(error)
        }
        let plans = build.plan.plans(of: tracks, parsed, in: build.folder, log)
        let timing: TrackTiming
        let counting = CountingVoice(voice: voice) { [progress] share in
            for track in tracks { progress.advance(track.path, to: Self.speechShare * share) }
        }
        do throws(SpeechFailure) {
            timing = try TrackTiming.measure(
                plans, voice: counting, sampleRate: build.settings.sampleRate,
                requiresTakes: build.settings.requiresTakes)
        } catch {
            throw .speech(error)
        }
        let timelines = timing.timelines.compactMap { $0 }
        let diagnostics =
            parsed.diagnostics + timing.diagnostics + ScriptReview.review(timelines) + timing.mixedVoices()
        state.withLock { $0.diagnostics[tracks[0].exercise] = diagnostics }
        guard !diagnostics.hasErrors, timelines.count == tracks.count else { return }
        for (track, timeline) in zip(tracks, timelines) {
            try write(track, timeline, timing, log)
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
            try ledger.enter(try build.entry(of: track, timeline, files, synthetic: synthetic, log))
        } catch {
            throw .system(error)
        }
    }
}
