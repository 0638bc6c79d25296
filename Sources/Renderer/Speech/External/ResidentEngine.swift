internal import GuideSystem

/// A running resident engine, and the exchange with it: one sentence at a time.
struct ResidentEngine: ~Copyable {
    private var process: ChildProcess
    private let engine: ExternalEngine
    /// What has come and is not yet understood.
    private var incoming: [UInt8]
    private var asked = 0
    /// What it said of itself.
    let greeting: EngineMessage.Greeting

    /// Starts it and waits for its greeting.
    init(_ engine: ExternalEngine, executable: String) throws(EngineFailure) {
        var process = try EngineFailure.during { () throws(SystemFailure) in
            try ChildProcess(engine.launch(executable))
        }
        var incoming: [UInt8] = []
        let line = try Self.line(&process, &incoming, engine)
        guard let greeting = EngineMessage.read(line, as: EngineMessage.Greeting.self) else {
            throw .fault(.malformedResponse(Self.shown(line)))
        }
        self.engine = engine
        self.process = process
        self.incoming = incoming
        self.greeting = greeting
    }

    /// Lets the engine say a sentence. After a failure the engine cannot be used any more.
    mutating func speak(_ utterance: Utterance) throws(EngineFailure) -> EngineSound {
        let deadline = ContinuousClock.now + engine.timeLimit
        let (answer, line) = try answer(to: EngineMessage.request(asked + 1, utterance, engine.input), deadline)
        guard let rate = answer.rate ?? greeting.rate, EngineSound.rates.contains(rate), let count = answer.samples,
            count >= 0
        else { throw .fault(.malformedResponse(Self.shown(line))) }
        guard count <= EngineSound.most(at: rate, saying: utterance.spelling) else { throw .fault(.endless) }
        return EngineSound(samples: try samples(count, until: deadline), rate: rate)
    }

    /// Lets the engine listen to a sound, and returns what is said in it. After a failure the engine cannot be used any more.
    mutating func hear(_ samples: [Int16]) throws(EngineFailure) -> String {
        let request = EngineMessage.hearing(asked + 1, samples)
        let (answer, line) = try answer(to: request, .now + engine.timeLimit)
        guard let text = answer.text else { throw .fault(.malformedResponse(Self.shown(line))) }
        return EngineMessage.plain(text)
    }

    /// Sends a request and waits for the line that answers it.
    private mutating func answer(
        to request: [UInt8], _ deadline: ContinuousClock.Instant
    ) throws(EngineFailure) -> (EngineMessage.Answer, line: [UInt8]) {
        asked += 1
        do throws(ChildFailure) { try process.send(request, until: deadline) } catch {
            throw Self.failure(error, &process, engine)
        }
        let line = try Self.line(&process, &incoming, engine, deadline)
        guard let answer = EngineMessage.read(line, as: EngineMessage.Answer.self), answer.id == asked else {
            throw .fault(.malformedResponse(Self.shown(line)))
        }
        if let error = answer.error { throw .refusal(error) }
        return (answer, line)
    }

    /// The next samples. They are taken over part by part, so that no more than one part is held twice.
    private mutating func samples(
        _ count: Int, until deadline: ContinuousClock.Instant
    ) throws(EngineFailure) -> [Int16] {
        var samples: [Int16] = []
        while true {
            let bytes = min(incoming.count / 2, count - samples.count) * 2
            samples += EngineMessage.samples(Array(incoming.prefix(bytes)))
            incoming.removeFirst(bytes)
            if samples.count == count { return samples }
            incoming += try Self.part(&process, engine, deadline)
        }
    }
}

extension ResidentEngine {
    /// The next line without its end.
    private static func line(
        _ process: inout ChildProcess, _ incoming: inout [UInt8], _ engine: ExternalEngine,
        _ deadline: ContinuousClock.Instant? = nil
    ) throws(EngineFailure) -> [UInt8] {
        let deadline = deadline ?? .now + engine.timeLimit
        while true {
            if let end = incoming.firstIndex(of: UInt8(ascii: "\n")), end < EngineMessage.longestLine {
                let line = Array(incoming[..<end])
                incoming.removeFirst(end + 1)
                return line
            }
            guard incoming.count < EngineMessage.longestLine else { throw .fault(.malformedResponse(shown(incoming))) }
            incoming += try part(&process, engine, deadline)
        }
    }

    private static func part(
        _ process: inout ChildProcess, _ engine: ExternalEngine, _ deadline: ContinuousClock.Instant
    ) throws(EngineFailure) -> [UInt8] {
        do throws(ChildFailure) {
            let part = try process.receive(until: deadline)
            if part.isEmpty { throw .gone }
            return part
        } catch {
            throw failure(error, &process, engine)
        }
    }

    private static func failure(
        _ failure: ChildFailure, _ process: inout ChildProcess, _ engine: ExternalEngine
    ) -> EngineFailure {
        guard failure == .gone, let end = try? process.end(until: .now + .seconds(1)) else {
            return EngineFailure(failure, engine)
        }
        return .fault(.failed(end.words(process.lastMessage())))
    }

    /// The beginning of a line for a message: what cannot be shown is left out.
    private static func shown(_ line: [UInt8]) -> String {
        let text = String(decoding: line.prefix(60), as: UTF8.self)
        return String(text.filter { $0.isASCII ? $0 >= " " && $0 != "\u{7F}" : $0.isLetter })
    }
}
