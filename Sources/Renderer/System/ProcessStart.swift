internal import Glibc
internal import Synchronization

/// How a process is started: in a group of its own, so that Ctrl-C reaches only us and all of it can be ended at once, and
/// never by a shell.
package struct ProcessStart {
    /// The program, looked for on the path if it has no slash, and its arguments.
    private let arguments: [String]
    /// Its environment as `NAME=value`; nil: ours.
    private let environment: [String]?

    /// Held while a process is started, and while descriptors are open that no process may inherit.
    static let gate = Mutex(())

    /// A start of a program with arguments.
    package init(_ arguments: [String], environment: [String]? = nil) {
        self.arguments = arguments
        self.environment = environment
    }

    /// Starts it with open descriptors for its standard streams; without one for its messages, they go nowhere. Gives its
    /// number, which is that of its group too.
    package func start(input: Int32, output: Int32, messages: Int32? = nil) throws(SystemFailure) -> Int32 {
        // Safe: both are initialised here and destroyed when this scope ends.
        var actions = unsafe posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawnattr_init(&attributes)
        defer {
            unsafe posix_spawn_file_actions_destroy(&actions)
            unsafe posix_spawnattr_destroy(&attributes)
        }
        unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        if let messages {
            unsafe posix_spawn_file_actions_adddup2(&actions, messages, 2)
        } else {
            unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        // What we ignore, a program that we start need not.
        var defaults = sigset_t()
        unsafe sigemptyset(&defaults)
        for signal in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&defaults, signal) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
        return try unsafe spawn(&actions, &attributes)
    }
}

extension ProcessStart {
    private func spawn(
        _ actions: UnsafePointer<posix_spawn_file_actions_t>, _ attributes: UnsafePointer<posix_spawnattr_t>
    ) throws(SystemFailure) -> Int32 {
        var process: pid_t = 0
        let program = arguments.first ?? ""
        let code = unsafe withCStrings(arguments) { list in
            unsafe withCStrings(environment ?? Self.ownEnvironment) { environment in
                // Safe: both lists are ended by nil and outlive the call.
                Self.gate.withLock { _ in
                    unsafe posix_spawnp(&process, program, actions, attributes, list, environment)
                }
            }
        }
        guard code == 0 else { throw SystemFailure(code: code, operation: "posix_spawn", path: program) }
        return process
    }

    /// The environment that this process was started with.
    private static var ownEnvironment: [String] {
        var bytes: [UInt8] = []
        guard let list = try? Descriptor(open: "/proc/self/environ", O_RDONLY) else { return [] }
        while let part = try? list.read(upTo: 1 << 16), !part.isEmpty { bytes += part }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// Calls `body` with the strings as C wants a list of them: pointers ended by nil.
func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    // Safe: each was allocated above and is freed once.
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(pointers)
}
