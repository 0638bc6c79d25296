internal import Glibc

extension Folder {
    /// Makes a folder that nobody but its owner may look into; one that is there already is taken as it is.
    package static func makePrivate(_ path: String) throws(SystemFailure) {
        // Safe: the path is passed as a terminated string.
        if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { throw SystemFailure("mkdir", path: path) }
    }

    /// Removes a file, or a folder with all that is in it. Links are removed and not followed; what cannot be removed stays.
    package static func removeTree(_ path: String) {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFDIR else { return _ = removeFile(path) }
        for name in names(in: path) { removeTree("\(path)/\(name)") }
        removeIfEmpty(path)
    }

    /// Forces the names in a folder to the disk.
    package static func sync(_ path: String) throws(SystemFailure) {
        try Descriptor(open: path, O_RDONLY | O_DIRECTORY).sync()
    }
}
