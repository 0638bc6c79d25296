internal import CSndfile
internal import Glibc
internal import GuideSystem

/// A file that libsndfile writes through our own functions: no failure is lost, not even one while it closes, and a tag can
/// stand before what the library takes for the beginning. Long silence becomes a hole in the file, which takes no room on
/// the disk and no time to write.
@safe final class FileSink {
    private let descriptor: Descriptor
    /// Bytes of ours before the library's own.
    private let base: Int
    private var position = 0
    private var length = 0
    /// The end of the bytes that were really written; after it, only silence has been skipped.
    private var end = 0
    /// The first failure; from then on nothing is written.
    private(set) var failure: SystemFailure?

    /// Creates the file, replacing one that is there, with `prefix` before all else.
    init(creating path: String, prefix: [UInt8]) throws(SystemFailure) {
        descriptor = try Descriptor(open: path, O_RDWR | O_CREAT | O_TRUNC)
        base = prefix.count
        try descriptor.write(prefix)
    }

    /// Forces what was written to the disk, or throws what went wrong on the way.
    func finish() throws(SystemFailure) {
        if let failure { throw failure }
        if end < length { try descriptor.setLength(base + length) }
        try PhaseClock.measure(.syncing, within: .writing) { () throws(SystemFailure) in try descriptor.sync() }
    }

    /// The calls, for `sf_open_virtual` with this object as user data.
    static var calls: SF_VIRTUAL_IO {
        // Safe: the functions capture nothing; the library hands back the object it was given, which its owner keeps.
        unsafe SF_VIRTUAL_IO(
            get_filelen: { unsafe sf_count_t(FileSink.sink($0).length) },
            seek: { unsafe sf_count_t(FileSink.sink($2).seek(Int($0), $1)) },
            read: { unsafe sf_count_t(FileSink.sink($2).read($0, Int($1))) },
            write: { unsafe sf_count_t(FileSink.sink($2).write($0, Int($1))) },
            tell: { unsafe sf_count_t(FileSink.sink($0).position) })
    }
}

extension FileSink {
    /// The object behind the library's pointer.
    private static func sink(_ pointer: UnsafeMutableRawPointer?) -> FileSink {
        // Safe: the pointer is that of a sink which outlives the library's handle.
        guard let pointer = unsafe pointer else { fatalError("libsndfile lost its user data") }
        return unsafe Unmanaged<FileSink>.fromOpaque(pointer).takeUnretainedValue()
    }

    private func seek(_ offset: Int, _ whence: Int32) -> Int {
        switch whence {
        case SEEK_SET: position = offset
        case SEEK_CUR: position += offset
        default: position = length + offset
        }
        return position
    }

    private func write(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        guard failure == nil, count > 0 else { return 0 }
        if unsafe isHole(bytes, count) {
            position += count
            length = position
            return count
        }
        do throws(SystemFailure) {
            // Safe: the library's buffer holds `count` bytes during the call.
            try unsafe descriptor.write(UnsafeRawBufferPointer(start: bytes, count: count), at: base + position)
        } catch {
            failure = error
            return 0
        }
        position += count
        length = max(length, position)
        end = max(end, position)
        return count
    }

    /// Bytes that are compared at once to find silence: a block of 16-bit samples.
    private static let zeros = [UInt8](repeating: 0, count: 2 * AudioFile.block)

    /// Whether bytes that go to the end are a whole block of zeros.
    private func isHole(_ bytes: UnsafeRawPointer?, _ count: Int) -> Bool {
        guard position == length, count == Self.zeros.count, let bytes = unsafe bytes else { return false }
        // Safe: both hold `count` bytes.
        return unsafe memcmp(bytes, Self.zeros, count) == 0
    }

    private func read(_ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        let count = max(0, min(count, length - position))
        guard failure == nil, count > 0, let bytes = try? descriptor.read(count, at: base + position) else { return 0 }
        // Safe: the library's buffer has room for what it asked for, and no more is copied.
        unsafe buffer?.copyMemory(from: bytes, byteCount: count)
        position += count
        return count
    }
}
