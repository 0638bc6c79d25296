internal import Glibc
package import GuideSystem

/// espeak-ng in separate worker processes, so that it can neither crash nor change this program.
package struct EspeakVoice: Voice, Sendable {
    /// The executable that has the worker mode.
    package let executable: String
    /// How many processes speak at the same time.
    package let workers: Int
    /// What was spoken before; nil: everything is spoken again.
    package let cache: SpeechCache?
    private let pool: WorkerPool

    /// The number of requests given to a worker in advance, so that it never waits for us.
    private static let depth = 3
    /// How often a worker may vanish without an answer before the engine counts as failed.
    private static let patience = 3

    /// A voice spoken by `workers` processes of `executable`, which is this very program unless said otherwise.
    package init(executable: String = "/proc/self/exe", workers: Int, cache: SpeechCache? = nil) {
        self.executable = executable
        self.workers = max(1, workers)
        self.cache = cache
        pool = WorkerPool(executable: executable)
    }

    /// Asks the engine what it is.
    package func describe() throws(SpeechFailure) -> EngineInfo {
        let worker = try start()
        let info = try greet(worker)
        pool.give(back: [worker])
        return info
    }

    /// What the engine is, in one line; what `memory` has of it is right as long as no file that decides it has changed.
    func signature(_ memory: FileMemory?) throws(SpeechFailure) -> String {
        guard let memory else { return try describe().signature() }
        let variables = EspeakData.variables.map { name in
            // Safe: getenv gives a terminated string or nothing, copied at once.
            unsafe getenv(name).map { "\(name)=\(unsafe String(cString: $0))" } ?? ""
        }
        return try memory.value("espeak-ng \(variables)") { () throws(SpeechFailure) in
            let info = try describe()
            return (try info.signature(), info.files + EspeakData.signposts(of: executable))
        }
    }

    /// A digest of all that the sound of an utterance depends on beside the utterance.
    package func identity() throws(SpeechFailure) -> Digest { try describe().identity() }

    /// Speaks the utterances that the cache does not have, each in a process forked for it alone; see `Voice`.
    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        guard let cache else {
            return try PhaseClock.measure(.speaking, within: .reading) { () throws(SpeechFailure) in
                try speakAnew(utterances, deliver: deliver)
            }
        }
        let engine = try cache.engine { () throws(SpeechFailure) in
            let info = try describe()
            return SpeechCache.KnownEngine(identity: try info.identity(), rate: info.sampleRate)
        }
        var missing: [Utterance] = []
        for utterance in utterances {
            if Interruption.isRequested { throw .interrupted }
            let found = PhaseClock.measure(.recalling, within: .reading) {
                cache.sound(of: SpeechCache.key(of: utterance, engine: engine)).map { $0.speech(of: utterance) }
            }
            if let found {
                try deliver(utterance, found)
            } else {
                missing.append(utterance)
            }
        }
        defer { cache.sweep() }
        try PhaseClock.measure(.speaking, within: .reading) { () throws(SpeechFailure) in
            try speakAnew(
                missing, keep: { cache.keep($1, of: SpeechCache.key(of: $0, engine: engine)) }, deliver: deliver)
        }
    }
}

/// The utterances that are still to be spoken.
private struct Round {
    /// The next one last.
    var waiting: [Utterance]
    /// Workers that vanished without an answer.
    var losses = 0

    var isGoing: Bool { !waiting.isEmpty }

    mutating func feed(_ worker: WorkerProcess, upTo depth: Int) {
        while worker.pending.count < depth, let next = waiting.popLast() { worker.request(next) }
    }
}

extension EspeakVoice {
    private func speakAnew(
        _ utterances: [Utterance], keep: (Utterance, EngineSound) -> Void = { _, _ in },
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        var round = Round(waiting: utterances.reversed())
        var crew: [WorkerProcess] = []
        for _ in 0..<min(workers, utterances.count) { crew.append(try start()) }
        while round.isGoing || crew.contains(where: { !$0.pending.isEmpty }) {
            for index in crew.indices {
                round.feed(crew[index], upTo: Self.depth)
                let isAlive = crew[index].exchange()
                while let (utterance, result) = crew[index].takeAnswer() {
                    if case .success(let sound) = result { keep(utterance, sound) }
                    try deliver(utterance, result.flatMap { $0.speech(of: utterance) })
                }
                if !isAlive { crew[index] = try replace(crew[index], &round) }
            }
            if crew.contains(where: { !$0.pending.isEmpty }) { try wait(for: crew) }
        }
        pool.give(back: crew)
    }

    /// Waits until a worker has said what its engine is.
    private func greet(_ worker: WorkerProcess) throws(SpeechFailure) -> EngineInfo {
        while true {
            let isAlive = worker.exchange()
            _ = worker.takeAnswer()
            if let info = worker.info { return info }
            guard isAlive else { throw failure(of: worker) }
            try wait(for: [worker])
        }
    }

    private func start() throws(SpeechFailure) -> WorkerProcess {
        do throws(SystemFailure) { return try pool.take() } catch { throw .system(error) }
    }

    /// A new worker for one that has gone, with its unanswered work given back.
    private func replace(_ gone: WorkerProcess, _ round: inout Round) throws(SpeechFailure) -> WorkerProcess {
        round.losses += 1
        guard gone.info != nil, round.losses <= Self.patience else { throw failure(of: gone) }
        round.waiting += gone.pending.reversed()
        return try start()
    }

    private func failure(of worker: WorkerProcess) -> SpeechFailure {
        let words = worker.lastWords.split(separator: " ", maxSplits: 1)
        guard worker.info == nil, words.count == 2, words[0] == "failed" else {
            return .engine(operation: "worker", message: "ended without an answer")
        }
        return .engine(operation: String(words[1]), message: "espeak-ng does not start with its Norwegian voice")
    }

    /// Waits until a worker has something to say or to take.
    private func wait(for crew: [WorkerProcess]) throws(SpeechFailure) {
        var descriptors = crew.map { pollfd(fd: $0.number, events: $0.events, revents: 0) }
        // Safe: pointer and count describe the array.
        let count = unsafe poll(&descriptors, nfds_t(descriptors.count), -1)
        if Interruption.isRequested { throw .interrupted }
        if count < 0, errno != EINTR { throw .system(SystemFailure("poll")) }
    }
}
