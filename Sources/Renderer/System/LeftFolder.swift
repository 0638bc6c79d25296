internal import Glibc

/// A folder of ours that is locked as long as its owner lives, by a file in it.
enum LeftFolder {
    /// How often a new folder may be swept by others before it is locked: more is a failure that lasts.
    static let mostSweeps = 50

    /// Calls `remove` with a folder whose owner is gone, and holds its lock meanwhile. The lock is the first that such a folder
    /// gets and the last that goes: one that has none and is not empty was being removed when its owner was killed, or could
    /// not be listed then. A failure of the system is never taken for an owner that is gone.
    static func sweep(_ folder: String, lock name: String, remove: (String) -> Void) {
        let path = "\(folder)/\(name)"
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
