import Dispatch
import Foundation
import Glibc
import GuideSystem
import Synchronization
import Testing

/// Runs a program and returns how it ended.
func run(_ arguments: [String]) throws -> ChildEnd {
    var child = try ChildProcess(arguments, text: [])
    return try child.end(until: .now + .seconds(10))
}

/// Whether a flag is set; a class, because two threads share it.
private final class Flag: Sendable {
    let isSet = Mutex(false)
}

/// Does work on a thread that a signal interrupts every few milliseconds: calls that wait return with `EINTR`.
func whileSignalled<Result>(_ work: () throws -> Result) rethrows -> Result {
    var action = sigaction()
    // Safe: the handler captures nothing and does nothing.
    unsafe action.__sigaction_handler.sa_handler = { _ in }
    unsafe sigaction(SIGUSR1, &action, nil)
    let (target, done, ended) = (pthread_self(), Flag(), DispatchSemaphore(value: 0))
    Thread.detachNewThread {
        while !done.isSet.withLock({ $0 }) {
            pthread_kill(target, SIGUSR1)
            usleep(3000)
        }
        ended.signal()
    }
    defer {
        done.isSet.withLock { $0 = true }
        while ended.wait(timeout: .now() + .milliseconds(100)) == .timedOut {}
    }
    return try work()
}
