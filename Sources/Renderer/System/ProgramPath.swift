internal import Glibc

/// Finds programs in the way that shells do.
package enum ProgramPath {
    /// Where a program lies: a name with a slash is a path, any other is looked for in the folders of `PATH`.
    package static func find(_ program: String) -> String? {
        if program.contains("/") { return program }
        // Safe: getenv gives a terminated string or nothing, copied at once.
        let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
        return find(anyOf: [program], in: path)
    }

    /// The first of some programs in the folders of a path such as that of the environment; of those in one folder, the first
    /// by their order. A folder, such as `/etc/chromium`, is not a program, though its flags are the same.
    package static func find(anyOf names: [String], in path: String) -> String? {
        path.split(separator: ":").flatMap { folder in names.map { "\(folder)/\($0)" } }.first {
            // Safe: the path is passed as a terminated string.
            unsafe access($0, X_OK) == 0 && Folder.realPath($0).flatMap { FileStatus(of: $0) }?.isRegular == true
        }
    }
}
