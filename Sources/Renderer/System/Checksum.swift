internal import CXxhash

/// A checksum of some bytes: XXH3 of 128 bits, by xxHash. It shows damage, at the speed of memory on any processor. It shows no
/// forgery: where someone else may have written, a `Digest` is wanted, or a look at whose file it is.
package struct Checksum: Equatable, Sendable {
    /// The number of bytes in a checksum.
    package static let length = 16

    /// The checksum itself, the highest byte first, as `xxh128sum` prints it.
    package let bytes: [UInt8]

    /// The checksum of bytes at hand.
    package init(of bytes: ArraySlice<UInt8>) {
        var checksum = [UInt8](repeating: 0, count: Self.length)
        // Safe: the library reads just the slice's bytes, and writes as many as a checksum has.
        unsafe bytes.withUnsafeBytes { unsafe pusterom_xxh128($0.baseAddress, $0.count, &checksum) }
        self.bytes = checksum
    }
}
