internal import Glibc

/// A folder of ours that is locked as long as its owner lives, by a file in it.
enum LockedFolder {
    /// The name of that file.
    static let lockName = "lock"
    /// How often a new folder may be swept by others before it is locked: more is a failure that lasts.
    private static let mostSweeps = 50

    /// Makes a folder with a new name and gives its lock, whose path is in it. Another process may sweep it before the lock is held:
    /// then `remove` is called with what is left, and a new one is made, a few times.
    static func make(in place: String, _ prefix: String, remove: (String) -> Void) throws(SystemFailure) -> Descriptor {
        var left = mostSweeps
        while true {
            var template = Array("\(place)/\(prefix)XXXXXX".utf8CString)
            // Safe: mkdtemp writes only into the terminated template.
            guard unsafe mkdtemp(&template) != nil else { throw SystemFailure("mkdtemp", path: place) }
            let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
            do throws(SystemFailure) {
                let lock = try Descriptor(open: "\(path)/\(lockName)", O_WRONLY | O_CREAT)
                try lock.lock(LOCK_EX | LOCK_NB)
                var held = stat()
                // Safe: the path is passed as a terminated string, and the system fills the whole record.
                guard unsafe stat(lock.path, &held) == 0 else { throw SystemFailure("stat", path: path) }
                return lock
            } catch {
                // The first two say that another process has swept it, or is at it.
                left -= 1
                remove(path)
                guard left > 0, error.code == ENOENT || error.code == EWOULDBLOCK else { throw error }
            }
        }
    }

    /// Calls `remove` with a folder whose owner is gone, and holds its lock meanwhile. The lock is the first that such a folder
    /// gets and the last that goes: one that has none and is not empty was being removed when its owner was killed, or could
    /// not be listed then. A failure of the system is never taken for an owner that is gone.
    static func sweep(_ folder: String, remove: (String) -> Void) {
        let path = "\(folder)/\(lockName)"
        do throws(SystemFailure) {
            let lock = try Descriptor(open: path, O_WRONLY | O_NOFOLLOW)
            try lock.lock(LOCK_EX | LOCK_NB)
            remove(folder)
            _ = consume lock
        } catch {
            guard error.code == ENOENT, error.operation == "open" else { return }
            let isEmpty = Folder.names(in: folder).isEmpty
            if isEmpty { Folder.removeIfEmpty(folder) } else if isMissing(path) { remove(folder) }
        }
    }

    /// Whether the system says that nothing is there, and not merely nothing of it.
    private static func isMissing(_ path: String) -> Bool {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        return unsafe lstat(path, &status) != 0 && errno == ENOENT
    }
}
