internal import Glibc

/// Reads whole files that come from outside, up to a size.
package enum BoundedFile {
    /// More than any timeline has: 50,000 events of some hundred bytes, and then some.
    package static let standardLimit = 64 << 20

    /// Returns the bytes of a file. Throws `EFBIG` if it has more than `limit`.
    package static func bytes(of path: String, limit: Int = standardLimit) throws(SystemFailure) -> [UInt8] {
        let file = try Descriptor(open: path, O_RDONLY)
        var bytes: [UInt8] = []
        while true {
            let part = try file.read(upTo: 1 << 16)
            if part.isEmpty { return bytes }
            bytes += part
            guard bytes.count <= limit else { throw SystemFailure(code: EFBIG, operation: "read", path: path) }
        }
    }
}
