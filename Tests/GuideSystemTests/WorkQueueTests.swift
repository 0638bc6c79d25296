import GuideSystem
import Synchronization
import Testing

@Suite("The one work queue")
struct WorkQueueTests {
    private struct Broken: Error, Equatable { var item: Int }

    /// Notes what threads did.
    private final class Log: Sendable {
        let items = Mutex<[Int]>([])
    }

    @Test("gives every item once, whatever the number of threads", arguments: [1, 2, 7])
    func everyItem(_ threads: Int) {
        let queue = WorkQueue<Int, Never>(Array(0..<500))
        let log = Log()
        queue.run(threads: threads) { queue in
            while let item = queue.next() { log.items.withLock { $0.append(item) } }
        }
        #expect(log.items.withLock { $0.sorted() } == Array(0..<500))
    }

    @Test("gives items in their order to one thread")
    func order() {
        let queue = WorkQueue<Int, Never>([3, 1, 2])
        let log = Log()
        queue.run(threads: 1) { queue in while let item = queue.next() { log.items.withLock { $0.append(item) } } }
        #expect(log.items.withLock { $0 } == [3, 1, 2])
    }

    @Test("keeps the first failure and gives nothing more")
    func failure() {
        let queue = WorkQueue<Int, Broken>(Array(0..<100))
        queue.run(threads: 1) { queue in
            while let item = queue.next() {
                if item == 4 { queue.fail(Broken(item: 4)) }
                if item == 4 { queue.fail(Broken(item: 5)) }
            }
        }
        #expect(queue.failure == Broken(item: 4))
        #expect(queue.next() == nil)
    }

    @Test("does nothing on no threads")
    func noThreads() {
        let queue = WorkQueue<Int, Never>([1])
        queue.run(threads: 0) { _ in Issue.record("nobody should work") }
        #expect(queue.next() == 1)
    }

    @Test("is cancelled with the work that started it, and with no other")
    func cancellation() {
        let (mine, other) = (Cancellation(), Cancellation())
        other.cancel()
        let queue = WorkQueue<Int, Never>(Array(0..<1_000_000))
        let log = Log()
        mine.run {
            queue.run(threads: 2) { queue in
                while let item = queue.next(), !Interruption.isRequested {
                    log.items.withLock { $0.append(item) }
                    if item == 10 { mine.cancel() }
                }
            }
        }
        #expect(log.items.withLock { $0.count } < 1_000_000)
        #expect(!Interruption.isRequested)
        #expect(other.run { Interruption.isRequested })
    }
}
