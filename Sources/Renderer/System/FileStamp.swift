internal import Glibc

/// What the system says of a file that shows whether it is still as it was: its size, its times to the nanosecond, its number
/// and its device. No program can set the time of the last change as it likes, as it can that of the last writing.
struct FileStamp: Sendable, Equatable {
    private let size: Int
    private let written: Int
    private let changed: Int
    private let number: UInt64
    private let device: UInt64

    /// The stamp of what a path leads to, links followed; nil if nothing is there.
    init?(of path: String) {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe stat(path, &status) == 0 else { return nil }
        size = Int(status.st_size)
        written = Self.nanoseconds(status.st_mtim)
        changed = Self.nanoseconds(status.st_ctim)
        number = UInt64(status.st_ino)
        device = UInt64(status.st_dev)
    }

    /// Whether the file was changed for the last time before a moment.
    func isSettled(before moment: Int) -> Bool { max(written, changed) < moment }

    private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }

    /// The present moment, in nanoseconds since 1970.
    static var now: Int {
        var time = timespec()
        // Safe: the system fills the record.
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return nanoseconds(time)
    }
}

extension FileStamp {
    /// The stamp as a word, as `FileMemory` keeps it.
    var word: String { "\(size):\(written):\(changed):\(number):\(device)" }
}
