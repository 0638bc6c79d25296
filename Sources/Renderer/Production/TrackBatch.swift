package import GuideRendering
internal import GuideSoundFiles
package import GuideSystem
internal import GuideTimeline
internal import Synchronization

/// Writes several tracks at the same time: each thread takes one after the other, the longest first. What comes of them
/// does not depend on how many threads there are. A class, because the threads share it.
package final class TrackBatch: Sendable {
    private let tracks: [TrackFiles]
    private let timing: TrackTiming
    private let staging: StagingFolder
    private let state: Mutex<State>

    private struct State {
        /// The tracks that are left, the longest last.
        var waiting: [Int]
        /// Samples done of each track.
        var done: [Int]
        var finished: Set<Int> = []
        /// How many of the first tracks were taken as finished.
        var taken = 0
        var failure: RenderingFailure?
    }

    /// Tracks of a timing, which go to the destination of a folder.
    package init(_ tracks: [TrackFiles], _ timing: consuming TrackTiming, to staging: consuming StagingFolder) {
        self.tracks = tracks
        self.timing = timing
        self.staging = staging
        let waiting = tracks.indices.sorted {
            (tracks[$0].timeline.samples, $1) < (tracks[$1].timeline.samples, $0)
        }
        state = Mutex(State(waiting: waiting, done: [Int](repeating: 0, count: tracks.count)))
    }

    /// Writes all tracks on at most `jobs` threads, calling `tick` again and again meanwhile. After a failure no new track is
    /// begun; those that are finished stay.
    package func write(jobs: Int, tick: () -> Void) throws(RenderingFailure) {
        do throws(SystemFailure) {
            try WorkerThreads.run(min(jobs, tracks.count), tick: tick) { self.work() }
        } catch {
            throw .output(.system(error))
        }
        if let failure = state.withLock({ $0.failure }) { throw failure }
    }

    /// The tracks that have been finished since the last call, in order and without a gap.
    package func takeFinished() -> [TrackFiles] {
        state.withLock { state in
            let first = state.taken
            while state.finished.contains(state.taken) { state.taken += 1 }
            return Array(tracks[first..<state.taken])
        }
    }

    /// The first track that is being written, and which share of all samples is done.
    package var progress: (track: String, done: Int, total: Int) {
        let (done, current) = state.withLock { state in
            let current = tracks.indices.first { state.done[$0] > 0 && !state.finished.contains($0) }
            return (state.done.reduce(0, +), current ?? tracks.indices.first { !state.finished.contains($0) } ?? 0)
        }
        return (tracks[current].name, done, tracks.reduce(0) { $0 + $1.timeline.samples })
    }
}

extension TrackBatch {
    private func work() {
        while let index = state.withLock({ $0.failure == nil ? $0.waiting.popLast() : nil }) {
            do throws(RenderingFailure) {
                try tracks[index].write(timing, to: staging) { done in state.withLock { $0.done[index] = done } }
                _ = state.withLock { $0.finished.insert(index) }
            } catch {
                state.withLock { $0.failure = $0.failure ?? error }
            }
        }
    }
}
