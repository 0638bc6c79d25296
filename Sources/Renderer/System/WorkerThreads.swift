internal import Dispatch
internal import Glibc

/// Threads of our own for work that blocks: the runtime's few must stay free.
package enum WorkerThreads {
    /// Runs `work` on `count` threads at once and waits for all of them, calling `tick` again and again meanwhile.
    package static func run(
        _ count: Int, every interval: Duration = .milliseconds(100), tick: () -> Void = {},
        work: @escaping @Sendable () -> Void
    ) throws(SystemFailure) {
        let ended = DispatchSemaphore(value: 0)
        let cancellation = Cancellation.current
        var threads: [pthread_t] = []
        var failure: SystemFailure?
        for _ in 0..<count {
            do throws(SystemFailure) {
                threads.append(
                    try start {
                        Cancellation.$current.withValue(cancellation, operation: work)
                        ended.signal()
                    })
            } catch {
                failure = error
            }
        }
        let nanoseconds = Int(interval / .nanoseconds(1))
        for _ in threads {
            while ended.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .timedOut { tick() }
        }
        for thread in threads { pthread_join(thread, nil) }
        // What some threads could not be had for, the others have done.
        if threads.isEmpty, let failure { throw failure }
    }
}

extension WorkerThreads {
    /// Runs `work` on a thread of its own and suspends the calling task until it is done; the work belongs to `cancellation`.
    package static func result<Result: Sendable>(
        _ cancellation: Cancellation? = nil, of work: @escaping @Sendable () -> Result
    ) async throws(SystemFailure) -> Result {
        let outcome = await withCheckedContinuation {
            (continuation: CheckedContinuation<Swift.Result<Result, SystemFailure>, Never>) in
            do throws(SystemFailure) {
                pthread_detach(
                    try start {
                        continuation.resume(
                            returning: .success(Cancellation.$current.withValue(cancellation, operation: work)))
                    })
            } catch {
                continuation.resume(returning: .failure(error))
            }
        }
        return try outcome.get()
    }

    /// Runs `work` on a thread of its own, which nobody waits for; the work belongs to `cancellation`.
    package static func detach(
        _ cancellation: Cancellation?, _ work: @escaping @Sendable () -> Void
    ) throws(SystemFailure) {
        pthread_detach(try start { Cancellation.$current.withValue(cancellation, operation: work) })
    }
}

extension WorkerThreads {
    /// What a new thread is given: a closure that captures is no C function.
    private final class Box {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }

    private static func start(_ work: @escaping @Sendable () -> Void) throws(SystemFailure) -> pthread_t {
        var thread = pthread_t()
        // Safe: the box is kept by the pointer until the new thread takes it over.
        let box = unsafe Unmanaged.passRetained(Box(work)).toOpaque()
        let code = unsafe pthread_create(
            &thread, nil,
            { box in
                // Safe: this is the pointer given above, taken over once.
                if let box = unsafe box { unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().work() }
                return nil
            }, box)
        guard code == 0 else {
            unsafe Unmanaged<Box>.fromOpaque(box).release()
            throw SystemFailure(code: code, operation: "pthread_create")
        }
        return thread
    }
}
