internal import Glibc
package import GuideScript
package import GuideSystem

/// Reads scripts from files and standard input.
package enum ScriptReading {
    /// The name that stands for standard input.
    package static let standardInput = "-"

    /// Reads and parses a script; `-` is standard input.
    package static func read(_ path: String) throws(SystemFailure) -> ParsedScript {
        // One byte beyond the limit shows that there is more, and no more is ever read.
        let limit = Limits.scriptBytes + 1
        if path == standardInput {
            return Script.parse(try StandardStream.readInput(limit: limit), name: "stdin")
        }
        let file = try Descriptor(open: path, O_RDONLY)
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let part = try file.read(upTo: limit - bytes.count)
            if part.isEmpty { break }
            bytes += part
        }
        return Script.parse(bytes, name: path)
    }
}
