internal import Synchronization

/// Why a server ended, told from its own task to the thread that waits for it.
final class Outcome: Sendable {
    private let state = Mutex<String?>(nil)

    /// The reason; nil as long as there is none.
    var reason: String? { state.withLock { $0 } }

    /// Notes the reason.
    func set(_ reason: String) { state.withLock { $0 = reason } }
}
