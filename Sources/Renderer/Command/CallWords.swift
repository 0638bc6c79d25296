internal import Glibc
internal import GuideSystem

/// The words of the call, the program's name first.
enum CallWords {
    /// All of them. The runtime looks for them through `/proc/self/maps`, and gives none where that cannot be read. A call
    /// without words would do nothing and end with 0. So they are then read where the system itself has them.
    static let all: [String] = {
        let words = CommandLine.arguments
        guard words.count < 2, let list = try? Descriptor(open: "/proc/self/cmdline", O_RDONLY) else { return words }
        var bytes: [UInt8] = []
        while let part = try? list.read(upTo: 1 << 16), !part.isEmpty { bytes += part }
        let written = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
        return written.count > words.count ? written.map { String(decoding: $0, as: UTF8.self) } : words
    }()
}
