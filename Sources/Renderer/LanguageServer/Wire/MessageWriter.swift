internal import Foundation
internal import GuideSystem
internal import Synchronization

/// Sends messages, each whole. A class, because several threads answer.
final class MessageWriter: Sendable {
    /// Why a request is not answered, by the protocol's numbers.
    enum Failure: Int, Sendable {
        case parseError = -32700
        case invalidRequest = -32600
        case methodNotFound = -32601
        case invalidParams = -32602
        case notInitialized = -32002
        case cancelled = -32800
    }

    private let gate = Mutex(())

    /// Answers a request.
    func answer(_ id: MessageID, _ result: (some Encodable)?) { send(Answer(id: id, result: result)) }

    /// Refuses a request; nil: one whose number could not be read.
    func refuse(_ id: MessageID?, _ failure: Failure, _ reason: String) {
        send(Refused(id: id, error: Refused.Reason(code: failure.rawValue, message: reason)))
    }

    /// Tells the client something.
    func notify(_ method: String, _ params: some Encodable) { send(Notice(method: method, params: params)) }

    /// Asks the client for something whose answer does not matter.
    func ask(_ id: String, _ method: String, _ params: some Encodable) {
        send(Ask(id: id, method: method, params: params))
    }

    private func send(_ message: some Encodable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        // Encoding texts and whole numbers cannot fail.
        guard let body = try? encoder.encode(message) else { return }
        let text = "Content-Length: \(body.count)\r\n\r\n" + String(decoding: body, as: UTF8.self)
        // A client that is gone ends the input too.
        gate.withLock { _ in try? StandardStream.output.write(text) }
    }
}

private struct Answer<Result: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let id: MessageID
    let result: Result?

    private enum CodingKeys: String, CodingKey { case jsonrpc, id, result }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(jsonrpc, forKey: .jsonrpc)
        try container.encode(id, forKey: .id)
        // An empty answer is written as `null`, not left out.
        if let result {
            try container.encode(result, forKey: .result)
        } else {
            try container.encodeNil(forKey: .result)
        }
    }
}

private struct Refused: Encodable {
    struct Reason: Encodable {
        let code: Int
        let message: String
    }

    let jsonrpc = "2.0"
    let id: MessageID?
    let error: Reason

    private enum CodingKeys: String, CodingKey { case jsonrpc, id, error }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(jsonrpc, forKey: .jsonrpc)
        try container.encode(error, forKey: .error)
        if let id { try container.encode(id, forKey: .id) } else { try container.encodeNil(forKey: .id) }
    }
}

private struct Notice<Params: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let method: String
    let params: Params

    private enum CodingKeys: String, CodingKey { case jsonrpc, method, params }
}

private struct Ask<Params: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let id: String
    let method: String
    let params: Params

    private enum CodingKeys: String, CodingKey { case jsonrpc, id, method, params }
}
