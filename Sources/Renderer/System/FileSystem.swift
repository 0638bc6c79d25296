internal import Glibc

/// The file system that a path lies on, and where it has temporary files.
package enum FileSystem {
    /// The folder for temporary files: `TMPDIR`, otherwise `/tmp`.
    static var temporaryFolder: String {
        // Safe: getenv gives a terminated string or nothing, copied at once.
        unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    }

    /// How many bytes are free there for who asks; nil if the system does not say.
    package static func room(at path: String) -> Int? {
        var status = statvfs()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        let (bytes, isTooMuch) = Int(clamping: status.f_bavail).multipliedReportingOverflow(
            by: Int(clamping: status.f_frsize))
        return isTooMuch ? Int.max : bytes
    }
}
