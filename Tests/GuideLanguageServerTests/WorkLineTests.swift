import Foundation
import Synchronization
import Testing

@testable import GuideLanguageServer

@Suite("Work in a line")
struct WorkLineTests {
    @Test("is done in order, and what is to wait after its pause")
    func order() {
        let (line, done, ended) = (WorkLine(), Log(), DispatchSemaphore(value: 0))
        let begun = ContinuousClock.now
        line.add(after: 80) {
            done.add("late")
            ended.signal()
        }
        for name in ["a", "b", "c"] { line.add { done.add(name) } }
        #expect(ended.wait(timeout: .now() + 20) == .success)
        #expect(done.names == ["a", "b", "c", "late"] && ContinuousClock.now - begun >= .milliseconds(80))
    }

    @Test("may bring more work")
    func nested() {
        let (line, done, ended) = (WorkLine(), Log(), DispatchSemaphore(value: 0))
        line.add {
            line.add {
                done.add("inner")
                ended.signal()
            }
            done.add("outer")
        }
        #expect(ended.wait(timeout: .now() + 20) == .success && done.names == ["outer", "inner"])
    }
}

private final class Log: Sendable {
    private let state = Mutex<[String]>([])

    var names: [String] { state.withLock { $0 } }

    func add(_ name: String) { state.withLock { $0.append(name) } }
}
