internal import Glibc

/// What the system knows of a file.
package struct FileStatus: Sendable, Equatable {
    /// Its length in bytes.
    package let size: Int
    /// Whether it is an ordinary file: no folder, no link, no pipe.
    package let isRegular: Bool
    /// When it was last changed or touched, in seconds since 1970.
    package let modified: Int
    /// The number of the user whose it is.
    package let owner: UInt32
    /// Whether its mode lets others than its owner write to it.
    package let isWritableByOthers: Bool

    /// Whether someone else than this user and the system's administrator decides what a folder holds: by owning it, or by what
    /// it allows to all, or to a group that is not this user's own.
    package let isOpenToOthers: Bool

    /// The status of the file at a path, symbolic links followed. Nil if nothing is there.
    package init?(following path: String) {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The status of a path; a symbolic link is not followed. Nil if nothing is there.
    package init?(of path: String) {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    fileprivate init(_ status: stat) {
        size = Int(status.st_size)
        isRegular = status.st_mode & S_IFMT == S_IFREG
        modified = status.st_mtim.tv_sec
        let isOfOthers = status.st_uid != geteuid() && status.st_uid != 0
        let isOpenToGroup = status.st_mode & S_IWGRP != 0 && status.st_gid != getegid() && status.st_gid != 0
        isOpenToOthers = isOfOthers || isOpenToGroup || status.st_mode & S_IWOTH != 0
        owner = status.st_uid
        isWritableByOthers = status.st_mode & (S_IWGRP | S_IWOTH) != 0
    }

    /// The number of the user that this process works for.
    package static var user: UInt32 { geteuid() }

    /// The present time, in seconds since 1970.
    package static var now: Int { time(nil) }
}

extension Descriptor {
    /// What the system knows of the open file.
    package func status() throws(SystemFailure) -> FileStatus {
        var status = stat()
        // Safe: the system fills the whole record.
        guard unsafe fstat(number, &status) == 0 else { throw SystemFailure("fstat", path: path) }
        return FileStatus(status)
    }

    /// Marks the file as changed now; it may belong to another, or lie where nothing can be changed.
    package func touch() throws(SystemFailure) {
        guard futimens(number, nil) == 0 else { throw SystemFailure("futimens", path: path) }
    }
}
