internal import FlyingFox
internal import Synchronization

/// Passes requests on to a handler that is made when the server listens. A class, because the server holds it before.
final class Relay: HTTPHandler {
    private let handler = Mutex<StudioHandler?>(nil)

    /// From now on requests go to this handler.
    func set(_ handler: StudioHandler) { self.handler.withLock { $0 = handler } }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let handler = handler.withLock({ $0 }) else { return HTTPResponse(statusCode: .notFound) }
        return try await handler.handleRequest(request)
    }
}

/// Why a server ended, told from its own task to the thread that waits for it.
final class Outcome: Sendable {
    private let state = Mutex<String?>(nil)

    /// The reason; nil as long as there is none.
    var reason: String? { state.withLock { $0 } }

    /// Notes the reason.
    func set(_ reason: String) { state.withLock { $0 = reason } }
}
