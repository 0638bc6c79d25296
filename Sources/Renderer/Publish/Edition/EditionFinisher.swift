internal import Glibc
internal import GuideSystem

/// The hidden mode of the executable in which it exchanges the old edition for the new one.
///
/// The exchange runs in a process of its own: a kill of the publication, at any moment, leaves the old edition or the new
/// one. The process has the lock of the folder as its input, so that the next publication waits for its end.
package enum EditionFinisher {
    /// The argument that calls this mode.
    package static let argument = "--finish-edition"

    /// Exchanges the editions of the folder that the command line names. Gives 0, or the system's error number.
    package static func run(_ commandLine: [String]) -> Int32 {
        guard let folder = commandLine.drop(while: { $0 != argument }).dropFirst().first else { return EINVAL }
        // It is soon done: neither a closed terminal nor a machine that goes down may stop it half-way.
        for number in [SIGHUP, SIGINT, SIGTERM, SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
        do throws(SystemFailure) {
            try EditionSwap.commit(EditionStaging(in: folder))
            return 0
        } catch { return error.code }
    }

    /// Carries out what was prepared, by a process of `executable` or, where none can be started, by this one.
    static func commit(
        _ staging: EditionStaging, holding lock: borrowing FileLock, _ executable: String?
    ) throws(SystemFailure) {
        if let executable, let process = start(staging, lock, executable) {
            let status = wait(for: process)
            if status == 0 { return }
            // A failure was undone. Where the process could not begin or was killed, this one takes over.
            let isUndone = status > 0 && !EditionSwap.isPrepared(staging)
            guard !isUndone else { throw SystemFailure(code: status, operation: "rename", path: staging.published) }
            try EditionSwap.recover(staging)
        }
        try EditionSwap.commit(staging)
    }

    private static func start(
        _ staging: EditionStaging, _ lock: borrowing FileLock, _ executable: String
    ) -> Int32? {
        guard let nowhere = try? Descriptor(open: "/dev/null", O_WRONLY) else { return nil }
        return try? ProcessStart([executable, argument, staging.published])
            .start(input: lock.number, output: nowhere.number)
    }

    /// Waits for the end of a process, whatever is asked meanwhile. Gives its status, or -1 if a signal has ended it.
    private static func wait(for process: Int32) -> Int32 {
        var status: Int32 = 0
        // Safe: the system writes one number.
        while unsafe waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return -1 } }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    }
}
