internal import Glibc

extension Folder {
    /// Makes a symbolic link that leads to a path.
    package static func link(_ name: String, to path: String) throws(SystemFailure) {
        // Safe: both paths are passed as terminated strings.
        guard unsafe symlink(path, name) == 0 else { throw SystemFailure("symlink", path: name) }
    }
}
