internal import FlyingFox
internal import FlyingSocks
internal import Foundation
internal import Glibc
internal import GuideSystem

/// Reads what a request sends along, up to a limit.
enum BodyReading {
    /// The bytes of a request; nil if there are more than `limit`.
    static func bytes(of request: HTTPRequest, upTo limit: Int) async throws -> [UInt8]? {
        guard (request.bodySequence.count ?? 0) <= limit else { return nil }
        var bytes: [UInt8] = []
        for try await part in request.bodySequence {
            bytes += part
            guard bytes.count <= limit else { return nil }
        }
        return bytes
    }

    /// Writes what a request sends into a file, a part at a time; whether it is no more than `limit`.
    static func write(_ request: HTTPRequest, upTo limit: Int, to path: String) async throws -> Bool {
        guard (request.bodySequence.count ?? 0) <= limit else { return false }
        let file = try Descriptor(open: path, O_WRONLY | O_CREAT | O_TRUNC)
        var written = 0
        for try await part in request.bodySequence {
            written += part.count
            guard written <= limit else { return false }
            try file.write(Array(part))
        }
        return true
    }
}

/// A short answer after which the connection is closed: what is left of a request that was refused is never read.
struct LastWords: AsyncBufferedSequence {
    typealias Element = UInt8

    /// The answer.
    let text: [UInt8]

    /// Thrown when all is said.
    struct End: Error {}

    func makeAsyncIterator() -> Iterator { Iterator(text: text) }

    /// Gives the answer, and then fails.
    struct Iterator: AsyncBufferedIteratorProtocol {
        private var text: [UInt8]?

        init(text: [UInt8]) { self.text = text }

        mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard let text else { throw End() }
            self.text = nil
            return text
        }
    }
}
