internal import Glibc

/// Reads what stands beside a track.
package enum SidecarReading {
    /// More than any timeline has: 50,000 events of some hundred bytes, and then some.
    private static let limit = 64 << 20

    /// The bytes of a file; one that is larger than any timeline is refused (`EFBIG`).
    package static func bytes(of path: String) throws(SystemFailure) -> [UInt8] {
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
