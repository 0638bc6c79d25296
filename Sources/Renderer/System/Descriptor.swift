internal import Glibc

/// An open file or socket, closed when the value goes away.
package struct Descriptor: ~Copyable, Sendable {
    /// The system's number for it; negative when it was passed on.
    package private(set) var number: Int32
    /// The name that it was opened by, for messages.
    package let path: String

    /// Takes over an open descriptor.
    package init(owning number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    deinit { if number >= 0 { _ = Glibc.close(number) } }

    /// Opens a file with the system's flags; `O_CLOEXEC` is always added, so that no child inherits it.
    package init(open path: String, _ flags: Int32, mode: UInt32 = 0o666) throws(SystemFailure) {
        // Safe: the path is passed as a terminated string.
        let number = unsafe Glibc.open(path, flags | O_CLOEXEC, mode)
        guard number >= 0 else { throw SystemFailure("open", path: path) }
        self.init(owning: number, path: path)
    }

    /// Standard input, by a descriptor of its own that no child inherits.
    package static func standardInput() throws(SystemFailure) -> Descriptor {
        let number = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0)
        guard number >= 0 else { throw SystemFailure("fcntl", path: "stdin") }
        return Descriptor(owning: number, path: "stdin")
    }

    /// Passes the descriptor, without closing it, to a library that closes it itself.
    package consuming func release() -> Int32 {
        var given = self
        let number = given.number
        given.number = -1
        return number
    }

    /// Writes all bytes at the current place.
    package func write(_ bytes: [UInt8]) throws(SystemFailure) {
        var done = 0
        while done < bytes.count {
            // Safe: the span given to the call is within `bytes`.
            let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemFailure("write", path: path) }
            done += count
        }
    }

    /// Writes all bytes from `offset` on; the current place stays where it is.
    package func write(_ bytes: [UInt8], at offset: Int) throws(SystemFailure) {
        var failure: SystemFailure?
        // Safe: the bytes are only read while the array lives.
        unsafe bytes.withUnsafeBytes { bytes in
            do throws(SystemFailure) { try unsafe write(bytes, at: offset) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Writes all bytes from `offset` on; the current place stays where it is.
    package func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SystemFailure) {
        var done = 0
        while done < bytes.count {
            // Safe: the span given to the call is within `bytes`.
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = unsafe pwrite(number, rest.baseAddress, rest.count, off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SystemFailure("write", path: path) }
            done += count
        }
    }

    /// Fills a buffer of `count` bytes from `offset` on; a file that ends sooner is an error (`EIO`).
    package func read(_ count: Int, at offset: Int) throws(SystemFailure) -> [UInt8] {
        var failure: SystemFailure?
        // Safe: all bytes up to the count that is reported have been written.
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            while done < count, failure == nil {
                let rest = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: UnsafeMutableRawBufferPointer(buffer)[done...])
                let got = unsafe pread(number, rest.baseAddress, count - done, off_t(offset + done))
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = SystemFailure("read", path: path) }
                if got == 0 { failure = SystemFailure(code: EIO, operation: "read", path: path) }
                done += max(0, got)
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Reads at most `limit` bytes from the current place; empty at the end.
    package func read(upTo limit: Int) throws(SystemFailure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: limit)
        while true {
            // Safe: the call is given the buffer's own length.
            let got = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw SystemFailure("read", path: path) }
            bytes.removeLast(limit - got)
            return bytes
        }
    }

    /// Goes over a hole in the file from the current place on, at most so many bytes; how many zeros that were. 0 where there
    /// is no hole, or the file system does not tell.
    package func skipHole(atMost limit: Int) throws(SystemFailure) -> Int {
        let place = lseek(number, 0, SEEK_CUR)
        guard place >= 0 else { return 0 }
        var next = lseek(number, place, Self.seekData)
        // No data to the end: all that is left is a hole.
        if next < 0, errno == ENXIO { next = lseek(number, 0, SEEK_END) }
        let skipped = min(max(0, next - place), off_t(limit))
        // Looking for data has moved the place: if it cannot be set again, all that is read from here on would be wrong.
        guard lseek(number, place + skipped, SEEK_SET) >= 0 else { throw SystemFailure("lseek", path: path) }
        return Int(skipped)
    }

    /// Reads at most `limit` bytes from the current place, up to the next hole; empty at the end.
    package func readData(upTo limit: Int) throws(SystemFailure) -> [UInt8] {
        let place = lseek(number, 0, SEEK_CUR)
        let hole = place < 0 ? -1 : lseek(number, place, Self.seekHole)
        guard hole >= 0 else { return try read(upTo: limit) }
        // From where the hole begins, the file would seem to be at its end.
        guard lseek(number, place, SEEK_SET) == place else { throw SystemFailure("lseek", path: path) }
        guard hole > place else { return try read(upTo: limit) }
        return try read(upTo: min(limit, Int(hole - place)))
    }

    /// Linux's numbers for `SEEK_DATA` and `SEEK_HOLE` (lseek(2)), which the C library shows to GNU programs only.
    private static let seekData: Int32 = 3
    private static let seekHole: Int32 = 4

    /// Gives the file a length in bytes: what lies behind it is lost, what is missing becomes zeros.
    package func setLength(_ length: Int) throws(SystemFailure) {
        guard ftruncate(number, off_t(length)) == 0 else { throw SystemFailure("ftruncate", path: path) }
    }

    /// Forces what was written to the disk.
    package func sync() throws(SystemFailure) {
        while fsync(number) != 0 {
            guard errno == EINTR, !Interruption.isRequested else { throw SystemFailure("fsync", path: path) }
        }
    }
}

extension Descriptor {
    /// A new file in the folder for temporary files (`TMPDIR`, otherwise `/tmp`) that has no name and vanishes when closed.
    package static func temporary() throws(SystemFailure) -> Descriptor {
        let folder = FileSystem.temporaryFolder
        // Safe: the path is passed as a terminated string.
        let nameless = unsafe Glibc.open(folder, O_RDWR | O_EXCL | O_CLOEXEC | withoutName, 0o600)
        if nameless >= 0 { return Descriptor(owning: nameless, path: "\(folder)/pusterom-temporary") }
        return try named(in: folder)
    }

    /// The same where the file system or the kernel has no files without names: one whose name is removed at once.
    private static func named(in folder: String) throws(SystemFailure) -> Descriptor {
        var template = Array("\(folder)/pusterom-XXXXXX".utf8CString)
        // Safe: mkstemp writes only into the terminated template.
        let number = unsafe mkstemp(&template)
        guard number >= 0 else { throw SystemFailure("mkstemp", path: folder) }
        _ = fcntl(number, F_SETFD, FD_CLOEXEC)
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // A name that stays, stays for ever: what fails once may succeed the next time.
        for _ in 0..<removals {
            // Safe: the path is passed as a terminated string.
            if unsafe unlink(path) == 0 || errno == ENOENT { break }
            if errno != EINTR { usleep(removalPause) }
        }
        return Descriptor(owning: number, path: path)
    }

    /// Linux's `O_TMPFILE` (open(2)), which the C library shows to GNU programs only.
    private static let withoutName = 0o20_000_000 | O_DIRECTORY
    /// How often the removal of a name is tried, and how many microseconds lie between.
    private static let removals = 20
    private static let removalPause: UInt32 = 5_000
}
