internal import Glibc

/// A copy of a file.
package enum FileCopy {
    /// Bytes that are copied at once.
    private static let part = 1 << 20

    /// Copies a file's content into a new one, which is on the disk when this returns; holes stay holes.
    package static func make(of source: String, as copy: String) throws(SystemFailure) {
        let from = try Descriptor(open: source, O_RDONLY)
        let to = try Descriptor(open: copy, O_WRONLY | O_CREAT | O_TRUNC)
        var place = 0
        while true {
            place += try from.skipHole(atMost: .max)
            let bytes = try from.readData(upTo: part)
            if bytes.isEmpty { break }
            try to.write(bytes, at: place)
            place += bytes.count
        }
        try to.setLength(place)
        try to.sync()
    }
}
