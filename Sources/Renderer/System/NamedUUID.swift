internal import CNettle

/// Identifiers made of names: the same name gives the same one, for ever (RFC 9562, section 5.5: UUIDv5, by SHA-1).
package struct NamedUUID: Sendable, Equatable, CustomStringConvertible {
    private let bytes: [UInt8]

    /// The identifier of a name in a namespace, which is itself an identifier of 16 bytes.
    package init(name: String, in namespace: [UInt8]) {
        precondition(namespace.count == 16)
        var digest = Self.sha1(of: namespace + Array(name.utf8))
        digest[6] = digest[6] & 0x0F | 0x50
        digest[8] = digest[8] & 0x3F | 0x80
        bytes = Array(digest.prefix(16))
    }

    /// 36 characters, such as `917393e3-1b1e-5cef-ace4-edaa54e1f810`.
    package var description: String {
        let digits = bytes.map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }

    /// The digest by FIPS 180-4: 20 bytes. It names; it secures nothing.
    private static func sha1(of bytes: [UInt8]) -> [UInt8] {
        var context = sha1_ctx()
        var digest = [UInt8](repeating: 0, count: 20)
        // Safe: the library fills the context, reads just the bytes given and writes as many as the array has.
        unsafe nettle_sha1_init(&context)
        unsafe nettle_sha1_update(&context, bytes.count, bytes)
        unsafe nettle_sha1_digest(&context, digest.count, &digest)
        return digest
    }
}
