internal import Glibc
internal import Synchronization

/// Whether the user asked to stop (Ctrl-C, SIGTERM). Long work asks between its steps and ends cleanly.
package enum Interruption {
    private static let requested = Atomic<Bool>(false)

    /// Whether a stop was asked for, or the running work was cancelled by its `Cancellation`.
    package static var isRequested: Bool {
        requested.load(ordering: .relaxed) || Cancellation.current?.isCancelled == true
    }

    /// From now on SIGINT, SIGTERM and SIGHUP only ask; calls that wait return at once with `EINTR`. They are let through even if
    /// the process that started us had blocked them, as threads of Dispatch do: nobody could end us otherwise.
    package static func watch() {
        var action = sigaction()
        // Safe: the handler captures nothing and only stores an atomic, which a signal handler may do.
        unsafe action.__sigaction_handler.sa_handler = { _ in Interruption.request() }
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            unsafe sigaction(signal, &action, nil)
            unsafe sigaddset(&signals, signal)
        }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Asks for a stop, as a signal does.
    package static func request() { requested.store(true, ordering: .relaxed) }
}
