internal import CNettle
internal import Glibc

/// The SHA-256 digest of some bytes (FIPS 180-4), by libnettle.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// Bytes that a digest has.
    package static let length = 32

    /// The digest itself: 32 bytes.
    package let bytes: [UInt8]

    /// The digest of bytes at hand.
    package init(of bytes: some Sequence<UInt8>) {
        var hasher = DigestHasher()
        hasher.add(bytes)
        self = hasher.finish()
    }

    /// The digest of a whole file, read in parts; its holes are known to be zeros and not read at all.
    package init(ofFile path: String) throws(SystemFailure) {
        let file = try Descriptor(open: path, O_RDONLY)
        var hasher = DigestHasher()
        while true {
            let hole = file.skipHole(atMost: Self.zeros.count)
            if hole > 0 {
                hasher.add(Self.zeros[..<hole])
                continue
            }
            let part = try file.readData(upTo: Self.zeros.count)
            if part.isEmpty { break }
            hasher.add(part)
        }
        self = hasher.finish()
    }

    /// As many zeros as are taken in at once.
    private static let zeros = [UInt8](repeating: 0, count: 1 << 18)

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The digest that 64 small hexadecimal digits stand for; nil if they are none.
    init?(hexadecimal text: String) {
        let digits = text.utf8.compactMap { Self.digits.firstIndex(of: $0) }
        guard digits.count == 2 * Self.length, text.utf8.count == 2 * Self.length else { return nil }
        bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    /// 64 small hexadecimal digits, as `sha256sum` prints them.
    package var description: String {
        String(decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
