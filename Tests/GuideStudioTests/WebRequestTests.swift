import Testing

@testable import GuideStudio

@Suite("What a browser asks")
struct WebRequestTests {
    private func request(_ lines: String...) throws -> WebRequest {
        try WebRequest(Array(lines.joined(separator: "\r\n").utf8))
    }

    @Test("Path, values and headers are read as they were meant")
    func reads() throws {
        let request = try request(
            "GET /api/script?path=to+ord%2Bett.pust&navn=%C3%B8ve&path=b HTTP/1.1", "Host: 127.0.0.1:1",
            "coOKie:  a=1", "Cookie: b=2", "Connection: keep-alive", "Content-Length: 12")
        #expect(request.method == "GET" && request.path == "/api/script" && request.length == 12)
        #expect(request.values == ["path": "to ord+ett.pust", "navn": "øve"])
        #expect(request["host"] == "127.0.0.1:1" && request["Cookie"] == "a=1; b=2" && request["Origin"] == nil)
        #expect(request.isPersistent && !request.waits)
    }

    @Test("A path is decoded once")
    func path() throws {
        #expect(try request("GET /lyd%20og%2520bilde HTTP/1.1").path == "/lyd og%20bilde")
    }

    @Test(
        "The connection ends when either side wants it",
        arguments: [
            ("HTTP/1.1", "keep-alive", true), ("HTTP/1.1", "Close", false), ("HTTP/1.0", "keep-alive", false),
        ])
    func ends(version: String, wish: String, stays: Bool) throws {
        #expect(try request("GET / \(version)", "Connection: \(wish)").isPersistent == stays)
    }

    @Test(
        "What is no request, or means nothing certain, is refused",
        arguments: [
            "", "GET /", "GET / FTP/1.1", "GET http://a/ HTTP/1.1", "OPTIONS * HTTP/1.1", " / HTTP/1.1",
            "GET /%zz HTTP/1.1", "GET / HTTP/1.1\r\nHost", "GET / HTTP/1.1\r\n: a", "GET / HTTP/1.1\r\nHo st: a",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b", "PUT / HTTP/1.1\r\nContent-Length: -1",
            "PUT / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1", "PUT / HTTP/1.1\r\nContent-Length: 1e3",
            "PUT / HTTP/1.1\r\nContent-Length: 99999999999999999999", "GET / HTTP/1.1\r\n Host: a",
        ])
    func refuses(head: String) {
        #expect(throws: WebFault.malformed) { try request(head) }
    }

    @Test("What is sent along without a length is refused")
    func unmeasured() {
        #expect(throws: WebFault.unmeasured) { try request("PUT / HTTP/1.1", "Transfer-Encoding: chunked") }
    }
}
