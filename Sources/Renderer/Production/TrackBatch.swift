package import GuideRendering
internal import GuideSoundFiles
package import GuideSystem
internal import GuideTimeline
internal import Synchronization

/// Writes several tracks at the same time: each thread takes one after the other, the longest first. The result
/// does not depend on how many threads there are. A class, because the threads share it.
package final class TrackBatch: Sendable {
    private let tracks: [TrackFiles]
    private let timing: TrackTiming
    private let staging: StagingFolder
    private let queue: WorkQueue<Int, RenderingFailure>
    private let progress: WorkProgress
    private let state = Mutex(State())

    private struct State {
        var finished: Set<Int> = []
        /// How many of the first tracks were taken as finished.
        var taken = 0
    }

    /// Tracks of a timing, which go to the destination of a folder.
    package init(
        _ tracks: [TrackFiles], _ timing: consuming TrackTiming, to staging: consuming StagingFolder,
        progress: WorkProgress = WorkProgress()
    ) {
        self.tracks = tracks
        self.timing = timing
        self.staging = staging
        self.progress = progress
        progress.expect(tracks.map { ($0.name, Double($0.timeline.samples)) })
        queue = WorkQueue(
            tracks.indices.sorted { (tracks[$1].timeline.samples, $0) < (tracks[$0].timeline.samples, $1) })
    }

    /// Writes all tracks on at most `jobs` threads, calling `tick` again and again meanwhile. After a failure no new track is
    /// begun; those that are finished stay.
    package func write(jobs: Int, tick: () -> Void) throws(RenderingFailure) {
        queue.run(threads: min(jobs, tracks.count), tick: tick) { [self] _ in work() }
        if let failure = queue.failure { throw failure }
    }

    /// The tracks that have been finished since the last call, in order and without a gap.
    package func takeFinished() -> [TrackFiles] {
        state.withLock { state in
            let first = state.taken
            while state.finished.contains(state.taken) { state.taken += 1 }
            return Array(tracks[first..<state.taken])
        }
    }
}

extension TrackBatch {
    private func work() {
        while let index = queue.next() {
            let track = tracks[index]
            progress.begin(track.name)
            do throws(RenderingFailure) {
                try track.write(timing, to: staging) { done in
                    progress.advance(track.name, to: Double(done) / Double(max(1, track.timeline.samples)))
                }
                _ = state.withLock { $0.finished.insert(index) }
                progress.finish(track.name, isMade: true)
            } catch {
                progress.finish(track.name, isMade: false)
                queue.fail(error)
            }
        }
    }
}
