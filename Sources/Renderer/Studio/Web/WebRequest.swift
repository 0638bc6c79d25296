internal import Foundation

/// What a browser asks (RFC 9112): the first line and the headers. What is sent along comes by a `WebReader`.
struct WebRequest: Sendable, Equatable {
    /// `GET`, `POST`, … as it was sent.
    let method: String
    /// The path, decoded.
    let path: String
    /// The values behind the path, decoded as forms are; of two with one name the first.
    let values: [String: String]
    /// Bytes that are sent along.
    let length: Int
    /// Whether the connection stays open for more.
    let isPersistent: Bool
    /// Whether the browser waits for a word before it sends anything along.
    let waits: Bool
    private let headers: [String: String]

    /// A request by its head, without the empty line behind it.
    init(_ head: [UInt8]) throws(WebFault) {
        var lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
        let words = lines.removeFirst().split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[1].hasPrefix("/"), words[2].hasPrefix("HTTP/1.") else {
            throw .malformed
        }
        headers = try Self.headers(lines)
        if headers["transfer-encoding"] != nil { throw .unmeasured }
        guard let length = Self.length(headers["content-length"] ?? "0") else { throw .malformed }
        let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = String(target[0]).removingPercentEncoding else { throw .malformed }
        let wish = (headers["connection"] ?? "").lowercased()
        method = String(words[0])
        self.path = path
        values = target.count == 2 ? Self.values(target[1]) : [:]
        self.length = length
        isPersistent = words[2] != "HTTP/1.0" && !wish.contains("close")
        waits = headers["expect"]?.lowercased() == "100-continue"
    }

    /// The value of a header, whatever the case of its name; nil if it was not sent.
    subscript(header: String) -> String? { headers[header.lowercased()] }
}

extension WebRequest {
    /// Headers that a request has once at most: what two of them would mean is open to guesses.
    private static let single: Set<String> = ["host", "origin", "content-length", "transfer-encoding"]

    private static func headers(_ lines: [Substring]) throws(WebFault) -> [String: String] {
        var headers: [String: String] = [:]
        for line in lines {
            guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else { throw .malformed }
            let name = line[..<colon].lowercased()
            guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .malformed }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            guard let first = headers[name] else {
                headers[name] = value
                continue
            }
            if single.contains(name) { throw .malformed }
            headers[name] = first + (name == "cookie" ? "; " : ", ") + value
        }
        return headers
    }

    private static func length(_ text: String) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    private static func values(_ query: Substring) -> [String: String] {
        var values: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                String($0).replacing("+", with: " ").removingPercentEncoding ?? ""
            }
            if values[parts[0]] == nil { values[parts[0]] = parts.count == 2 ? parts[1] : "" }
        }
        return values
    }
}

/// Why a request cannot be understood, by the status that says so.
enum WebFault: Int, Error {
    /// It is none, or means nothing certain.
    case malformed = 400
    /// It does not say how much is sent along.
    case unmeasured = 411
    /// Its head is longer than any browser's.
    case longHead = 431
}
