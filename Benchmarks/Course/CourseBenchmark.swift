import Foundation

/// Measures `pusterom build` of a course beside its bare cost and beside a shell pipeline, all in one run and in turn, so that
/// a noisy machine hits all alike.
///
/// Bare cost: espeak-ng speaking the same sounds on all cores, and as many bytes written and synced.
/// Usage: `course-benchmark COURSE`; prints medians in milliseconds and their ratios. `course-benchmark --growth`: how both grow.
/// `PUSTEROM` names another program than the one beside this.
@main
struct CourseBenchmark {
    static let rounds = 3

    private let program =
        ProcessInfo.processInfo.environment["PUSTEROM"]
        ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("pusterom")
        .path
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("course-benchmark-\(getpid())")
        .path
    private let course: String
    private let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if arguments.first == "--speak", arguments.count == 4 {
                try speak(arguments[1], of: arguments[2], from: arguments[3])
            } else if arguments.count == 1 {
                let benchmark = CourseBenchmark(course: arguments[0])
                try FileManager.default.createDirectory(atPath: benchmark.folder, withIntermediateDirectories: true)
                defer { try? FileManager.default.removeItem(atPath: benchmark.folder) }
                print(ProcessorFeatures.line)
                if arguments == ["--growth"] {
                    try Growth(benchmark.program, in: benchmark.folder).measure()
                } else {
                    try benchmark.measure()
                }
            } else {
                print("usage: course-benchmark COURSE")
                exit(64)
            }
        } catch {
            print("course-benchmark: \(error)")
            exit(1)
        }
    }

    private init(course: String) { self.course = course }

    /// The hidden mode: one core's share of all that is said.
    private static func speak(_ share: String, of count: String, from file: String) throws {
        guard let share = Int(share), let count = Int(count) else { return }
        let engine = try BareEngine()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        try FileHandle.standardOutput.write(contentsOf: Data("ready\n".utf8))
        _ = readLine()
        for index in stride(from: share, to: lines.count, by: count) { try engine.speak(lines[index]) }
    }
}

extension CourseBenchmark {
    private static let bareSpeech = "bare: speech, all cores"
    private static let bareWriting = "bare: writing, synced"
    private static let help = "pusterom --help"
    private static let cold = "build, nothing made or spoken before"
    private static let coldOneJob = "the same with --jobs 1"
    private static let warm = "build --force, all spoken before"
    private static let changed = "build after one changed sentence"
    private static let idle = "build with nothing to do"
    private static let shell = "shell: espeak-ng and sox, one track after the other"
    private static let shellAll = "shell: the same, a track on each core"

    private func measure() throws {
        let work = try Workload(course, program: program, cores: cores)
        let texts = folder + "/texts"
        try work.utterances.map(BareEngine.line).joined().write(toFile: texts, atomically: false, encoding: .utf8)
        let copy = try CourseCopy(of: course, to: folder + "/scripts")
        try build(copy.course, "changed")
        let bytes = try size(of: folder + "/changed")
        let shell = ShellPipeline.isPossible ? try ShellPipeline(work.timelines, in: folder + "/shell") : nil
        var watch = Stopwatch()
        for round in 0..<Self.rounds {
            try watch.measure(Self.help) { try run(program, ["--help"]) }
            try measureBare(&watch, texts, bytes)
            try remove("cold", "cold-cache")
            try watch.measure(Self.cold) { try build(course, "cold") }
            try remove("cold", "cold-cache")
            try watch.measure(Self.coldOneJob) { try build(course, "cold", "--jobs", "1") }
            try watch.measure(Self.warm) { try build(course, "cold", "--force") }
            try copy.change(round)
            try watch.measure(Self.changed) { try build(copy.course, "changed") }
            try rest(copy)
            try watch.measure(Self.idle) { try build(copy.course, "changed") }
            if let shell {
                try watch.measure(Self.shell) { try run("/bin/sh", ["all"], in: shell.folder) }
                try watch.measure(Self.shellAll) { try run("/bin/sh", ["all", "\(cores)"], in: shell.folder) }
            }
        }
        print(
            "\(work.timelines.count) tracks, \(work.utterances.count) utterances, \(bytes / 1_000_000) MB, \(cores) cores"
        )
        report(watch)
    }

    /// What was written within the last two seconds counts as changing still: a call after that remembers it.
    private func rest(_ copy: CourseCopy) throws {
        Thread.sleep(forTimeInterval: 2.5)
        try build(copy.course, "changed")
    }

    private func measureBare(_ watch: inout Stopwatch, _ texts: String, _ bytes: Int) throws {
        let speakers = try (0..<cores).map {
            try Bystander(CommandLine.arguments[0], ["--speak", "\($0)", "\(cores)", texts])
        }
        try watch.measure(Self.bareSpeech) {
            for speaker in speakers { try speaker.go() }
            for speaker in speakers { try speaker.end() }
        }
        try watch.measure(Self.bareWriting) { try write(bytes, to: folder + "/bare") }
        try remove("bare")
    }

    private func report(_ watch: Stopwatch) {
        let bare = watch.median(Self.bareSpeech) + watch.median(Self.bareWriting)
        print("median of \(Self.rounds) rounds; bare = speech and writing")
        for row in watch.rows {
            let name = row.name.padding(toLength: 52, withPad: " ", startingAt: 0)
            print(name, String(format: "%8.0f ms  %6.2f × bare", row.median, row.median / bare))
        }
        let cold = watch.median(Self.cold)
        tell("shell / cold build", watch.median(Self.shell) / cold)
        tell("shell on all cores / cold build", watch.median(Self.shellAll) / cold)
        tell("cold build / one changed sentence", cold / watch.median(Self.changed))
        tell("nothing to do / --help", watch.median(Self.idle) / watch.median(Self.help))
        if let run = try? MeasuredRun(program, ["--help"]) {
            print("pusterom --help, work of the processor:", String(format: "%.1f ms", run.work))
        }
    }

    private func tell(_ name: String, _ ratio: Double) {
        if ratio > 0 { print(name.padding(toLength: 52, withPad: " ", startingAt: 0), String(format: "%8.1f", ratio)) }
    }
}

extension CourseBenchmark {
    /// Builds a course into a folder of ours, with a cache beside it.
    private func build(_ course: String, _ name: String, _ options: String...) throws {
        let output = ["--format", "wav", "--output", "\(folder)/\(name)", "--cache", "\(folder)/\(name)-cache"]
        try run(program, ["build", course, "--quiet"] + output + options)
    }

    private func remove(_ names: String...) throws {
        for name in names where FileManager.default.fileExists(atPath: "\(folder)/\(name)") {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    private func size(of folder: String) throws -> Int {
        try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(0) { sum, name in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")
            return sum + (attributes[.type] as? FileAttributeType == .typeRegular ? attributes[.size] as? Int ?? 0 : 0)
        }
    }

    private func write(_ bytes: Int, to file: String) throws {
        _ = FileManager.default.createFile(atPath: file, contents: nil)
        guard let handle = FileHandle(forWritingAtPath: file) else { throw Failure(status: -1) }
        let block = Data(repeating: 1, count: 1 << 16)
        for _ in 0..<(bytes >> 16) { try handle.write(contentsOf: block) }
        try handle.synchronize()
        try handle.close()
    }
}
