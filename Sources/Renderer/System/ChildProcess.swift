internal import Glibc
internal import Synchronization

/// Why the exchange with a child process ended.
package enum ChildFailure: Error, Equatable {
    /// It did not answer in time.
    case timedOut
    /// It no longer takes what is sent.
    case gone
    /// The user asked to stop.
    case interrupted
    /// The system failed.
    case system(SystemFailure)
}

/// How a process ended.
package enum ChildEnd: Equatable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal.
    case killed(Int32)
}

/// A process that was started by us and ends with us, with all that it has started itself. It is sent bytes and read from,
/// never for longer than until a deadline.
package struct ChildProcess: ~Copyable {
    private let process: Int32
    private let input: Descriptor
    private let output: Descriptor
    private let messages: Descriptor
    private var isSilent = false
    private var said: [UInt8] = []

    /// How often Ctrl-C is looked for while waiting, in milliseconds.
    private static let step = 50
    /// Bytes of its messages that are kept.
    private static let kept = 2048

    /// Starts a program. It reads `text` and then finds its input's end, or without a text what `send` gives it.
    package init(_ arguments: [String], text: [UInt8]? = nil) throws(SystemFailure) {
        let input: Channel
        // A text goes through a file: a program that never reads it cannot keep us waiting.
        if let text { input = try Channel(file: text) } else { input = try Channel.sockets() }
        let output = try Channel.pipe()
        let messages = try Channel.pipe()
        process = try ProcessStart(arguments).start(
            input: input.theirs.number, output: output.theirs.number, messages: messages.theirs.number)
        self.input = input.ours
        self.output = output.ours
        self.messages = messages.ours
    }

    /// How long a process may take to end what it has started, in steps of a millisecond.
    private static let grace = 2000

    deinit {
        // One that looks after others ends them before itself.
        kill(process, SIGTERM)
        for _ in 0..<Self.grace where !hasEnded { usleep(1000) }
        kill(-process, SIGKILL)
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
    }

    /// The last line that it wrote for people, at most 200 characters; empty if there is none.
    package mutating func lastMessage() -> String {
        listen()
        let lines = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline)
        let line = lines.last { $0.contains { !$0.isWhitespace } } ?? ""
        return String(line.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
            .first(200)
    }

    /// Sends all bytes.
    package mutating func send(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) throws(ChildFailure) {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try sendSome(rest, until: deadline)) }
    }

    /// Sends as many bytes as it takes at once, and gives their number.
    package mutating func sendSome(
        _ bytes: ArraySlice<UInt8>, until deadline: ContinuousClock.Instant
    ) throws(ChildFailure) -> Int {
        try wait(for: input.number, POLLOUT, until: deadline)
        // Safe: pointer and count describe the bytes. MSG_NOSIGNAL: a reader that has gone raises no SIGPIPE.
        let count = unsafe bytes.withUnsafeBytes {
            unsafe Glibc.send(input.number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
        }
        if count < 0, errno == EAGAIN || errno == EINTR { return 0 }
        guard count > 0 else { throw .gone }
        return count
    }

    /// Sends nothing more: it finds its input's end after what it was sent.
    package mutating func endInput() { _ = shutdown(input.number, Int32(SHUT_WR)) }

    /// The next bytes that it writes, at most 64 KiB; empty at the end.
    package mutating func receive(until deadline: ContinuousClock.Instant) throws(ChildFailure) -> [UInt8] {
        try wait(for: output.number, POLLIN, until: deadline)
        do throws(SystemFailure) { return try output.read(upTo: 1 << 16) } catch { throw .system(error) }
    }

    /// Waits for its end, and ends what it has left running.
    package mutating func end(until deadline: ContinuousClock.Instant) throws(ChildFailure) -> ChildEnd {
        while true {
            var status: Int32 = 0
            // The group goes first: once its leader is waited for, its number may be another's.
            if hasEnded {
                kill(-process, SIGKILL)
                while unsafe waitpid(process, &status, WNOHANG) < 0 {
                    guard errno == EINTR else { throw .system(SystemFailure("waitpid")) }
                }
                let signal = status & 0x7F
                return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
            }
            guard ContinuousClock.now < deadline else { throw .timedOut }
            guard !Interruption.isRequested else { throw .interrupted }
            listen()
            usleep(2000)
        }
    }
}

extension ChildProcess {
    /// Whether it has ended and not been waited for.
    private var hasEnded: Bool {
        // Safe: the system fills the record.
        var info = unsafe siginfo_t()
        let code = unsafe waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT)
        return unsafe code != 0 || info.si_signo != 0
    }

    /// Waits until a stream is ready, taking in messages meanwhile.
    private mutating func wait(
        for number: Int32, _ event: Int32, until deadline: ContinuousClock.Instant
    ) throws(ChildFailure) {
        while true {
            if Interruption.isRequested { throw .interrupted }
            let left = Int(max(.zero, deadline - .now) / .milliseconds(1))
            var streams = [pollfd(fd: number, events: Int16(event), revents: 0)]
            if !isSilent { streams.append(pollfd(fd: messages.number, events: Int16(POLLIN), revents: 0)) }
            // Safe: pointer and count describe the array.
            let count = unsafe poll(&streams, nfds_t(streams.count), Int32(min(Self.step, left)))
            if count < 0, errno != EINTR { throw .system(SystemFailure("poll")) }
            if streams.count > 1, streams[1].revents != 0 { listen() }
            if streams[0].revents != 0 { return }
            if ContinuousClock.now >= deadline { throw .timedOut }
        }
    }

    /// Takes in what it has written for people, without waiting.
    private mutating func listen() {
        var stream = [pollfd(fd: messages.number, events: Int16(POLLIN), revents: 0)]
        // Safe: pointer and count describe the array.
        while !isSilent, unsafe poll(&stream, 1, 0) > 0 {
            let part = (try? messages.read(upTo: 1 << 12)) ?? []
            isSilent = part.isEmpty
            said = (said + part).suffix(Self.kept)
        }
    }
}

/// The two ends of a stream, ours and the child's.
private struct Channel: ~Copyable {
    let ours: Descriptor
    let theirs: Descriptor

    /// The child's end reads what is written to ours.
    static func sockets() throws(SystemFailure) -> Channel {
        var ends: [Int32] = [-1, -1]
        // Safe: the system writes two numbers.
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw SystemFailure("socketpair")
        }
        return Channel(ours: Descriptor(owning: ends[0], path: "engine"), theirs: Descriptor(owning: ends[1], path: ""))
    }

    /// Our end reads what the child writes to its own.
    static func pipe() throws(SystemFailure) -> Channel {
        var ends: [Int32] = [-1, -1]
        // Safe: the system writes two numbers. No process is started before they are closed to it.
        let code = ProcessStart.gate.withLock { _ in
            let code = unsafe Glibc.pipe(&ends)
            for end in ends where code == 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            return code
        }
        guard code == 0 else { throw SystemFailure("pipe") }
        return Channel(ours: Descriptor(owning: ends[0], path: "engine"), theirs: Descriptor(owning: ends[1], path: ""))
    }

    private init(ours: consuming Descriptor, theirs: consuming Descriptor) {
        self.ours = ours
        self.theirs = theirs
    }

    /// The child's end reads bytes from a nameless file.
    init(file bytes: [UInt8]) throws(SystemFailure) {
        let file = try Descriptor.temporary()
        try file.write(bytes, at: 0)
        ours = Descriptor(owning: -1, path: "")
        theirs = file
    }
}

extension String {
    fileprivate func first(_ limit: Int) -> String { String(prefix(limit)) }
}
