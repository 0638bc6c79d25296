internal import Dispatch
internal import GuideSystem
internal import Synchronization

/// Work that is done one after the other in a thread of its own, some of it after a while.
///
/// A `DispatchQueue` ends the process where the system refuses it a timer, and waits for ever where it refuses threads: here the
/// one who brings the work does it then.
final class WorkLine: Sendable {
    private struct Item {
        let due: ContinuousClock.Instant
        let work: @Sendable () -> Void
    }

    private struct State {
        /// What is still to do, the next first.
        var items: [Item] = []
        var hasThread = false
    }

    private let state = Mutex(State())
    private let news = DispatchSemaphore(value: 0)

    /// Adds work to be done `pause` milliseconds from now, or as soon as what is due before has been done.
    func add(after pause: Int = 0, _ work: @escaping @Sendable () -> Void) {
        let item = Item(due: .now + .milliseconds(pause), work: work)
        let isAlone = state.withLock { state in
            let place = state.items.firstIndex { $0.due > item.due } ?? state.items.count
            state.items.insert(item, at: place)
            defer { state.hasThread = true }
            return !state.hasThread
        }
        news.signal()
        guard isAlone else { return }
        do throws(SystemFailure) {
            try WorkerThreads.detach(nil) { [self] in
                while true { step() }
            }
        } catch {
            // The next one asks for a thread again.
            state.withLock { $0.hasThread = false }
            while let item = state.withLock({ $0.items.isEmpty ? nil : $0.items.removeFirst() }) { item.work() }
        }
    }

    /// Does what is due, or waits until something is.
    private func step() {
        let now = ContinuousClock.now
        let (item, next) = state.withLock { state -> (Item?, ContinuousClock.Instant?) in
            guard let first = state.items.first, first.due <= now else { return (nil, state.items.first?.due) }
            return (state.items.removeFirst(), nil)
        }
        if let item { return item.work() }
        let pause = next.map { DispatchTime.now() + .microseconds(Int(($0 - now) / .microseconds(1)) + 1) }
        _ = news.wait(timeout: pause ?? .distantFuture)
    }
}
