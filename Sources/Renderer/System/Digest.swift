internal import CNettle
internal import Glibc

/// The SHA-256 digest of some bytes (FIPS 180-4), by libnettle.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
    /// The number of bytes in a digest.
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
            let hole = try file.skipHole(atMost: Self.zeros.count)
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

    /// The number of zeros that are taken in together.
    private static let zeros = [UInt8](repeating: 0, count: 1 << 18)

    fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

    /// The digest that 64 small hexadecimal digits stand for; nil for any other text.
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

/// Takes in bytes as they come and gives the digest of all of them.
package struct DigestHasher: Sendable {
    private var context = sha256_ctx()

    /// A hasher that has taken in nothing.
    package init() {
        // Safe: the library fills the whole context.
        unsafe nettle_sha256_init(&context)
    }

    /// Takes in bytes after those before.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        let isAdded: Void? = bytes.withContiguousStorageIfAvailable {
            // Safe: the library reads just the buffer's bytes.
            unsafe nettle_sha256_update(&context, $0.count, $0.baseAddress)
        }
        if isAdded == nil { add(ContiguousArray(bytes)) }
    }

    /// Takes in a text with its length before it, so that two texts in a row are never taken for two others.
    package mutating func add(_ text: String) {
        let bytes = Array(text.utf8)
        add(bytes.count)
        add(bytes)
    }

    /// Takes in a number, as eight bytes with the lowest first.
    package mutating func add(_ number: Int) {
        add((0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) })
    }

    /// The digest of all that was taken in.
    package func finish() -> Digest {
        var context = context
        var bytes = [UInt8](repeating: 0, count: Digest.length)
        // Safe: the library writes as many bytes as the array has.
        unsafe nettle_sha256_digest(&context, bytes.count, &bytes)
        return Digest(bytes: bytes)
    }

    /// The library's version, such as `3.8`.
    package static var libraryVersion: String { "\(nettle_version_major()).\(nettle_version_minor())" }
}
