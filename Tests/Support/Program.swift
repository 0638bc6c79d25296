internal import Foundation

/// The built program, run as a user runs it.
package enum Program {
    /// Where the build put it: beside the tests.
    package static var path: String {
        #if os(Linux)
            let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
            if FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("pusterom").path) {
                return folder.appendingPathComponent("pusterom").path
            }
        #endif
        return Repository.root + "/.build/debug/pusterom"
    }

    /// What a run left.
    package struct Outcome: Sendable {
        /// Exit status; negative: ended by that signal.
        package let status: Int32
        /// Standard output.
        package let output: String
        /// Standard error.
        package let messages: String
    }

    /// What every run knows of its surroundings; under `Tools/coverage` also where to write what it reached.
    private static let surroundings = ["PATH": "/usr/bin:/bin"].merging(
        ProcessInfo.processInfo.environment.filter { $0.key == "LLVM_PROFILE_FILE" }
    ) { first, _ in first }

    /// Runs the program with arguments, an environment and standard input, and waits for its end; with
    /// `megabytes`, it gets no more addresses than that.
    package static func run(
        _ arguments: [String], environment: [String: String] = ["LC_ALL": "C"], in folder: String? = nil,
        input: String = "", megabytes: Int? = nil
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: megabytes == nil ? path : "/bin/sh")
        let limited = megabytes.map { ["-c", "ulimit -v \($0 << 10) && exec \"$0\" \"$@\"", path] } ?? []
        process.arguments = limited + arguments
        process.environment = surroundings.merging(environment) { _, new in new }
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
        // Files, not pipes: no reader is needed while the program runs.
        let streams = try TemporaryFolder()
        try streams.write(input, to: "in")
        try streams.write("", to: "out")
        try streams.write("", to: "err")
        process.standardInput = FileHandle(forReadingAtPath: streams["in"])
        process.standardOutput = FileHandle(forWritingAtPath: streams["out"])
        process.standardError = FileHandle(forWritingAtPath: streams["err"])
        try process.run()
        process.waitUntilExit()
        let status = process.terminationStatus
        return Outcome(
            status: process.terminationReason == .exit ? status : -status,
            output: String(decoding: try streams.bytes(of: "out"), as: UTF8.self),
            messages: String(decoding: try streams.bytes(of: "err"), as: UTF8.self))
    }
}

/// This repository's own files.
package enum Repository {
    /// Its folder.
    package static var root: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().path
    }

    /// The text of a file.
    package static func text(of path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    /// The paths of all shipped scripts, sorted.
    package static var scripts: [String] {
        let folder = root + "/Scripts"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".pust") }.sorted().map { "\(folder)/\($0)" }
    }

    /// Copies espeak-ng's data, which the program itself tells the place of, without other languages' dictionaries.
    package static func copyEngineData(to path: String) throws {
        let doctor = try Program.run(["doctor", "--output", NSTemporaryDirectory()]).output
        guard let open = doctor.firstIndex(of: "("), let close = doctor[open...].firstIndex(of: ")") else { return }
        let data = String(doctor[doctor.index(after: open)..<close])
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in try FileManager.default.contentsOfDirectory(atPath: data)
        where !name.hasSuffix("_dict") || name == "no_dict" {
            try FileManager.default.copyItem(atPath: "\(data)/\(name)", toPath: "\(path)/\(name)")
        }
    }

    /// Fills three eighths of a file, from its first eighth on, with bytes that mean nothing.
    package static func overwriteMiddle(of path: String) throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        for index in bytes.count / 8..<bytes.count / 2 { bytes[index] = UInt8(truncatingIfNeeded: index &* 167 &+ 13) }
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}
