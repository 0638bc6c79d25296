internal import Glibc
internal import GuideSystem

/// The hidden mode of the executable in which it only speaks.
///
/// It starts espeak-ng once and forks for every utterance: a child of a process that has only initialised always gives
/// the same sound, whatever was spoken before, and a crash ends the child alone. The melody is our own code, and is given to
/// the sound here, where memory and code are ready from the utterance before. The process has one thread.
package enum SpeechWorker {
    /// The argument that calls this mode.
    package static var argument: String { WorkerMessage.argument }

    /// Serves requests on standard input until it ends. Returns the process's exit status.
    package static func run() -> Int32 {
        // Libraries that the engine brings along make large files in memory: where those are not allowed, it speaks without.
        _ = signal(SIGXFSZ, SIG_IGN)
        FreedMemory.keep(keptMemory)
        do throws(EspeakFailure) {
            let engine = try EspeakEngine()
            let info = EngineInfo(
                version: engine.version, sampleRate: engine.sampleRate, dataPath: engine.dataPath,
                libraryPath: engine.libraryPath)
            // Made here, because each child would make it again.
            _ = MelodyScore.vowels
            guard let region = SampleRegion(), send(WorkerMessage.ready(info)) else { return 1 }
            while let request = nextRequest() {
                guard answer(request, engine, region) else { return 1 }
            }
            return 0
        } catch {
            _ = send("failed \(error.operation) \(error.code)\n")
            return 1
        }
    }

    /// Seconds that one utterance may take; it needs a thousandth of what it lasts.
    private static let timeLimit: UInt32 = 30
    /// What giving a minute's utterance its melody takes, in bytes.
    private static let keptMemory = 16 << 20
}

extension SpeechWorker {
    /// What is to be said, and how.
    private struct Request {
        let text: String
        let settings: VoiceSettings
        /// The score of its melody; nil: the engine's own.
        let melody: MelodyScore?
    }

    private static func answer(_ request: Request, _ engine: EspeakEngine, _ region: SampleRegion) -> Bool {
        if let fault = speakInChild(request, engine, region) { return send(WorkerMessage.fault(fault)) }
        if let melody = request.melody {
            region.apply(melody, rate: engine.sampleRate)
        }
        guard send(WorkerMessage.spoken(count: region.count)) else { return false }
        return unsafe send(region.bytes)
    }

    /// Speaks in a forked child and waits for it. Returns how it failed, or nil.
    private static func speakInChild(
        _ request: Request, _ engine: EspeakEngine, _ region: SampleRegion
    ) -> SpeechFault? {
        region.reset()
        // Safe: this process has no other thread that could hold a lock at this moment.
        let child = fork()
        guard child >= 0 else { return .refused(code: errno) }
        if child == 0 {
            alarm(timeLimit)
            let code = engine.speak(request.text, request.settings, into: region)
            _exit(code)
        }
        var status: Int32 = 0
        while unsafe waitpid(child, &status, 0) < 0 {
            guard errno != EINTR else { continue }
            // It may be speaking yet: half an utterance must not be taken for the whole.
            let code = errno
            kill(child, SIGKILL)
            return .refused(code: code)
        }
        let signal = status & 0x7F
        switch (signal, status >> 8 & 0xFF) {
        case (SIGALRM, _): return .timedOut
        case (0, _) where region.isOverfull: return .tooLong
        case (0, 0): return region.count == 0 ? .silent : nil
        case (0, let code): return .refused(code: code)
        case (let signal, _): return .crashed(signal: signal)
        }
    }

    /// The next request; nil when the owner has gone or speaks another protocol.
    private static func nextRequest() -> Request? {
        var line: [UInt8] = []
        while true {
            guard let byte = receive(1)?.first, line.count < 200 else { return nil }
            if byte == UInt8(ascii: "\n") { break }
            line.append(byte)
        }
        guard let request = WorkerMessage.parseSpeak(String(decoding: line, as: UTF8.self)),
            let text = receive(request.textLength), let melody = receive(request.melodyLength)
        else { return nil }
        return Request(
            text: String(decoding: text, as: UTF8.self), settings: request.settings,
            melody: MelodyScore(String(decoding: melody, as: UTF8.self)))
    }

    private static func receive(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            // Safe: the span given to the call is within `bytes`.
            let got = unsafe bytes[done...].withUnsafeMutableBytes { unsafe read(0, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { return nil }
            done += got
        }
        return bytes
    }

    private static func send(_ line: String) -> Bool {
        // Safe: the bytes are only read while the array lives.
        unsafe Array(line.utf8).withUnsafeBytes { unsafe send($0) }
    }

    private static func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = unsafe bytes[...]
        while unsafe !rest.isEmpty {
            // Safe: the pointer and count describe the rest of the buffer.
            let count = unsafe Glibc.write(1, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            unsafe rest = rest.dropFirst(count)
        }
        return true
    }
}
