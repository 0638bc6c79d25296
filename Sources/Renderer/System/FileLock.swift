internal import Glibc

/// A lock on a file, held until the value goes away; the system frees it when its owner is killed.
package struct FileLock: ~Copyable {
    private let file: Descriptor

    /// Takes the lock of a file, which is made if it is missing. Where another holds it, `whenBusy` is called once: if it
    /// says to wait, the lock is waited for, otherwise the failure is `EWOULDBLOCK`; Ctrl-C ends the waiting with `EINTR`.
    package init(on path: String, whenBusy: () -> Bool) throws(SystemFailure) {
        var (isWaiting, left) = (false, 1000)
        while true {
            let file = try Descriptor(open: path, O_RDWR | O_CREAT)
            do throws(SystemFailure) { try file.lock(LOCK_EX | LOCK_NB) } catch {
                guard error.code == EWOULDBLOCK, isWaiting || whenBusy() else { throw error }
                isWaiting = true
                try file.lock(LOCK_EX)
            }
            // The owner before us may have removed the file: then another process takes the lock of a new one.
            guard try file.isNamed(path) else {
                left -= 1
                guard left > 0 else { throw SystemFailure(code: ENOENT, operation: "stat", path: path) }
                continue
            }
            self.file = file
            return
        }
    }

    /// The system's number of the open file: a process that gets it as one of its streams shares the lock.
    package var number: Int32 { file.number }

    /// Releases it.
    package consuming func release() {}

    /// Removes the file and releases the lock: those who wait for it take the lock of a new file.
    package consuming func remove() { Folder.removeFile(file.path) }
}

extension Descriptor {
    /// Whether a path still names the open file.
    fileprivate func isNamed(_ path: String) throws(SystemFailure) -> Bool {
        var (held, named) = (stat(), stat())
        // Safe: the path is passed as a terminated string, and the system fills the whole records.
        guard unsafe fstat(number, &held) == 0, unsafe stat(path, &named) == 0 else {
            // Any other failure may last: it would be tried for ever.
            guard errno == ENOENT else { throw SystemFailure("stat", path: path) }
            return false
        }
        return held.st_dev == named.st_dev && held.st_ino == named.st_ino
    }

    /// Locks the file as `operation` says (flock(2)). Signals are waited out, but Ctrl-C is the failure `EINTR`.
    func lock(_ operation: Int32) throws(SystemFailure) {
        while flock(number, operation) != 0 {
            guard errno == EINTR, !Interruption.isRequested else { throw SystemFailure("flock", path: path) }
        }
    }
}
