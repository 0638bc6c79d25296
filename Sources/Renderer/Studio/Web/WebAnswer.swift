/// What a browser gets.
struct WebAnswer {
    /// The status, such as 200.
    let status: Int
    /// Headers in the order in which they are sent; the length is added.
    var headers: [(name: String, value: String)] = []
    /// What follows them.
    var body: any WebBody = WebBytes([])
    /// Whether the connection is closed behind it.
    var isLast = false

    /// The first line and the headers.
    var head: [UInt8] {
        let lines =
            ["HTTP/1.1 \(status) \(Self.phrases[status] ?? "Status")"] + headers.map { "\($0.name): \($0.value)" }
            + ["Content-Length: \(body.count)"] + (isLast ? ["Connection: close"] : []) + ["", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private static let phrases = [
        200: "OK", 206: "Partial Content", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        409: "Conflict", 411: "Length Required", 413: "Content Too Large", 431: "Request Header Fields Too Large",
        500: "Internal Server Error",
    ]
}

/// What is sent behind the headers of an answer, part by part.
protocol WebBody {
    /// All its bytes.
    var count: Int { get }
    /// The next part; nil at the end.
    mutating func next() throws -> [UInt8]?
}

/// Bytes at hand.
struct WebBytes: WebBody {
    private var bytes: [UInt8]?
    let count: Int

    /// Some bytes.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        count = bytes.count
    }

    mutating func next() -> [UInt8]? {
        defer { bytes = nil }
        return bytes
    }
}
