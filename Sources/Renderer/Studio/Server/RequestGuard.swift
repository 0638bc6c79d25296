internal import FlyingFox
internal import GuideSystem

/// Decides whether a request is the studio's own page's. Anything in the same browser, and any other program of the same
/// user, can reach the loopback: a request must come by the studio's own name, from the studio's own page, with its secret.
struct RequestGuard: Sendable {
    /// The secret of this studio.
    let token: String
    /// Where it listens.
    let port: UInt16

    /// Why a request is refused.
    enum Objection: String, Sendable {
        /// It was sent to another name: a foreign page whose name was turned to this computer.
        case host = "another Host"
        /// Another page sent it.
        case origin = "another Origin"
        /// It has no secret, or another.
        case token = "no token"
    }

    /// The name of the cookie. Cookies do not tell ports apart, and two studios may be open.
    var cookie: String { "pusterom-\(port)" }

    /// The address of the page.
    var origin: String { "http://127.0.0.1:\(port)" }

    /// A guard with a secret of its own.
    init(port: UInt16) {
        self.port = port
        var random = SystemRandomNumberGenerator()
        token = (0..<4).map { _ in
            let digits = String(random.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }

    /// What is wrong with a request; nil if it is the page's own.
    func objection(to request: HTTPRequest) -> Objection? {
        if let objection = objectionToPlace(of: request) { return objection }
        return holdsToken(request) ? nil : .token
    }

    /// What is wrong with where a request was sent and from where, whoever sent it.
    func objectionToPlace(of request: HTTPRequest) -> Objection? {
        let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
        guard let host = request.headers[.host]?.lowercased(), hosts.contains(host) else { return .host }
        if let site = request.headers[HTTPHeader("Sec-Fetch-Site")], site != "same-origin", site != "none" {
            return .origin
        }
        let origin = request.headers[HTTPHeader("Origin")]
        if let origin, origin != "http://\(host)" { return .origin }
        // A browser names the page with whatever changes anything.
        if origin == nil, request.method != .GET, request.method != .HEAD { return .origin }
        return nil
    }

    /// Whether an address opens the studio: it has the secret in it.
    func isOpening(_ request: HTTPRequest) -> Bool {
        request.method == .GET && request.path == "/" && isToken(request.query["t"] ?? "")
    }

    private func holdsToken(_ request: HTTPRequest) -> Bool {
        (request.headers[.cookie] ?? "").split(separator: ";").contains { part in
            let pair = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " } }
            return pair.count == 2 && pair[0] == cookie && isToken(pair[1])
        }
    }

    /// Compares digests, so that the time it takes reveals nothing of the secret.
    private func isToken(_ text: String) -> Bool { Digest(of: text.utf8) == Digest(of: token.utf8) }
}
