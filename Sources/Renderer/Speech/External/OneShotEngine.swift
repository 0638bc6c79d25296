internal import GuideSystem

/// Reads a sound file of at most so many seconds that lies at a path: mono samples of 16 bit.
package typealias SoundFileDecoder = @Sendable (_ path: String, _ seconds: Int) -> Result<EngineSound, EngineFault>

/// An engine that is started for each sentence.
struct OneShotEngine {
    let engine: ExternalEngine
    let executable: String
    let decode: SoundFileDecoder

    /// Bytes that it may write for a second: mono at 48 kHz, 32 bit.
    private static let bytesPerSecond = 4 * 48_000

    /// Lets the engine say a sentence.
    func speak(_ utterance: Utterance) throws(EngineFailure) -> EngineSound {
        let file = try EngineFailure.during { () throws(SystemFailure) in try Descriptor.temporary() }
        let text = Array((utterance.spelling + "\n").utf8)
        var process = try EngineFailure.during { () throws(SystemFailure) in
            try ChildProcess(engine.launch(executable), text: text)
        }
        let end: ChildEnd?
        let seconds = EngineSound.seconds(saying: utterance.spelling)
        do throws(ChildFailure) { end = try fill(file, from: &process, Self.bytesPerSecond * seconds) } catch {
            throw EngineFailure(error, engine)
        }
        guard let end else { throw .fault(.endless) }
        guard end == .exited(0) else { throw .fault(.failed(end.words(process.lastMessage()))) }
        // The file has no name, but the system has one for every open file.
        switch decode("/proc/self/fd/\(file.number)", seconds) {
        case .success(let sound): return sound
        case .failure(let fault): throw .fault(fault)
        }
    }

    /// Brings all that it writes to a file, and waits for its end; nil if there is too much.
    private func fill(
        _ file: borrowing Descriptor, from process: inout ChildProcess, _ limit: Int
    ) throws(ChildFailure) -> ChildEnd? {
        let deadline = ContinuousClock.now + engine.timeLimit
        var count = 0
        while true {
            let part = try process.receive(until: deadline)
            if part.isEmpty { return try process.end(until: deadline) }
            count += part.count
            guard count <= limit else { return nil }
            do throws(SystemFailure) { try file.write(part) } catch { throw .system(error) }
        }
    }
}
