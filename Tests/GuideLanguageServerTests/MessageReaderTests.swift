import Testing

@testable import GuideLanguageServer

@Suite("Messages in a stream of bytes")
struct MessageReaderTests {
    private func pieces(_ bytes: [UInt8], by count: Int) -> [MessageReader.Piece] {
        var reader = MessageReader()
        var pieces: [MessageReader.Piece] = []
        for start in stride(from: 0, to: bytes.count, by: count) {
            reader.add(Array(bytes[start..<min(start + count, bytes.count)]))
            while let piece = reader.next() { pieces.append(piece) }
        }
        return pieces
    }

    private func framed(_ text: String, _ head: String = "") -> [UInt8] {
        Array("\(head)Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8)
    }

    @Test("are found however the bytes come", arguments: [1, 2, 7, 1000])
    func whole(_ count: Int) {
        let bytes = framed("{}") + framed("æøå 🙂", "Content-Type: application/vscode-jsonrpc\r\n") + framed("")
        #expect(pieces(bytes, by: count) == [.message(Array("{}".utf8)), .message(Array("æøå 🙂".utf8)), .message([])])
    }

    @Test("are found after bytes that are not a message", arguments: [1, 5, 1000])
    func garbage(_ count: Int) {
        let junk = Array("hello\nworld".utf8)
        for rubbish in [junk, Array("Content-Length: x\r\n\r\n".utf8), Array("X: y\r\n\r\n".utf8), [0xFF, 0x00, 0xFE]] {
            let found = pieces(rubbish + framed("{}"), by: count)
            #expect(found.last == .message(Array("{}".utf8)))
            #expect(found.contains(.malformed))
        }
    }

    @Test("endless heads are not kept")
    func endless() {
        let found = pieces([UInt8](repeating: 0x61, count: 100_000) + framed("{}"), by: 4096)
        #expect(found.last == .message(Array("{}".utf8)))
    }

    @Test("larger than allowed are passed over")
    func large() {
        let count = MessageReader.largest + 1
        let bytes =
            Array("Content-Length: \(count)\r\n\r\n".utf8) + [UInt8](repeating: 0x20, count: count) + framed("{}")
        #expect(pieces(bytes, by: 1 << 20) == [.tooLarge(count), .message(Array("{}".utf8))])
    }
}
