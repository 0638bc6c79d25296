internal import CLinux
internal import Glibc

/// The hidden mode of the executable in which it watches over another program: it starts that program with so much
/// memory, ends as it ends, and then ends all that the program has started – also what has left its group, and also when
/// its owner was killed.
package enum LimitedProgram {
    /// The argument that calls this mode.
    package static let argument = "--limited-program"

    /// The arguments that make `executable` look after a program in a folder, with `memory` bytes of its own (`RLIMIT_DATA`).
    package static func arguments(
        _ program: [String], in folder: String, memory: Int, executable: String
    ) -> [String] {
        [executable, argument, "\(memory)", folder] + program
    }

    /// Runs the program that the command line names. Gives its status, or those that shells have for one that cannot be run.
    package static func run(_ commandLine: [String]) -> Int32 {
        let words = commandLine.drop { $0 != argument }.dropFirst()
        guard words.count > 2, let memory = words.first.flatMap({ rlim_t($0) }) else { return 64 }
        let (folder, program) = (words.dropFirst().first ?? ".", Array(words.dropFirst(2)))
        let owner = getppid()
        let signals = Self.signals()
        // Safe: the sets are only read; this process has no other thread.
        unsafe sigprocmask(SIG_BLOCK, [signals], nil)
        guard adopt_orphans() == 0 else { return tell("prctl") }
        let child = fork()
        guard child >= 0 else { return tell("fork") }
        if child == 0 {
            unsafe sigprocmask(SIG_UNBLOCK, [signals], nil)
            return become(program, in: folder, memory: memory)
        }
        // The program's streams are its own: their ends must show.
        close(STDIN_FILENO)
        close(STDOUT_FILENO)
        let status = watch(child, owner, signals)
        endAll()
        return status
    }
}

extension LimitedProgram {
    /// What wakes the one that watches: a child that has ended, and its owner's wish to end.
    private static func signals() -> sigset_t {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGCHLD, SIGTERM] { unsafe sigaddset(&signals, signal) }
        return signals
    }

    /// Becomes the program. Returns only if that fails.
    private static func become(_ program: [String], in folder: String, memory: rlim_t) -> Int32 {
        var limit = rlimit()
        // Safe: the record is filled, then only read; the path is passed as a terminated string.
        if unsafe getrlimit(Int32(RLIMIT_DATA.rawValue), &limit) != 0 { return tell("getrlimit") }
        // No limit can be raised again.
        limit.rlim_max = min(limit.rlim_max, memory)
        limit.rlim_cur = min(limit.rlim_cur, memory)
        guard unsafe setrlimit(Int32(RLIMIT_DATA.rawValue), &limit) == 0,
            unsafe chdir(folder.isEmpty ? "." : folder) == 0
        else {
            return tell(folder)
        }
        unsafe withCStrings(program) { arguments in
            // Safe: the list is ended by nil and outlives the call.
            _ = unsafe execvp(program[0], arguments)
        }
        return tell(program[0])
    }

    /// Waits for the child's end and gives its status, that of shells if a signal ended it. Ends earlier if the owner says so
    /// or is gone: then this process belongs to another.
    private static func watch(_ child: pid_t, _ owner: pid_t, _ signals: sigset_t) -> Int32 {
        while true {
            var status: Int32 = 0
            while case let ended = unsafe waitpid(-1, &status, WNOHANG), ended != 0 {
                if ended < 0, errno == EINTR { continue }
                // Never so while the child is ours: how it ended is not known.
                guard ended > 0 else { return tell("waitpid") }
                guard ended == child else { continue }
                return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
            }
            var signals = signals
            var pause = timespec(tv_sec: 0, tv_nsec: 100_000_000)
            // Safe: both records are only read.
            if unsafe sigtimedwait(&signals, nil, &pause) == SIGTERM || getppid() != owner { return 128 + SIGTERM }
        }
    }

    /// Ends every process that the program has left. A process that loses its parent by that becomes our child, and is ended
    /// next.
    private static func endAll() {
        let list = "/proc/self/task/\(getpid())/children"
        while true {
            guard let bytes = try? Descriptor(open: list, O_RDONLY).read(upTo: 1 << 16) else {
                // Without such a list, the group is all that is known; this process belongs to it.
                if !isAlone { kill(0, SIGKILL) }
                return
            }
            for child in String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap({ pid_t($0) }) {
                kill(child, SIGKILL)
            }
            if isAlone { return }
            usleep(1000)
        }
    }

    /// Whether no child is left; those that have ended are taken away.
    private static var isAlone: Bool {
        while waitpid(-1, nil, WNOHANG) > 0 {}
        return waitpid(-1, nil, WNOHANG) < 0 && errno == ECHILD
    }

    private static func tell(_ name: String) -> Int32 {
        let failure = SystemFailure("exec", path: name)
        try? StandardStream.error.write("\(name): \(failure.message)\n")
        return 127
    }
}
