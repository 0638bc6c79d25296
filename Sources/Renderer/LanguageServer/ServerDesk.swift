internal import Foundation
internal import GuideEditing
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// Where messages come in: texts are changed at once and in order, questions are answered by other threads. A class, because
/// those share it.
final class ServerDesk: Sendable {
    let settings: LanguageServerSettings
    let writer = MessageWriter()
    let compilers: CompilerShelf
    let state: Mutex<State>

    /// Reviews texts, one after the other.
    let reviews = WorkLine()
    /// Speaks texts when nobody has asked, one after the other.
    let speech = WorkLine()
    /// Held by whoever lets a text be spoken: one at a time.
    let speaking = Mutex<Void>(())

    /// What changes while the server runs.
    struct State {
        /// How far the client has come.
        enum Phase { case new, open, closing }

        var phase = Phase.new
        var documents: [String: OpenDocument] = [:]
        var requests: [MessageID: Cancellation] = [:]
        var language: MessageLanguage
        var takesSnippets = false
        var watchesFiles = false
        /// Whether the client was told that nothing can be spoken.
        var hasToldOfSpeech = false
    }

    init(_ settings: LanguageServerSettings) {
        self.settings = settings
        compilers = CompilerShelf(engine: settings.engine, workers: settings.workers, cache: settings.cache)
        state = Mutex(State(language: settings.language ?? settings.localeLanguage))
    }

    /// The language of messages.
    var language: MessageLanguage { state.withLock { $0.language } }

    /// Whether the client has prepared the end.
    var isClosing: Bool { state.withLock { $0.phase == .closing } }

    /// Cancels everything.
    func close() {
        state.withLock { state in
            state.requests.values.forEach { $0.cancel() }
            state.documents.values.forEach { $0.speaking.cancel() }
        }
    }

    /// Takes a message; whether it asks for the end.
    func take(_ bytes: [UInt8]) -> Bool {
        guard let envelope: Wire.Envelope = Self.decode(bytes) else {
            let isJSON = (try? JSONSerialization.jsonObject(with: Data(bytes))) != nil
            writer.refuse(nil, isJSON ? .invalidRequest : .parseError, "no message of JSON-RPC")
            return false
        }
        // A message without a method is an answer to a question of ours.
        guard let method = envelope.method else { return false }
        if method == "exit", envelope.id == nil { return true }
        if let id = envelope.id { take(request: id, method, bytes) } else { take(notice: method, bytes) }
        return false
    }

    /// Answers bytes that were no message.
    func refuseMalformed() { writer.refuse(nil, .parseError, "no head of a message") }

    /// Answers a message that was skipped.
    func refuseTooLarge(_ count: Int) {
        writer.refuse(nil, .invalidRequest, "\(count) bytes are more than \(MessageReader.largest)")
    }

    /// The parameters of a message; nil if they are not what they must be.
    static func decode<Value: Decodable>(_ bytes: [UInt8]) -> Value? {
        try? JSONDecoder().decode(Value.self, from: Data(bytes))
    }
}

extension ServerDesk {
    private func take(request id: MessageID, _ method: String, _ bytes: [UInt8]) {
        switch state.withLock({ $0.phase }) {
        case .new where method != "initialize": return writer.refuse(id, .notInitialized, "initialize comes first")
        case .closing: return writer.refuse(id, .invalidRequest, "nothing is answered after shutdown")
        case .open where method == "initialize": return writer.refuse(id, .invalidRequest, "initialize came before")
        default: break
        }
        switch method {
        case "initialize": greet(id, bytes)
        case "shutdown":
            state.withLock { $0.phase = .closing }
            close()
            writer.answer(id, nil as String?)
        default:
            guard let kind = QuestionKind(rawValue: method) else {
                return writer.refuse(id, .methodNotFound, "\(method) is not known")
            }
            guard let message: Wire.Message<Wire.Question> = Self.decode(bytes) else {
                return writer.refuse(id, .invalidParams, "\(method) has other parameters")
            }
            ask(id, kind, message.params)
        }
    }

    /// Answers a question in another thread. What is asked is the text as it is now.
    private func ask(_ id: MessageID, _ kind: QuestionKind, _ question: Wire.Question) {
        let cancellation = Cancellation()
        let document = state.withLock { state in
            state.requests[id] = cancellation
            return state.documents[question.textDocument.uri]
        }
        let work: @Sendable () -> Void = { [self] in
            let answer = cancellation.run { document.flatMap { kind.answer(question, $0, self) } }
            // One that was cancelled has been answered.
            guard state.withLock({ $0.requests.removeValue(forKey: id) }) != nil else { return }
            if cancellation.isCancelled { return writer.refuse(id, .cancelled, "called off") }
            answer.send(by: writer, to: id)
        }
        // Where no thread can be had, the questions wait for each other.
        do throws(SystemFailure) { try WorkerThreads.detach(nil, work) } catch { work() }
    }

    private func greet(_ id: MessageID, _ bytes: [UInt8]) {
        let greeting = (Self.decode(bytes) as Wire.Message<Wire.Greeting>?)?.params
        state.withLock { state in
            state.phase = .open
            if settings.language == nil, let locale = greeting?.locale {
                state.language = MessageLanguage(locale: locale)
            }
            let abilities = greeting?.capabilities
            state.takesSnippets = abilities?.textDocument?.completion?.completionItem?.snippetSupport ?? false
            state.watchesFiles = abilities?.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
        }
        writer.answer(id, Wire.Welcome(serverInfo: Wire.Welcome.Server(version: settings.version)))
    }
}
