internal import Glibc

/// A lock on a file, held until it goes out of use; the system frees it when its owner is killed.
package struct FileLock: ~Copyable {
    private let file: Descriptor

    /// Takes the lock of a file, which is made if it is missing. Where another holds it, `whenBusy` is called once: if it
    /// says to wait, the lock is waited for, else the failure is `EWOULDBLOCK`; Ctrl-C ends the waiting with `EINTR`.
    package init(on path: String, whenBusy: () -> Bool) throws(SystemFailure) {
        let file = try Descriptor(open: path, O_RDWR | O_CREAT)
        do throws(SystemFailure) { try file.lock(LOCK_EX | LOCK_NB) } catch {
            guard error.code == EWOULDBLOCK, whenBusy() else { throw error }
            try file.lock(LOCK_EX)
        }
        self.file = file
    }

    /// The system's number of the open file: a process that gets it as one of its streams shares the lock.
    package var number: Int32 { file.number }

    /// Lets another have it.
    package consuming func release() {}
}

extension Descriptor {
    /// Locks the file as `operation` says (flock(2)). Signals are waited out, but Ctrl-C is the failure `EINTR`.
    func lock(_ operation: Int32) throws(SystemFailure) {
        while flock(number, operation) != 0 {
            guard errno == EINTR, !Interruption.isRequested else { throw SystemFailure("flock", path: path) }
        }
    }
}
