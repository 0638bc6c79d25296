internal import Foundation

/// Programs that others made, where they are installed: what they find in our files is proof.
package enum Tool {
    /// Whether a program is on the path.
    package static func isInstalled(_ name: String) -> Bool { (try? run("which", [name]))?.isEmpty == false }

    /// Runs a program and gives its standard output.
    package static func run(_ name: String, _ arguments: [String]) throws -> String {
        try perform(name, arguments).output
    }

    /// Runs a program and gives its exit status; negative: ended by that signal.
    package static func status(_ name: String, _ arguments: [String]) throws -> Int32 {
        try perform(name, arguments).status
    }

    private static func perform(_ name: String, _ arguments: [String]) throws -> (output: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let folder = try TemporaryFolder()
        try folder.write("", to: "out")
        process.standardOutput = FileHandle(forWritingAtPath: folder["out"])
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let status = process.terminationStatus
        return (
            String(decoding: try folder.bytes(of: "out"), as: UTF8.self),
            process.terminationReason == .exit ? status : -status
        )
    }
}
