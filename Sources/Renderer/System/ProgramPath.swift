internal import Glibc

/// Finds programs as shells do.
package enum ProgramPath {
    /// Where a program lies: a name with a slash is a path, any other is looked for in the folders of `PATH`.
    package static func find(_ program: String) -> String? {
        if program.contains("/") { return program }
        // Safe: getenv gives a terminated string or nothing, copied at once.
        let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { "\($0)/\(program)" }.first {
            // Safe: the path is handed over as a terminated string.
            unsafe access($0, X_OK) == 0
        }
    }
}
