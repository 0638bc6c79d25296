internal import FlyingSocks
internal import Foundation
internal import Glibc

/// What answers requests.
protocol WebHandler: Sendable {
    /// The answer to a request; what it sends along comes from `reader`.
    func answer(_ request: WebRequest, _ reader: WebReader) async throws -> WebAnswer
}

/// Serves HTTP/1.1 on this computer's loopback: as much of it as a page of ours and its browser use.
struct WebServer: Sendable {
    /// The port.
    let port: UInt16
    private let socket: Socket

    /// Bytes that are read and thrown away behind a last answer.
    private static let patience = 16 << 20

    /// Listens on a port; 0: on any that is free.
    init(port: UInt16) throws {
        socket = try Socket(domain: AF_INET)
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
        try socket.listen()
        guard case .ip4(_, let port) = try socket.sockname() else { throw SocketError.unsupportedAddress }
        self.port = port
    }

    /// The address of its pages.
    var origin: String { "http://127.0.0.1:\(port)" }

    /// Serves until the task is cancelled.
    func run(_ handler: some WebHandler) async throws {
        defer { try? socket.close() }
        let pool = SocketPool<Poll>.make()
        try await pool.prepare()
        let listening = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await Self.receive(listening, handler) }
            _ = try await group.next()
            group.cancelAll()
        }
    }
}

extension WebServer {
    private static func receive(_ listening: AsyncSocket, _ handler: some WebHandler) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            for try await connection in listening.sockets {
                group.addTask { await talk(connection, handler) }
            }
        }
    }

    /// Answers one browser until it goes or an answer is the last.
    private static func talk(_ connection: AsyncSocket, _ handler: some WebHandler) async {
        defer { try? connection.close() }
        let reader = WebReader(connection)
        do {
            while let request = try await reader.request() {
                var answer = await reply(to: request, reader, handler)
                if !request.isPersistent || reader.rest > 0 { answer.isLast = true }
                try await send(answer, withBody: request.method != "HEAD", to: connection)
                if answer.isLast { return try await end(connection) }
            }
        } catch let fault as WebFault {
            try? await send(WebAnswer(status: fault.rawValue, isLast: true), withBody: true, to: connection)
            try? await end(connection)
        } catch {
            // The browser has gone, or what it was sent came to no end: either way there is no one to tell.
        }
    }

    private static func reply(
        to request: WebRequest, _ reader: WebReader, _ handler: some WebHandler
    ) async -> WebAnswer {
        do { return try await handler.answer(request, reader) } catch { return WebAnswer(status: 500, isLast: true) }
    }

    private static func send(_ answer: WebAnswer, withBody: Bool, to connection: AsyncSocket) async throws {
        try await connection.write(Data(answer.head))
        guard withBody else { return }
        var body = answer.body
        while let part = try body.next() { try await connection.write(Data(part)) }
    }

    /// Lets the browser get to the last answer, which closing at once could take from it: what it sends yet is read and thrown
    /// away until it closes its side.
    private static func end(_ connection: AsyncSocket) async throws {
        _ = shutdown(connection.socket.file.rawValue, Int32(SHUT_WR))
        var read = 0
        while read < patience { read += try await connection.read(atMost: 4096).count }
    }
}
