internal import Synchronization

/// A way to cancel one piece of work, such as a preview that a newer one replaces, while other work goes on.
///
/// Work that runs inside `run` asks `Interruption.isRequested` between its steps, as it does for Ctrl-C, and ends with the same
/// `interrupted` failure. Threads of a `WorkQueue` belong to the work that started them.
package final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    /// The one that the running work belongs to; nil if nobody can call it off.
    @TaskLocal package static var current: Cancellation?

    /// A cancellation that has not happened yet.
    package init() {}

    /// Whether the work was cancelled.
    package var isCancelled: Bool { flag.load(ordering: .relaxed) }

    /// Calls the work off; it ends at its next step.
    package func cancel() { flag.store(true, ordering: .relaxed) }

    /// Does work that this one can cancel.
    package func run<Result: ~Copyable, Failure>(
        _ work: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var result: Swift.Result<Result, Failure>?
        Self.$current.withValue(self) {
            do throws(Failure) { result = .success(try work()) } catch { result = .failure(error) }
        }
        guard let result = result.take() else { preconditionFailure("withValue runs its operation") }
        return try result.get()
    }
}
