internal import Glibc
internal import Synchronization

/// What the process prints if a bug ends it, instead of a trace of addresses.
package enum LastWords {
    /// Where the words lie, and how many bytes they are. They are never freed: nobody knows when they are needed.
    private static let place = Atomic<UInt>(0)
    private static let length = Atomic<Int>(0)

    /// Bytes of a stack for the handler, which serves also where the thread's own is used up.
    private static let stackSize = 64 << 10

    /// From now on a trap writes `words` to standard error and ends the process with 70. A developer gets
    /// the runtime's own trace by setting `SWIFT_BACKTRACE`, such as to `enable=yes`. The signals are let through even if the
    /// process that started us had them blocked, as `Interruption.watch()` does.
    package static func prepare(_ words: String) {
        // Safe: getenv gives a terminated string or nothing, and only that is asked.
        guard unsafe getenv("SWIFT_BACKTRACE") == nil, let copy = unsafe strdup(words) else { return }
        place.store(UInt(bitPattern: copy), ordering: .relaxed)
        length.store(words.utf8.count, ordering: .relaxed)
        if let stack = unsafe malloc(stackSize) {
            var description = unsafe stack_t(ss_sp: stack, ss_flags: 0, ss_size: stackSize)
            // Safe: the stack is this size and never freed.
            _ = unsafe sigaltstack(&description, nil)
        }
        var action = sigaction()
        // Safe: the handler captures nothing, and does only what handlers of signals may do.
        unsafe action.__sigaction_handler.sa_handler = { _ in LastWords.speak() }
        action.sa_flags = SA_ONSTACK | Int32(bitPattern: UInt32(SA_RESETHAND))
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS] {
            unsafe sigaction(signal, &action, nil)
            unsafe sigaddset(&signals, signal)
        }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    private static func speak() {
        // Safe: the words were copied to there before the first signal could come.
        if let words = unsafe UnsafeRawPointer(bitPattern: place.load(ordering: .relaxed)) {
            _ = unsafe write(2, words, length.load(ordering: .relaxed))
        }
        _exit(70)
    }
}
