internal import GuideText

/// Cuts a stream of bytes into messages: a head with `Content-Length`, an empty line, and as many bytes. What is not a
/// message is passed over up to the next head, and what is too large up to its end, so that neither stops what follows.
struct MessageReader {
    /// What a stream gives next.
    enum Piece: Equatable {
        /// A message's bytes.
        case message([UInt8])
        /// Bytes that were passed over.
        case malformed
        /// A message of so many bytes that was passed over.
        case tooLarge(Int)
    }

    /// The largest message, in bytes: a script of the largest size, with every character escaped.
    static let largest = 16 << 20
    /// The most bytes of a head.
    static let longestHead = 4096

    private var buffer: [UInt8] = []
    /// Bytes to come that are passed over.
    private var skipped = 0

    private static let name = Array("content-length:".utf8)
    private static let separator = Array("\r\n\r\n".utf8)

    /// Takes in bytes.
    mutating func add(_ bytes: [UInt8]) { buffer += bytes }

    /// The next piece; nil as long as it is not whole.
    mutating func next() -> Piece? {
        let passed = min(skipped, buffer.count)
        buffer.removeFirst(passed)
        skipped -= passed
        guard skipped == 0, !buffer.isEmpty else { return nil }
        guard let end = buffer.prefix(Self.longestHead).firstRange(of: Self.separator) else {
            return buffer.count > Self.longestHead ? passOver(atLeast: 1) : nil
        }
        guard let length = Self.length(in: buffer[..<end.lowerBound]) else {
            return passOver(atLeast: end.upperBound)
        }
        guard length <= Self.largest else {
            buffer.removeFirst(end.upperBound)
            skipped = length
            return .tooLarge(length)
        }
        guard buffer.count - end.upperBound >= length else { return nil }
        let message = Array(buffer[end.upperBound..<end.upperBound + length])
        buffer.removeFirst(end.upperBound + length)
        return .message(message)
    }

    /// Drops everything before the next head; without one, at least so many bytes.
    private mutating func passOver(atLeast count: Int) -> Piece {
        let small = buffer.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
        if let next = small.dropFirst().firstRange(of: Self.name) {
            buffer.removeFirst(next.lowerBound)
        } else {
            // The beginning of a head may stand at the end.
            buffer.removeFirst(max(count, buffer.count - Self.name.count))
        }
        return .malformed
    }

    /// The length that a head names; nil if it names none.
    private static func length(in head: ArraySlice<UInt8>) -> Int? {
        for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "content-length" else {
                continue
            }
            let digits = line[line.index(after: colon)...].filter { $0 != " " }
            return digits.count <= 12 && !digits.isEmpty && digits.allSatisfy { "0"..."9" ~= $0 } ? Int(digits) : nil
        }
        return nil
    }
}
