internal import FlyingSocks
internal import Foundation

/// Reads requests, and what is sent along with them, from a connection. A class, because whoever answers a request reads on where
/// its head ended.
final class WebReader {
    private let socket: AsyncSocket
    private var buffer: [UInt8] = []
    private var invitation: Data?
    /// Bytes that the last request sends along and that were not read yet.
    private(set) var rest = 0

    /// Bytes that a head may have.
    private static let longestHead = 1 << 16

    /// Reads from a connection.
    init(_ socket: AsyncSocket) { self.socket = socket }

    /// The next request; nil when the browser has gone. What the one before sent along must have been read.
    func request() async throws -> WebRequest? {
        guard let head = try await head() else { return nil }
        let request = try WebRequest(head)
        rest = request.length
        invitation = request.waits ? Data("HTTP/1.1 100 Continue\r\n\r\n".utf8) : nil
        return request
    }

    /// The next part of what the last request sends along; nil at its end.
    func part() async throws -> [UInt8]? {
        guard rest > 0 else { return nil }
        if let invitation {
            try await socket.write(invitation)
            self.invitation = nil
        }
        if buffer.isEmpty { buffer = try await socket.read(atMost: rest) }
        let part = Array(buffer.prefix(rest))
        buffer.removeFirst(part.count)
        rest -= part.count
        return part
    }

    private func head() async throws -> [UInt8]? {
        let end = Array("\r\n\r\n".utf8)
        var start = 0
        while true {
            if let place = buffer[start...].firstRange(of: end)?.lowerBound {
                let head = Array(buffer[..<place])
                buffer.removeFirst(place + end.count)
                return head
            }
            guard buffer.count < Self.longestHead else { throw WebFault.longHead }
            start = max(0, buffer.count - end.count + 1)
            do {
                buffer += try await socket.read(atMost: 4096)
            } catch SocketError.disconnected where buffer.isEmpty {
                return nil
            }
        }
    }
}
