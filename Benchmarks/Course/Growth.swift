import Foundation

/// How time and memory grow with the number of exercises and with the length of a track: courses made for it, built without a
/// cache into empty folders.
struct Growth {
    private let program: String
    private let folder: String

    /// Measurements with a program, in a folder of ours.
    init(_ program: String, in folder: String) {
        self.program = program
        self.folder = folder
    }

    /// Measures and prints both tables.
    func measure() throws {
        try table("exercises", [10, 100, 500]) { try exercises($0, in: $1) }
        try table("minutes of one track", [10, 60, 240]) { try track($0, in: $1) }
        try peak()
    }
}

extension Growth {
    private func table(_ name: String, _ sizes: [Int], _ make: (Int, String) throws -> Void) throws {
        var runs: [(size: Int, cold: MeasuredRun, idle: MeasuredRun)] = []
        for size in sizes {
            let course = "\(folder)/growth/kurs"
            try FileManager.default.createDirectory(atPath: course, withIntermediateDirectories: true)
            try make(size, course)
            let build = [
                "build", course, "--no-cache", "--format", "wav", "--quiet", "--output", "\(folder)/growth/ut",
            ]
            let cold = try MeasuredRun(program, build)
            // What has just been written counts as changing still; the second call may remember what the third finds.
            Thread.sleep(forTimeInterval: 2.5)
            _ = try MeasuredRun(program, build)
            runs.append((size, cold, try MeasuredRun(program, build)))
            try FileManager.default.removeItem(atPath: "\(folder)/growth")
        }
        print("\n\(name): time, work of all processors, memory of the largest process; then nothing to do")
        for run in runs {
            print(
                String(
                    format: "%6d %9.0f ms %9.0f ms %7.1f MB %9.0f ms", run.size, run.cold.time, run.cold.work,
                    run.cold.memory, run.idle.time))
        }
        for (name, value) in [("time", \MeasuredRun.time), ("work", \.work), ("memory", \.memory)] {
            let points = runs.map { (Double($0.size), $0.cold[keyPath: value]) }
            print(name, String(format: "grows with the power %.2f", Self.exponent(points)))
        }
    }

    private func peak() throws {
        let course = "\(folder)/growth/kurs"
        try FileManager.default.createDirectory(atPath: course, withIntermediateDirectories: true)
        try track(30, in: course)
        let build = ["build", course, "--no-cache", "--format", "wav", "--quiet", "--output", "\(folder)/growth/ut"]
        let memory = try PeakMemory(program, build).megabytes
        print(String(format: "\na track of 30 minutes: %.1f MB at most, all processes together (PSS)", memory))
        try FileManager.default.removeItem(atPath: "\(folder)/growth")
    }

    /// The slope of the straight line that lies nearest to the logarithms of the points.
    private static func exponent(_ points: [(Double, Double)]) -> Double {
        let logs = points.map { (log($0.0), log(max($0.1, 1e-9))) }
        let count = Double(logs.count)
        let (x, y) = (logs.reduce(0) { $0 + $1.0 } / count, logs.reduce(0) { $0 + $1.1 } / count)
        return logs.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) } / logs.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) }
    }

    /// A course of so many exercises of twenty seconds, fifty a week.
    private func exercises(_ count: Int, in course: String) throws {
        var weeks: [String] = []
        for start in stride(from: 0, to: count, by: 50) {
            let names = (start..<min(count, start + 50)).map { "o\($0)" }
            for (place, name) in names.enumerated() {
                let number = start + place
                let text = """
                    ---
                    tittel: Øvelse \(number)
                    varianter: {kort: 20 s}
                    ---
                    Dette er øvelse nummer \(number). [pause 1–20 s]
                    Kjenn føttene mot gulvet. [pause 1–20 s]
                    """
                try write(text, "\(course)/\(name).pust")
            }
            weeks.append("  - {uke: \(start / 50 + 1), tema: T, spor: [\(names.joined(separator: ", "))]}")
        }
        try write("tittel: Vekst\nuker:\n\(weeks.joined(separator: "\n"))\n", "\(course)/kurs.yml")
    }

    /// A course of one track of so many minutes, in each of which something else is said.
    private func track(_ minutes: Int, in course: String) throws {
        let lines = (1...minutes).map { "Nå er det minutt nummer \($0), og du puster som du vil. [pause 5–120 s]" }
        try write(
            "---\ntittel: Lang\nvarianter: {lang: \(minutes) min}\n---\n\(lines.joined(separator: "\n\n"))\n",
            "\(course)/lang.pust")
        try write("tittel: Vekst\nuker:\n  - {uke: 1, tema: T, spor: [lang]}\n", "\(course)/kurs.yml")
    }

    private func write(_ text: String, _ path: String) throws {
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }
}
