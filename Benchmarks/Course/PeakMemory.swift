import Foundation

/// The most memory that a program and all that it starts have at one moment: shares of pages that several have, so that nothing is
/// counted twice (PSS).
struct PeakMemory {
    /// In MB.
    let megabytes: Double

    /// Runs a program to its end and looks at its memory all the while.
    init(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        var most = 0
        while process.isRunning {
            most = max(most, Self.family(of: process.processIdentifier).reduce(0) { $0 + Self.share(of: $1) })
            usleep(20_000)
        }
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
        megabytes = Double(most) * 1024 / 1_000_000
    }

    /// A process and all its descendants.
    private static func family(of process: Int32) -> [Int32] {
        let threads = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
        let children = threads.flatMap { thread in
            text("/proc/\(process)/task/\(thread)/children").split(separator: " ").compactMap { Int32($0) }
        }
        return [process] + children.flatMap(family)
    }

    /// KiB that are a process's own, with its share of what it has together with others.
    private static func share(of process: Int32) -> Int {
        let line = text("/proc/\(process)/smaps_rollup").split(separator: "\n").first { $0.hasPrefix("Pss:") }
        return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
    }

    private static func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}
