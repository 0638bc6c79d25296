import Foundation

import GuideSoundFiles

/// Measures writing each format beside its encoder's bare cost, all in one run and in turn, so that a noisy machine hits
/// all alike.
///
/// Bare cost: the same samples straight through libsndfile in blocks of 4,096, without tags, sync or reading back.
/// Usage: `format-benchmark TRACK`, a WAV file at 48 kHz; prints medians in milliseconds and their ratios.
@main
struct FormatBenchmark {
    static let rounds = 5

    static func main() {
        do { try measure() } catch {
            print("format-benchmark: \(error)")
            exit(1)
        }
    }

    private static func measure() throws {
        guard let path = CommandLine.arguments.dropFirst().first else { throw Failure(what: "no track named") }
        let (samples, rate) = try read(path)
        guard rate == 48_000 else { throw Failure(what: "the track is not at 48 kHz") }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("format-benchmark-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        print("\(samples.count / rate) s of sound, median of \(rounds) rounds")
        for format in AudioFormat.all where BareFile.encodings[format] != nil {
            var (ours, bare): ([Double], [Double]) = ([], [])
            for _ in 0..<rounds {
                let target = folder.appendingPathComponent("x").path
                ours.append(try time { try write(samples, format, rate, to: target) })
                bare.append(try time { try BareFile.write(samples, format, rate: rate, to: target + "-bare") })
            }
            report(format, median(ours), median(bare), seconds: Double(samples.count) / Double(rate))
        }
    }
}

extension FormatBenchmark {
    /// Why nothing was measured.
    struct Failure: Error {
        let what: String
    }

    private static func read(_ path: String) throws -> (samples: [Float], rate: Int) {
        var reader = try SoundFileReader(opening: path)
        var samples: [Float] = []
        samples.reserveCapacity(reader.frames)
        while true {
            let part = try reader.next()
            if part.isEmpty { return (samples, reader.rate) }
            samples += part
        }
    }

    private static func write(_ samples: [Float], _ format: AudioFormat, _ rate: Int, to path: String) throws {
        let chapters = (0..<10).map { ChapterMark(title: "Kapittel \($0)", start: $0 * rate, end: ($0 + 1) * rate) }
        let specification = AudioSpecification(
            format, rate: rate, frames: samples.count, tags: TrackTags(title: "Måling"), chapters: chapters)
        var file = try AudioFile.create(path, specification)
        for start in stride(from: 0, to: samples.count, by: AudioFile.block) {
            try file.write(Array(samples[start..<min(samples.count, start + AudioFile.block)]))
        }
        try file.finish()
    }

    private static func time(_ work: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try work()
        return (ContinuousClock.now - start) / .milliseconds(1)
    }

    private static func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

    private static func report(_ format: AudioFormat, _ ours: Double, _ bare: Double, seconds: Double) {
        let name = format.name.padding(toLength: 8, withPad: " ", startingAt: 0)
        let speed = seconds * 1000 / ours
        print(
            name,
            String(format: "%8.0f ms  bare %8.0f ms  %5.2f × bare  %6.0f × real time", ours, bare, ours / bare, speed))
    }
}
