internal import Glibc

/// Folders of the file system.
package enum Folder {
    /// Makes a folder and those above it, where they are missing.
    package static func make(_ path: String) throws(SystemFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            // Safe: the path is handed over as a terminated string.
            if unsafe mkdir(made, 0o777) != 0, errno != EEXIST { throw SystemFailure("mkdir", path: made) }
        }
    }

    /// The names of all that is in a folder, hidden ones too, in no order; none if it cannot be read.
    package static func names(in folder: String) -> [String] {
        guard let listing = unsafe opendir(folder) else { return [] }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while let entry = unsafe readdir(listing) {
            // Safe: the name is terminated within the entry, which lives until the next call; copied at once.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// A path with all symbolic links resolved; nil, and `errno` set, if it does not exist.
    package static func realPath(_ path: String) -> String? {
        // Safe: with no buffer given, realpath allocates one, which is copied and freed here.
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Removes a file; whether it was there.
    package static func removeFile(_ path: String) -> Bool {
        // Safe: the path is handed over as a terminated string.
        unsafe unlink(path) == 0
    }

    /// Removes a folder if nothing is in it.
    package static func removeIfEmpty(_ path: String) {
        // Safe: the path is handed over as a terminated string.
        _ = unsafe rmdir(path)
    }

    /// Whether a folder is at a path.
    package static func isThere(_ path: String) -> Bool {
        var status = stat()
        // Safe: the path is handed over as a terminated string, and the system fills the whole record.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
