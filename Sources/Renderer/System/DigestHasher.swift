internal import CNettle
internal import Glibc

/// Takes in bytes as they come and gives the digest of all of them.
package struct DigestHasher: Sendable {
    private var context = sha256_ctx()

    /// A hasher that has taken in nothing.
    package init() {
        // Safe: the library fills the whole context.
        unsafe nettle_sha256_init(&context)
    }

    /// Takes in bytes behind those before.
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
