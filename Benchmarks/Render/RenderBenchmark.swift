import Foundation
import GuideCourse
import GuideScript
import GuideTimeline

/// Measures `pusterom render` beside its bare cost, all in one run and in turn, so that a noisy machine hits all alike.
///
/// Bare cost: espeak-ng speaking the same utterances in one process on one core, and as many bytes written and synced.
/// Usage: `render-benchmark SCRIPT…`; prints medians in milliseconds and their ratios.
@main
struct RenderBenchmark {
    static let rounds = 7

    static func main() {
        do { try measure() } catch {
            print("render-benchmark: \(error)")
            exit(1)
        }
    }

    private static func measure() throws {
        let paths = Array(CommandLine.arguments.dropFirst())
        let plans = try TrackPlan.plan(try paths.map(ScriptReading.read), variants: [])
        var seen: Set<String> = []
        let texts = plans.flatMap(\.outline.utterances).filter { seen.insert($0).inserted }

        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("render-benchmark-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("pusterom")
        func render(_ options: [String]) throws {
            try run(program, ["render"] + paths + ["--output", folder.appendingPathComponent("tracks").path] + options)
        }

        try render([])
        let bytes = try size(of: folder.appendingPathComponent("tracks"))
        let engine = try BareEngine()
        var rows: [Row] = [
            Row("pusterom render"), Row("pusterom render --jobs 1"),
            Row("bare: speak \(texts.count) utterances, one core"),
            Row("bare: write and sync \(bytes / 1_000_000) MB"),
        ]
        for _ in 0..<rounds {
            try rows[0].measure { try render([]) }
            try rows[1].measure { try render(["--jobs", "1"]) }
            try rows[2].measure { for text in texts { try engine.speak(text) } }
            try rows[3].measure { try write(bytes, to: folder.appendingPathComponent("bare")) }
        }
        report(rows, tracks: plans.count)
    }
}

extension RenderBenchmark {
    /// The program did not render.
    struct Failure: Error {
        let status: Int32
    }

    /// One thing measured.
    struct Row {
        let name: String
        var milliseconds: [Double] = []

        init(_ name: String) { self.name = name }

        var median: Double { milliseconds.sorted()[milliseconds.count / 2] }

        mutating func measure(_ work: () throws -> Void) rethrows {
            let start = ContinuousClock.now
            try work()
            milliseconds.append((ContinuousClock.now - start) / .milliseconds(1))
        }
    }

    static func report(_ rows: [Row], tracks: Int) {
        let bare = rows[2].median + rows[3].median
        print("\(tracks) tracks, median of \(rounds) rounds")
        for row in rows {
            let name = row.name.padding(toLength: 44, withPad: " ", startingAt: 0)
            print(name, String(format: "%8.0f ms  %5.2f × bare", row.median, row.median / bare))
        }
    }

    static func run(_ program: URL, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    }

    static func size(of folder: URL) throws -> Int {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.fileSizeKey])
            .reduce(0) { $0 + (try $1.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0) }
    }

    static func write(_ bytes: Int, to file: URL) throws {
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        let block = Data(repeating: 1, count: 1 << 16)
        for _ in 0..<(bytes >> 16) { try handle.write(contentsOf: block) }
        try handle.synchronize()
        try handle.close()
    }
}
