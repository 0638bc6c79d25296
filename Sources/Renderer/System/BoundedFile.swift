internal import Glibc

/// Reads whole files that come from outside, up to a size.
package enum BoundedFile {
    /// More than any timeline has: 50,000 events of some hundred bytes, and then some.
    package static let standardLimit = 64 << 20

    /// Returns the bytes of a file, or those at its beginning as soon as they are enough. Throws `EFBIG` if it has more than
    /// `limit`.
    package static func bytes(
        of path: String, limit: Int = standardLimit, until isEnough: ([UInt8]) -> Bool = { _ in false }
    ) throws(SystemFailure) -> [UInt8] {
        let file = try Descriptor(open: path, O_RDONLY)
        var bytes: [UInt8] = []
        while true {
            let part = try file.read(upTo: 1 << 16)
            bytes += part
            if part.isEmpty || isEnough(bytes) { return bytes }
            guard bytes.count <= limit else { throw SystemFailure(code: EFBIG, operation: "read", path: path) }
        }
    }
}
