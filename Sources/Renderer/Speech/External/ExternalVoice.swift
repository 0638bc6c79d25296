package import GuideSystem
internal import Synchronization

/// The user's own engine as a voice. We do not control what it does: it works in processes that are limited in time,
/// memory and output, and whatever goes wrong is a fault of one sentence.
package struct ExternalVoice: Voice, Sendable {
    /// The engine.
    package let engine: ExternalEngine
    /// How many of its processes speak at the same time.
    package let workers: Int
    /// What was spoken before; nil: everything is spoken again.
    package let cache: SpeechCache?
    private let executable: String
    private let decode: SoundFileDecoder

    /// A voice of an engine. `executable` is this program, which starts it; `decode` reads what a one-shot engine writes.
    package init(
        _ engine: ExternalEngine, workers: Int, cache: SpeechCache? = nil, executable: String = "/proc/self/exe",
        decode: @escaping SoundFileDecoder
    ) {
        self.engine = engine
        self.workers = max(1, workers)
        self.cache = cache
        self.executable = executable
        self.decode = decode
    }

    /// What the engine is: a resident one is started and says so itself; of a one-shot one, what its user says.
    /// It is asked once: a large model takes seconds to start.
    package func describe() throws(SpeechFailure) -> EngineDescription {
        if let obstacle = engine.obstacle { throw .start(name: engine.name, obstacle) }
        guard engine.mode == .resident else {
            return EngineDescription(
                engine: engine.name, version: engine.version, voice: engine.model ?? "", language: "", sampleRate: nil)
        }
        let identity = engine.identity
        if let known = Self.known.withLock({ $0[identity] }) { return known }
        do throws(EngineFailure) {
            let found = EngineDescription(try ResidentEngine(engine, executable: executable).greeting)
            Self.known.withLock { $0[identity] = found }
            return found
        } catch {
            throw error.speechFailure(of: engine.name)
        }
    }

    /// What engines have said of themselves in this call, by the digest of all that can be known of them without starting them.
    private static let known = Mutex<[Digest: EngineDescription]>([:])

    /// A digest of all that its sound depends on beside the sentence: the command and its files, and what the engine says of
    /// itself.
    package func identity() throws(SpeechFailure) -> Digest { identity(try describe()) }

    /// The same when what it says is known.
    func identity(_ description: EngineDescription) -> Digest {
        var hasher = DigestHasher()
        hasher.add(engine.identity.bytes)
        for text in [description.engine, description.version, description.voice] { hasher.add(text) }
        hasher.add(description.sampleRate ?? 0)
        return hasher.finish()
    }

    /// Lets the engine say the utterances that the cache does not have; see `Voice`.
    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        guard !utterances.isEmpty else { return }
        if let obstacle = engine.obstacle { throw .start(name: engine.name, obstacle) }
        // A resident engine may give each sentence a rate of its own.
        let identity = try cache?.engine { () throws(SpeechFailure) in
            SpeechCache.KnownEngine(identity: try self.identity(), rate: nil)
        }
        var missing: [Utterance] = []
        for utterance in utterances {
            if Interruption.isRequested { throw .interrupted }
            if let identity, let sound = cache?.sound(of: key(of: utterance, engine: identity)) {
                try deliver(utterance, sound.natural)
            } else {
                missing.append(utterance)
            }
        }
        defer { cache?.sweep() }
        try speakAnew(
            missing,
            keep: { if let identity { cache?.keep($1, of: key(of: $0, engine: identity)) } }, deliver: deliver)
    }

    /// The key of what an engine of this identity makes of an utterance: all that it is sent.
    package func key(of utterance: Utterance, engine identity: Digest) -> Digest {
        var hasher = DigestHasher()
        hasher.add("external")
        hasher.add(CacheEntry.version)
        hasher.add(identity.bytes)
        hasher.add(EngineMessage.request(0, utterance, engine.input))
        return hasher.finish()
    }
}

extension ExternalVoice {
    private func speakAnew(
        _ utterances: [Utterance], keep: (Utterance, EngineSound) -> Void,
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        guard !utterances.isEmpty else { return }
        // The longest first, so that no process is left with a long one when the others are done.
        let longestFirst = utterances.sorted { $0.ipa.utf8.count > $1.ipa.utf8.count }
        let shift = EngineShift(longestFirst, engine, executable: executable, decode: decode)
        var failure: SpeechFailure?
        func hand(_ results: [EngineShift.Outcome]) {
            for result in results where failure == nil {
                if case .success(let sound) = result.sound { keep(result.utterance, sound) }
                do throws(SpeechFailure) {
                    try deliver(result.utterance, result.sound.flatMap(\.natural))
                } catch {
                    failure = error
                    shift.stop()
                }
            }
        }
        shift.run(threads: min(workers, utterances.count), every: .milliseconds(20)) { hand(shift.takeOutcomes()) }
        hand(shift.takeOutcomes())
        if let failure = failure ?? shift.failure { throw failure }
    }
}

extension EngineFailure {
    /// The failure as one of all speaking; `name` is the engine's.
    func speechFailure(of name: String) -> SpeechFailure {
        switch self {
        case .interrupted: .interrupted
        case .system(let failure): .system(failure)
        case .refusal(let words): .start(name: name, .failed(words))
        case .fault(let fault): .start(name: name, fault)
        }
    }
}
