internal import Glibc
internal import GuideSystem

/// A worker process and the talk with it, which never blocks. A class, because arrays hold no noncopyable values.
///
/// Safe to send: one thread has it at a time, and a `WorkerPool` passes it on only when all its requests are answered.
final class WorkerProcess: @unchecked Sendable {
    private let process: pid_t
    private let socket: Descriptor
    /// Bytes to be sent yet.
    private var outgoing: [UInt8] = []
    /// Bytes received and not yet understood.
    private var incoming: [UInt8] = []
    /// Utterances sent and not yet answered, the oldest first.
    private(set) var pending: [Utterance] = []
    /// What the engine said of itself, once it has.
    private(set) var info: EngineInfo?

    /// The socket's number, for `poll`.
    var number: Int32 { socket.number }
    /// The events to wait for, for `poll`.
    var events: Int16 { Int16(POLLIN) | (outgoing.isEmpty ? 0 : Int16(POLLOUT)) }

    /// Starts the executable in its worker mode.
    init(executable: String) throws(SystemFailure) {
        var ends: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw SystemFailure("socketpair")
        }
        socket = Descriptor(owning: ends[0], path: "speech worker")
        let theirs = Descriptor(owning: ends[1], path: "speech worker")
        process = try Self.spawn(executable, socket: theirs.number)
    }

    deinit {
        kill(process, SIGKILL)
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
    }

    /// Queues an utterance to be spoken.
    func request(_ utterance: Utterance) {
        pending.append(utterance)
        outgoing += WorkerMessage.speak(utterance)
    }

    /// Sends and receives what can be without waiting. False when the worker has gone.
    func exchange() -> Bool {
        send() && receive()
    }

    /// The next answer that has come whole, with the utterance it answers.
    func takeAnswer() -> (Utterance, Result<EngineSound, SpeechFault>)? {
        if info == nil { takeReady() }
        guard let info, !pending.isEmpty, let lineEnd = incoming.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        guard let answer = WorkerMessage.parseAnswer(String(decoding: incoming[..<lineEnd], as: UTF8.self)) else {
            return nil
        }
        switch answer {
        case .failure(let fault):
            incoming.removeFirst(lineEnd + 1)
            return (pending.removeFirst(), .failure(fault))
        case .success(let count):
            let end = lineEnd + 1 + count * MemoryLayout<Int16>.stride
            guard incoming.count >= end else { return nil }
            let samples = Self.samples(incoming[(lineEnd + 1)..<end])
            incoming.removeFirst(end)
            return (pending.removeFirst(), .success(EngineSound(samples: samples, rate: info.sampleRate)))
        }
    }

    /// What the worker said instead of being ready.
    var lastWords: String {
        String(decoding: incoming.prefix(200), as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    }
}

extension WorkerProcess {
    /// Starts the process with the socket for its standard input and output, and with nothing of our environment that
    /// could change how it speaks.
    private static func spawn(_ executable: String, socket: Int32) throws(SystemFailure) -> pid_t {
        try ProcessStart([executable, WorkerMessage.argument], environment: environment)
            .start(input: socket, output: socket)
    }

    /// Where a build that counts what its tests reach writes that (`make coverage`); without it, beside the author's files.
    private static let profile = "LLVM_PROFILE_FILE"

    private static var environment: [String] {
        var environment = ["LC_ALL=C.UTF-8"]
        for name in EspeakData.variables + [profile] {
            // Safe: getenv gives a terminated string or nothing, copied at once.
            guard let value = unsafe getenv(name) else { continue }
            environment.append(name + "=" + (unsafe String(cString: value)))
        }
        return environment
    }

    private func send() -> Bool {
        while !outgoing.isEmpty {
            // Safe: pointer and count describe the array. MSG_NOSIGNAL: a worker that has gone raises no SIGPIPE.
            let count = unsafe outgoing.withUnsafeBytes {
                unsafe Glibc.send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
            }
            if count < 0, errno == EAGAIN || errno == EINTR { return true }
            guard count > 0 else { return false }
            outgoing.removeFirst(count)
        }
        return true
    }

    private func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // Safe: pointer and count describe the array.
            let count = unsafe buffer.withUnsafeMutableBytes {
                unsafe recv(number, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT))
            }
            if count < 0, errno == EAGAIN || errno == EINTR { return true }
            guard count > 0 else { return false }
            incoming += buffer[..<count]
        }
    }

    private func takeReady() {
        guard let lineEnd = incoming.firstIndex(of: UInt8(ascii: "\n")) else { return }
        guard let ready = WorkerMessage.parseReady(String(decoding: incoming[..<lineEnd], as: UTF8.self)) else {
            return
        }
        info = ready
        incoming.removeFirst(lineEnd + 1)
    }

    private static func samples(_ bytes: ArraySlice<UInt8>) -> [Int16] {
        // Safe: the bytes are whole 16-bit samples in this machine's order; all that is made room for is filled.
        unsafe bytes.withUnsafeBytes { raw in
            unsafe [Int16](unsafeUninitializedCapacity: raw.count / 2) { samples, count in
                count = raw.count / MemoryLayout<Int16>.stride
                unsafe UnsafeMutableRawBufferPointer(samples).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: raw.prefix(count * MemoryLayout<Int16>.stride)))
            }
        }
    }
}
