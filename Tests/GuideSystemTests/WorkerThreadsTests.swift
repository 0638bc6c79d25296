import GuideSystem
import Synchronization
import Testing

@Suite("Threads of our own")
struct WorkerThreadsTests {
    @Test("work at the same time, and are waited for", arguments: [1, 2, 7])
    func worksAtOnce(_ count: Int) throws {
        let arrived = Atomic(0)
        let met = Atomic(0)
        try WorkerThreads.run(count) {
            arrived.add(1, ordering: .sequentiallyConsistent)
            // Only threads that work at the same time can all wait here for each other.
            while arrived.load(ordering: .sequentiallyConsistent) < count {}
            met.add(1, ordering: .sequentiallyConsistent)
        }
        let together = met.load(ordering: .sequentiallyConsistent)
        #expect(together == count)
    }

    @Test("let the caller look after them meanwhile")
    func ticks() throws {
        let isSeen = Atomic(false)
        try WorkerThreads.run(2, every: .milliseconds(1), tick: { isSeen.store(true, ordering: .relaxed) }) {
            while !isSeen.load(ordering: .relaxed) {}
        }
        let wasSeen = isSeen.load(ordering: .relaxed)
        #expect(wasSeen)
    }
}
