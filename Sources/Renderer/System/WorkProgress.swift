internal import Synchronization

/// How far work on several tracks has come. The working threads report to it, and the display asks it.
package final class WorkProgress: Sendable {
    /// The progress at one moment.
    package struct Moment: Sendable {
        /// Tracks that are to be made.
        package var tracks = 0
        /// Tracks that are finished, or that came to nothing.
        package var finished = 0
        /// Share of all work that is done, in 0…1.
        package var share = 0.0
        /// Tracks that are being made, the longest at work first.
        package var active: [String] = []
        /// Tracks that have been finished since the last question, in order.
        package var news: [String] = []
    }

    private struct State {
        var weights: [String: Double] = [:]
        var shares: [String: Double] = [:]
        var active: [String] = []
        var news: [String] = []
        var finished = 0
    }

    private let state = Mutex(State())

    /// Nothing to do yet.
    package init() {}

    /// The progress now; finished tracks are listed only once.
    package func take() -> Moment {
        state.withLock { state in
            let whole = state.weights.values.reduce(0, +)
            let done = state.shares.reduce(0) { $0 + $1.value * (state.weights[$1.key] ?? 0) }
            defer { state.news = [] }
            return Moment(
                tracks: state.weights.count, finished: state.finished, share: whole > 0 ? done / whole : 0,
                active: state.active, news: state.news)
        }
    }

    /// Tracks are to be made, each with how much work it is expected to be.
    package func expect(_ tracks: [(path: String, weight: Double)]) {
        state.withLock { for track in tracks { $0.weights[track.path] = track.weight } }
    }

    /// A track is being made.
    package func begin(_ path: String) { state.withLock { $0.active.append(path) } }

    /// Notes how much of a track is done, in 0…1.
    package func advance(_ path: String, to share: Double) { state.withLock { $0.shares[path] = share } }

    /// A track is finished; of one that came to nothing there is no news.
    package func finish(_ path: String, isMade: Bool) {
        state.withLock {
            $0.shares[path] = 1
            $0.active.removeAll { $0 == path }
            $0.finished += 1
            if isMade { $0.news.append(path) }
        }
    }
}
