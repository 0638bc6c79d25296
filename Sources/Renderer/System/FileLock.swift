internal import Glibc

/// A lock on a file, held until it goes out of use; the system frees it when its owner is killed.
package struct FileLock: ~Copyable {
    private let file: Descriptor

    /// Takes the lock of a file, which is made if it is missing. Where another holds it, `whenBusy` is called once: if it
    /// says to wait, the lock is waited for, else the failure is `EWOULDBLOCK`; Ctrl-C ends the waiting with `EINTR`.
    package init(on path: String, whenBusy: () -> Bool) throws(SystemFailure) {
        let file = try Descriptor(open: path, O_RDWR | O_CREAT)
        if flock(file.number, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK, whenBusy() else { throw SystemFailure("flock", path: path) }
            while flock(file.number, LOCK_EX) != 0 {
                guard errno == EINTR, !Interruption.isRequested else { throw SystemFailure("flock", path: path) }
            }
        }
        self.file = file
    }

    /// Lets another have it.
    package consuming func release() {}
}
