internal import Glibc

/// A second name for a file.
package enum FileLink {
    /// Gives a file a second name on the same file system; where that cannot be, as on FAT or between file systems, the new
    /// name gets a copy, which is on the disk when this returns. A name that is taken already is a failure (`EEXIST`).
    package static func make(of source: String, as name: String) throws(SystemFailure) {
        // Safe: both paths are passed as terminated strings.
        if unsafe link(source, name) == 0 { return }
        switch errno {
        case EEXIST, ENOENT, ENOTDIR, ENOSPC, EDQUOT, EIO: throw SystemFailure("link", path: name)
        default: try FileCopy.make(of: source, as: name)
        }
    }

    /// Whether two paths name one and the same file.
    package static func isSame(_ path: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        // Safe: the paths are passed as terminated strings, and the system fills the whole records.
        guard unsafe lstat(path, &first) == 0, unsafe lstat(other, &second) == 0 else { return false }
        return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }

    /// Gives a file another name on the same file system, in place of whatever file has that name.
    package static func move(_ path: String, to name: String) throws(SystemFailure) {
        // Safe: both paths are passed as terminated strings.
        guard unsafe rename(path, name) == 0 else { throw SystemFailure("rename", path: name) }
    }
}
