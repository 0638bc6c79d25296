internal import Synchronization

/// Counters of the time that all threads together spend in each phase of their work. Until it is started, it costs next to
/// nothing.
package enum PhaseClock {
    private static let isRunning = Atomic(false)
    private static let spent = Mutex([Duration](repeating: .zero, count: WorkPhase.allCases.count))

    /// Begins to count.
    package static func start() { isRunning.store(true, ordering: .relaxed) }

    /// Does some work and counts its time for `phase`; if that work is a part of another phase, the time is no longer that one's.
    package static func measure<Result: ~Copyable, Failure>(
        _ phase: WorkPhase, within outer: WorkPhase? = nil, _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard isRunning.load(ordering: .relaxed) else { return try work() }
        let start = ContinuousClock.now
        defer {
            let time = ContinuousClock.now - start
            spent.withLock { spent in
                spent[phase.rawValue] += time
                if let outer { spent[outer.rawValue] -= time }
            }
        }
        return try work()
    }

    /// The phases with the time that was spent in each, in seconds, and its share of all of them; the longest first.
    package static var shares: [(phase: WorkPhase, seconds: Double, share: Double)] {
        let seconds = spent.withLock { spent in spent.map { $0 / .seconds(1) } }
        let whole = max(seconds.reduce(0, +), .leastNonzeroMagnitude)
        return zip(WorkPhase.allCases, seconds).map { ($0, $1, $1 / whole) }.sorted { $0.seconds > $1.seconds }
    }
}
