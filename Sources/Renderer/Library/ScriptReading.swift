internal import Glibc
package import GuideScript
package import GuideSystem

/// Reads scripts from files and standard input.
package enum ScriptReading {
    /// The name that stands for standard input.
    package static let standardInput = "-"

    /// Reads and parses a script with its includes; `-` is standard input, which includes from the present folder.
    package static func read(_ path: String) throws(SystemFailure) -> ParsedScript {
        if path == standardInput {
            let bytes = try StandardStream.readInput(limit: limit)
            return parse(bytes, name: "stdin", values: [:], log: nil)
        }
        return parse(try bytes(of: path), name: path, values: [:], log: nil)
    }

    /// Reads and parses a script with values that go over its own; all files that it consists of are noted in `log`.
    package static func read(
        _ path: String, values: [String: String], log: InputLog
    ) throws(SystemFailure) -> ParsedScript {
        let bytes = try bytes(of: path)
        log.note(path, Digest(of: bytes))
        return parse(bytes, name: path, values: values, log: log)
    }

    /// Parses a script's bytes as if they lay at the path `name`, from where its includes and lexicons are read.
    package static func parse(
        _ bytes: [UInt8], name: String, values: [String: String], log: InputLog? = nil
    ) -> ParsedScript {
        let folder = ScriptFolder(of: name, log: log)
        let parsed = Script.parse(bytes, name: name, values: values, library: folder)
        return LexiconReading.complete(parsed, in: folder)
    }

    /// The bytes of a file, at most one more than a script may have.
    package static func bytes(of path: String) throws(SystemFailure) -> [UInt8] {
        let file = try Descriptor(open: Folder.stored(path), O_RDONLY)
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let part = try file.read(upTo: limit - bytes.count)
            if part.isEmpty { break }
            bytes += part
        }
        return bytes
    }

    /// One byte beyond the limit shows that there is more, and no more is ever read.
    private static let limit = Limits.scriptBytes + 1
}
