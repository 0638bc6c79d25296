internal import Glibc
internal import GuideSystem

/// One of the folders that the cache's entries are spread over. Any number of processes, on any number of machines, may
/// use it at the same time. An entry appears whole, by a rename; a process that comes second has only lost some time.
///
/// What is found here is what a listener hears, and a checksum does not stop a forger. So an entry counts only if nobody can have
/// written it but this user, the system's administrator, or the owner of the whole cache.
struct CacheShelf {
    /// Its folder.
    let path: String
    /// The owner of the whole cache; nil if it is not there.
    let owner: UInt32?

    /// A file without its final name that is older than this, in seconds, was left by a process that is gone.
    private static let abandoned = 3600
    /// An entry's last use is noted no more often than this, in seconds: it costs a write.
    private static let noteInterval = 3600

    /// The bytes of an entry, which so counts as used; nil if it is missing or another's; none if it is no file that could be
    /// one.
    func read(_ name: String) throws(SystemFailure) -> [UInt8]? {
        // Without waiting: what is there might be a pipe.
        let file: Descriptor
        do throws(SystemFailure) { file = try Descriptor(open: "\(path)/\(name)", O_RDONLY | O_NONBLOCK) } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
        let status = try file.status()
        guard status.isRegular, CacheEntry.sizes.contains(status.size) else { return [] }
        guard isTrusted(status) else { return nil }
        // If the use cannot be noted, the entry only counts as older than it is.
        if FileStatus.now - status.modified > Self.noteInterval { try? file.touch() }
        return try file.read(status.size, at: 0)
    }

    /// Puts an entry in its place; it is not forced to the disk, for a crash shows in its checksum.
    func write(_ bytes: [UInt8], as name: String) throws(SystemFailure) {
        let growing = "\(path)/.\(String(UInt64.random(in: .min ... .max), radix: 16))"
        do throws(SystemFailure) {
            let file = try create(growing)
            try file.write(bytes)
            // Safe: both paths are passed as terminated strings.
            guard unsafe rename(growing, "\(path)/\(name)") == 0 else { throw SystemFailure("rename", path: growing) }
        } catch {
            _ = unsafe unlink(growing)
            throw error
        }
    }

    /// Removes the entries that have not been used for longest, until the rest has at most `limit` bytes, and what was
    /// left half written. What is no entry of ours is never touched.
    func evict(to limit: Int) {
        var entries: [(name: String, status: FileStatus)] = []
        for name in Folder.names(in: path) {
            guard let status = FileStatus(of: "\(path)/\(name)"), status.isRegular else { continue }
            if Self.isEntry(name) {
                entries.append((name, status))
            } else if Self.isGrowing(name), FileStatus.now - status.modified > Self.abandoned {
                _ = unsafe unlink("\(path)/\(name)")
            }
        }
        var size = entries.reduce(0) { $0 + $1.status.size }
        guard size > limit else { return }
        for (name, status) in entries.sorted(by: { ($0.status.modified, $0.name) < ($1.status.modified, $1.name) }) {
            if size <= limit { break }
            _ = unsafe unlink("\(path)/\(name)")
            size -= status.size
        }
    }
}

extension CacheShelf {
    /// Whether a file can have been written only by users who may decide what is heard.
    private func isTrusted(_ status: FileStatus) -> Bool {
        !status.isWritableByOthers && [FileStatus.user, 0, owner].contains(status.owner)
    }

    /// A new file that only its owner may write to, whatever the user's mask lets others do.
    private func create(_ file: String) throws(SystemFailure) -> Descriptor {
        let (flags, mode) = (O_WRONLY | O_CREAT | O_EXCL, UInt32(0o644))
        do throws(SystemFailure) { return try Descriptor(open: file, flags, mode: mode) } catch {
            guard error.code == ENOENT else { throw error }
        }
        try Folder.make(path)
        return try Descriptor(open: file, flags, mode: mode)
    }

    private static func isEntry(_ name: String) -> Bool {
        name.utf8.count == 2 * Digest.length && isHexadecimal(name)
    }

    private static func isGrowing(_ name: String) -> Bool {
        name.hasPrefix(".") && 2...17 ~= name.utf8.count && isHexadecimal(name.dropFirst())
    }

    private static func isHexadecimal(_ name: some StringProtocol) -> Bool {
        name.utf8.allSatisfy {
            UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0
        }
    }
}
