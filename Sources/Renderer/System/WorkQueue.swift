internal import Synchronization

/// Items of work that threads of our own take one after the other: tracks, sentences, sheets. The program has no other queue.
///
/// The results must not depend on how many threads there are. A class, because the threads share it.
package final class WorkQueue<Item: Sendable, Failure: Error>: Sendable {
    private struct State {
        /// The items that are left, the next one last.
        var waiting: [Item]
        var failure: Failure?
    }

    private let state: Mutex<State>

    /// A queue of items, which are taken in this order.
    package init(_ items: [Item]) { state = Mutex(State(waiting: items.reversed())) }

    /// The first failure of any thread; nil if there was none.
    package var failure: Failure? { state.withLock { $0.failure } }

    /// The next item; nil once nothing is left, something has failed, or the queue was stopped.
    package func next() -> Item? { state.withLock { $0.failure == nil ? $0.waiting.popLast() : nil } }

    /// Ends the queue by a failure: no further item is taken. The first failure is kept.
    package func fail(_ failure: Failure) { state.withLock { $0.failure = $0.failure ?? failure } }

    /// Drops the items that nobody has taken yet.
    package func stop() { state.withLock { $0.waiting = [] } }

    /// Runs `work` on `threads` threads at once, each of which takes items until `next` gives none, and waits for all of them.
    ///
    /// - Parameters:
    ///   - interval: How often `tick` is called meanwhile, on the calling thread.
    ///   - work: What one thread does.
    package func run(
        threads: Int, every interval: Duration = .milliseconds(100), tick: () -> Void = {},
        work: @escaping @Sendable (WorkQueue) -> Void
    ) {
        guard threads > 0 else { return }
        // Where the system gives no thread, the calling one does the work.
        do throws(SystemFailure) {
            try WorkerThreads.run(threads, every: interval, tick: tick) { work(self) }
        } catch { work(self) }
    }
}
