internal import FlyingFox
internal import Foundation
internal import GuideSystem

/// Gives out the listener's pages as a web server does, with ranges of bytes. It has an address of its own: what those pages
/// run has no access to the studio's.
struct PreviewHandler: HTTPHandler {
    /// The folder that is given out.
    let root: String
    /// The first part of every address that is answered, which only those know who were told; nil: there is none.
    var key: String?

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let name = request.target.path(percentEncoded: false)
        guard request.method == .GET || request.method == .HEAD, let path = place(of: name),
            let size = FileStatus(of: path)?.size
        else { return HTTPResponse(statusCode: .notFound) }
        let range = request.headers[.range].flatMap { Self.range($0, of: size) }
        var response = HTTPResponse(
            statusCode: range == nil ? .ok : HTTPStatusCode(206, phrase: "Partial Content"),
            body: try HTTPBodySequence(file: URL(fileURLWithPath: path), range: range, suggestedBufferSize: 1 << 16))
        response.headers[.contentType] = Self.type(of: path)
        response.headers[.acceptRanges] = "bytes"
        response.headers[.cacheControl] = "no-cache"
        if let range {
            response.headers[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
        }
        return response
    }

    /// Where an ordinary file of the folder lies; nil if it is none, or lies outside.
    private func place(of name: String) -> String? {
        let start = key.map { "/\($0)" } ?? ""
        guard let root = Folder.realPath(root), name.hasPrefix(start + "/") else { return nil }
        let name = String(name.dropFirst(start.count))
        let file = name.hasSuffix("/") ? name + "index.html" : name
        guard !file.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return nil }
        guard let path = Folder.realPath(root + file), path.hasPrefix(root + "/"),
            FileStatus(of: path)?.isRegular == true
        else { return nil }
        return path
    }

    /// The bytes that a header asks for; nil if it is none of a single range.
    static func range(_ header: String, of size: Int) -> Range<Int>? {
        guard header.hasPrefix("bytes="), size > 0 else { return nil }
        let ends = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        if ends[0].isEmpty, let length = Int(ends[1]), length > 0 { return max(0, size - length)..<size }
        guard let first = Int(ends[0]), 0..<size ~= first else { return nil }
        let last = Int(ends[1]) ?? size - 1
        return last < first ? nil : first..<min(size, last + 1)
    }

    private static func type(of path: String) -> String {
        let types = [
            "html": "text/html; charset=utf-8", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml",
            "png": "image/png", "jpg": "image/jpeg", "mp3": "audio/mpeg", "json": "application/json",
            "webmanifest": "application/manifest+json", "xml": "application/xml", "ics": "text/calendar",
            "vtt": "text/vtt", "txt": "text/plain; charset=utf-8", "pdf": "application/pdf",
        ]
        return types[String(path.split(separator: ".").last ?? "")] ?? "application/octet-stream"
    }
}
