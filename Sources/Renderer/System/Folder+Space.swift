internal import Glibc

extension Folder {
    /// The bytes that may still be written where a folder lies; nil if the system does not say.
    package static func freeSpace(at path: String) -> Int? {
        var status = statvfs()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        return Int(clamping: status.f_bavail).multipliedReportingOverflow(by: Int(clamping: status.f_frsize))
            .partialValue
    }

    /// Makes a symbolic link that leads to a path.
    package static func link(_ name: String, to path: String) throws(SystemFailure) {
        // Safe: both paths are passed as terminated strings.
        guard unsafe symlink(path, name) == 0 else { throw SystemFailure("symlink", path: name) }
    }
}
