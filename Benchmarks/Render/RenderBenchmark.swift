import Foundation
import GuideCourse
import GuideScript
import GuideSound
import GuideSpeech
import GuideTimeline

/// Measures `pusterom render` beside its bare cost, all in one run and in turn, so that a noisy machine hits all alike.
///
/// Bare cost: espeak-ng speaking the same sounds on all cores, and as many bytes written and synced.
/// Usage: `render-benchmark SCRIPT…`; prints medians in milliseconds and their ratios.
@main
struct RenderBenchmark {
    static let rounds = 5

    private let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("pusterom").path
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("render-benchmark-\(getpid())")
        .path
    private let paths: [String]
    private let plans: [TrackPlan]
    private let cores = max(1, ProcessInfo.processInfo.activeProcessorCount)

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        do {
            if arguments.first == "--speak", arguments.count > 3 {
                try RenderBenchmark(Array(arguments[3...])).speak(arguments[1], of: arguments[2])
            } else {
                let benchmark = try RenderBenchmark(arguments)
                defer { try? FileManager.default.removeItem(atPath: benchmark.folder) }
                try benchmark.measure()
            }
        } catch {
            print("render-benchmark: \(error)")
            exit(1)
        }
    }

    private init(_ paths: [String]) throws {
        self.paths = paths
        plans = try TrackPlan.plan(try paths.map(ScriptReading.read), variants: [])
    }

    /// All that is said, once each.
    private func utterances() -> [Utterance] {
        var seen: Set<Utterance> = []
        return plans.flatMap { plan in
            let speaker = Speaker(plan.outline.script)
            return plan.outline.utterances.map(speaker.utterance)
        }.filter { seen.insert($0).inserted }
    }

    /// The hidden mode: one core's share of all that is said.
    private func speak(_ share: String, of count: String) throws {
        guard let share = Int(share), let count = Int(count) else { return }
        let engine = try BareEngine()
        let utterances = utterances()
        try FileHandle.standardOutput.write(contentsOf: Data("ready\n".utf8))
        _ = readLine()
        for index in stride(from: share, to: utterances.count, by: count) { try engine.speak(utterances[index]) }
    }
}

extension RenderBenchmark {
    private func measure() throws {
        let tracks = folder + "/tracks"
        let caches = (cold: folder + "/cold", warm: folder + "/warm")
        try render(paths, ["--cache", caches.warm], to: tracks)
        let bytes = try size(of: tracks)
        let texts = Set(plans.flatMap(\.outline.utterances))
        let spoken = try speech(utterances())
        let changed = try changedScript()
        let timeline = try longest()
        var watch = Stopwatch()
        for _ in 0..<Self.rounds {
            try watch.measure("pusterom --help") { try run(program, ["--help"]) }
            try? FileManager.default.removeItem(atPath: caches.cold)
            try watch.measure("render, empty cache") { try render(paths, ["--cache", caches.cold], to: tracks) }
            try watch.measure("render, full cache") { try render(paths, ["--cache", caches.warm], to: tracks) }
            try? FileManager.default.removeItem(atPath: caches.cold)
            try FileManager.default.copyItem(atPath: caches.warm, toPath: caches.cold)
            try watch.measure("render one script with one changed line") {
                try render([changed], ["--cache", caches.cold], to: folder + "/changed")
            }
            try watch.measure("render, no cache, --jobs 1") {
                try render(paths, ["--no-cache", "--jobs", "1"], to: tracks)
            }
            try measureBare(&watch, bytes)
            watch.measure("reading of \(texts.count) texts as sounds, one core") { _ = utterances() }
            try watch.measure("loudness of the speech, one core") { _ = try Loudness.measure(spoken, .integrated) }
            try measureShell(&watch, timeline)
        }
        report(watch)
    }

    private static let bareSpeech = "bare: speech, all cores"
    private static let bareWriting = "bare: writing, synced"
    private static let shell = "shell: longest track"
    private static let longestTrack = "render --no-cache: longest track"

    private func measureBare(_ watch: inout Stopwatch, _ bytes: Int) throws {
        let speakers = try (0..<cores).map {
            try Bystander(CommandLine.arguments[0], ["--speak", "\($0)", "\(cores)"] + paths)
        }
        try watch.measure(Self.bareSpeech) {
            for speaker in speakers { try speaker.go() }
            for speaker in speakers { try speaker.end() }
        }
        try watch.measure(Self.bareWriting) { try write(bytes, to: folder + "/bare") }
    }

    private func measureShell(_ watch: inout Stopwatch, _ timeline: Timeline) throws {
        guard ShellPipeline.isPossible else { return }
        let work = folder + "/shell"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        try ShellPipeline(timeline).script.write(toFile: work + "/make", atomically: false, encoding: .utf8)
        let script = paths.first { $0.hasSuffix(timeline.script.source.name) } ?? paths[0]
        try watch.measure(Self.longestTrack) {
            try render([script], ["--no-cache", "--variant", timeline.variant.name], to: folder + "/longest")
        }
        try watch.measure(Self.shell) { try run("/bin/sh", ["make"], in: work) }
    }

    private func report(_ watch: Stopwatch) {
        let bare = watch.median(Self.bareSpeech) + watch.median(Self.bareWriting)
        print("\(plans.count) tracks, \(cores) cores, median of \(Self.rounds) rounds; bare = speech and writing")
        for row in watch.rows {
            let name = row.name.padding(toLength: 46, withPad: " ", startingAt: 0)
            print(name, String(format: "%8.0f ms  %6.2f × bare", row.median, row.median / bare))
        }
        let shell = watch.median(Self.shell)
        if shell > 0 {
            print(
                String(
                    format: "shell pipeline / render of the longest track: %.1f",
                    shell / watch.median(Self.longestTrack)))
        }
    }
}

extension RenderBenchmark {
    private func render(_ scripts: [String], _ options: [String], to output: String) throws {
        try run(program, ["render", "-q"] + scripts + ["--output", output] + options)
    }

    /// The sound of all that is said, one after the other.
    private func speech(_ utterances: [Utterance]) throws -> Waveform {
        var samples: [Float] = []
        var rate = 22_050
        try EspeakVoice(executable: program, workers: cores).speak(utterances) { _, result in
            guard case .success(let speech) = result else { return }
            samples += speech.sound.samples
            rate = speech.sound.rate
        }
        return Waveform(samples: samples, rate: rate)
    }

    /// A copy of the first script with all that it includes, in which one sentence is another.
    private func changedScript() throws -> String {
        let original = URL(fileURLWithPath: paths[0])
        let copy = folder + "/scripts"
        try FileManager.default.copyItem(atPath: original.deletingLastPathComponent().path, toPath: copy)
        let path = copy + "/" + original.lastPathComponent
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let isPlain = { (line: String) in
            line.count > 30 && line.hasSuffix(".") && !line.contains("[") && !line.contains(":")
        }
        guard let index = lines.indices.last(where: { isPlain(lines[$0]) }) else { throw Failure(status: -1) }
        var changed = lines
        changed[index] += " Dette er nytt."
        try changed.joined(separator: "\n").write(toFile: path, atomically: false, encoding: .utf8)
        return path
    }

    private func longest() throws -> Timeline {
        let timing = try TrackTiming.measure(plans, voice: EspeakVoice(executable: program, workers: cores))
        guard let timeline = timing.timelines.compactMap({ $0 }).max(by: { $0.samples < $1.samples }) else {
            throw Failure(status: -1)
        }
        return timeline
    }

    private func size(of folder: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
            sum + (try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.size] as? Int ?? 0)
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
