internal import Glibc
internal import GuideSystem
internal import Synchronization

/// The sentences that an engine has to say together, and the results. Each thread has an engine process of
/// its own. A class, because the threads share it.
final class EngineShift: Sendable {
    /// The result of one sentence.
    struct Outcome: Sendable {
        let utterance: Utterance
        let sound: Result<EngineSound, SpeechFault>
    }

    private struct State {
        var outcomes: [Outcome] = []
        /// Samples in the outcomes that nobody has taken yet.
        var held = 0
        /// Faults without a sentence well said between them.
        var faults = 0
    }

    private let engine: ExternalEngine
    private let executable: String
    private let decode: SoundFileDecoder
    private let queue: WorkQueue<Utterance, SpeechFailure>
    private let state = Mutex(State())

    /// After so many faults in a row an engine is not asked again, because each may take the whole time limit.
    private static let patience = 2
    /// Samples that may wait to be taken before the engine is asked for more: a minute and a half at 48 kHz, 8 MB.
    private static let mostHeld = 4 << 20

    init(
        _ utterances: [Utterance], _ engine: ExternalEngine, executable: String, decode: @escaping SoundFileDecoder
    ) {
        self.engine = engine
        self.executable = executable
        self.decode = decode
        queue = WorkQueue(utterances)
    }

    /// The failure after which nothing more can be spoken.
    var failure: SpeechFailure? { queue.failure }

    /// The results since the last call.
    func takeOutcomes() -> [Outcome] {
        state.withLock { state in
            defer { (state.outcomes, state.held) = ([], 0) }
            return state.outcomes
        }
    }

    /// Lets the threads end after the sentences that they are working on.
    func stop() { queue.stop() }

    /// Works on `threads` threads until nothing is left, calling `tick` again and again meanwhile.
    func run(threads: Int, every interval: Duration, tick: () -> Void) {
        queue.run(threads: threads, every: interval, tick: tick) { [self] _ in work() }
    }
}

extension EngineShift {
    /// What one thread does.
    private func work() {
        switch engine.mode {
        case .oneShot:
            let program = OneShotEngine(engine: engine, executable: executable, decode: decode)
            while let next = next() {
                note(next) { () throws(EngineFailure) in try program.speak(next) }
            }
        case .resident: workResident()
        }
    }
}

extension EngineShift {
    private func workResident() {
        var process: ResidentEngine?
        while let next = next() {
            let isFit = note(next) { () throws(EngineFailure) in
                if process == nil { process = try ResidentEngine(engine, executable: executable) }
                guard let sound = try process?.speak(next) else { throw .fault(.failed("")) }
                return sound
            }
            if !isFit { process = nil }
        }
    }

    /// The next sentence, or nil if none is left. Waits while more samples are held than are taken: an engine may be faster
    /// than what is done with its sound.
    private func next() -> Utterance? {
        while queue.failure == nil, state.withLock({ $0.held > Self.mostHeld }) { usleep(2000) }
        return queue.next()
    }

    /// Notes the result of a sentence. Returns whether the engine can go on.
    @discardableResult
    private func note(_ utterance: Utterance, _ speak: () throws(EngineFailure) -> EngineSound) -> Bool {
        if state.withLock({ $0.faults >= Self.patience }) {
            add(utterance, .failure(.skipped))
            return true
        }
        do throws(EngineFailure) {
            let sound = try speak()
            state.withLock { $0.faults = 0 }
            add(utterance, .success(sound))
            return true
        } catch {
            switch error {
            case .refusal(let words): add(utterance, .failure(.engine(.failed(words))))
            case .fault(let fault):
                state.withLock { $0.faults += 1 }
                add(utterance, .failure(.engine(fault)))
                return false
            case .interrupted: queue.fail(.interrupted)
            case .system(let failure): queue.fail(.system(failure))
            }
            return true
        }
    }

    private func add(_ utterance: Utterance, _ sound: Result<EngineSound, SpeechFault>) {
        let count = (try? sound.get().samples.count) ?? 0
        state.withLock { state in
            state.outcomes.append(Outcome(utterance: utterance, sound: sound))
            state.held += count
        }
    }
}
