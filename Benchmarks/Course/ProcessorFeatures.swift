import Foundation

/// What the processor can do of what this program's speed depends on, as the system lists it.
enum ProcessorFeatures {
    /// Instructions that the libraries used here look for, by the names of x86 and of ARM.
    private static let wanted = ["sse4_1", "avx2", "avx512f", "sha_ni", "asimd", "sha2"]

    /// One line: the model, and what it has and lacks.
    static var line: String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        func field(_ names: [String]) -> String {
            let line = lines.first { line in names.contains { line.hasPrefix($0) } }
            return line?.split(separator: ":", maxSplits: 1).last?.trimmingCharacters(in: .whitespaces) ?? ""
        }
        let has = Set(field(["flags", "Features"]).split(separator: " ").map(String.init))
        let features = wanted.filter(has.contains).joined(separator: " ")
        let digests = has.isDisjoint(with: ["sha_ni", "sha2"]) || isDimmed ? "without" : "with"
        return "\(field(["model name", "CPU part"])); \(features); \(digests) instructions for SHA-256"
    }

    /// Whether libnettle was told not to use what the processor has: so a machine that lacks it can be imitated.
    private static var isDimmed: Bool { ProcessInfo.processInfo.environment["NETTLE_FAT_OVERRIDE"] != nil }
}
