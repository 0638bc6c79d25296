internal import Foundation

/// What the page asks: the values of its address, and what it sent along.
struct Question: Sendable {
    /// The values behind the address.
    let values: [String: String]
    /// What was sent, as far as it is held in memory.
    let body: [UInt8]
    /// The file that a large upload was written to; nil: it is in `body`.
    let file: String?

    /// A value that must be there.
    func value(_ name: String) throws(Refusal) -> String {
        guard let value = values[name] else { throw .malformed }
        return value
    }

    /// What was sent, as JSON.
    func read<Form: Decodable>(_ form: Form.Type) throws(Refusal) -> Form {
        do { return try JSONDecoder().decode(form, from: Data(body)) } catch { throw .malformed }
    }
}

/// What the page gets.
enum Reply: Sendable {
    /// A document.
    case json(any Encodable & Sendable)
    /// A file, with its type.
    case file([UInt8], type: String)
    /// Sound as it is computed.
    case sound(WaveBody)
}

/// Nothing to tell but that it is done.
struct Done: Encodable, Sendable {
    var done = true
}
