internal import Glibc
internal import GuideScript
package import GuideSystem

/// The bytes of scripts and of other files of an author's, as many as a script may have.
package enum ScriptBytes {
    /// The bytes of a file, at most one more than a script may have. The file may spell its name with other codes for the same
    /// letters (NFC and NFD).
    package static func read(_ path: String) throws(SystemFailure) -> [UInt8] {
        let file = try Descriptor(open: Folder.stored(path), O_RDONLY)
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let part = try file.read(upTo: limit - bytes.count)
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }

    /// One byte beyond the limit shows that there is more. No more than that is ever read.
    static let limit = Limits.scriptBytes + 1
}
