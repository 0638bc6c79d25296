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
            let bytes = try StandardStream.readInput(limit: ScriptBytes.limit)
            return parse(bytes, name: "stdin", values: [:], log: nil)
        }
        return parse(try ScriptBytes.read(path), name: path, values: [:], log: nil)
    }

    /// Reads and parses a script with values that replace its own; all files that it consists of are noted in `log`.
    package static func read(
        _ path: String, values: [String: String], log: InputLog
    ) throws(SystemFailure) -> ParsedScript {
        let bytes = try ScriptBytes.read(path)
        log.note(path, Digest(of: bytes))
        return parse(bytes, name: path, values: values, log: log)
    }

    /// The paths of all files that a script consists of now, or would if they were there, and of its course file.
    package static func inputs(of path: String) -> [String] {
        let log = InputLog()
        _ = try? read(path, values: [:], log: log)
        let course = CourseFolder(above: path)?.file
        return Set([path] + log.inputs.keys + (course.map { [$0] } ?? [])).sorted()
    }

    /// Parses a script's bytes as if they lay at the path `name`, from where its includes and lexicons are read.
    package static func parse(
        _ bytes: [UInt8], name: String, values: [String: String], log: InputLog? = nil
    ) -> ParsedScript {
        let folder = ScriptFolder(of: name, log: log)
        let parsed = Script.parse(bytes, name: name, values: values, library: folder)
        return LexiconReading.complete(parsed, in: folder)
    }
}
