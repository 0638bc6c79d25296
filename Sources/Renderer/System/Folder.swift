internal import Glibc

/// Folders of the file system.
package enum Folder {
    /// Makes a folder and those above it, where they are missing.
    package static func make(_ path: String) throws(SystemFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made = FilePath.join(made, String(part))
            // Safe: the path is passed as a terminated string.
            if unsafe mkdir(made, 0o777) != 0, errno != EEXIST { throw SystemFailure("mkdir", path: made) }
        }
    }

    /// The folders that `make` would make for a path, the deepest first.
    package static func missing(_ path: String) -> [String] {
        var missing: [String] = []
        var steps = path.split(separator: "/")
        while !steps.isEmpty {
            let folder = (path.hasPrefix("/") ? "/" : "") + steps.joined(separator: "/")
            guard FileStatus(of: folder) == nil else { break }
            missing.append(folder)
            steps.removeLast()
        }
        return missing
    }

    /// The names of all that is in a folder, hidden ones too, in no order; none if it cannot be read.
    package static func names(in folder: String) -> [String] { (try? listing(of: folder)) ?? [] }

    /// The names of all that is in a folder, hidden ones too, in no order. A listing that a signal or a disk's passing failure
    /// has cut off is begun again, a few times.
    package static func listing(of folder: String) throws(SystemFailure) -> [String] {
        var found: [String] = []
        for _ in 0..<tries {
            guard let (names, isWhole) = list(folder) else { throw SystemFailure("opendir", path: folder) }
            if isWhole { return names }
            found = names
        }
        return found
    }

    /// How often a call is tried again that may have failed for a passing reason.
    private static let tries = 3

    /// What a listing gives, and whether that is all; nil if the folder cannot be opened.
    private static func list(_ folder: String) -> (names: [String], isWhole: Bool)? {
        guard let listing = unsafe opendir(folder) else { return nil }
        defer { unsafe closedir(listing) }
        var names: [String] = []
        while true {
            // readdir sets it only where it fails.
            errno = 0
            guard let entry = unsafe readdir(listing) else { return (names, errno == 0) }
            // Safe: the name is terminated within the entry, which lives until the next call; copied at once.
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
    }

    /// A path with all symbolic links resolved; nil, and `errno` set, if it does not exist. A disk's passing failures are tried
    /// through: they would be taken for that.
    package static func realPath(_ path: String) -> String? {
        for _ in 0..<tries {
            // Safe: with no buffer given, realpath allocates one, which is copied and freed here.
            if let resolved = unsafe realpath(path, nil) {
                defer { unsafe free(resolved) }
                return unsafe String(cString: resolved)
            }
            guard [EIO, EINTR, ENOMEM].contains(errno) else { return nil }
        }
        return nil
    }

    /// Removes a file; whether it was there and is gone. Signals and a disk's passing failures are tried through.
    @discardableResult
    package static func removeFile(_ path: String) -> Bool {
        // Safe: the path is passed as a terminated string.
        again { unsafe unlink(path) }
    }

    /// Removes a file that must not stay; one that is not there is no failure.
    package static func remove(_ path: String) throws(SystemFailure) {
        guard !removeFile(path), errno != ENOENT, errno != ENOTDIR else { return }
        throw SystemFailure("unlink", path: path)
    }

    /// Removes a folder if nothing is in it.
    package static func removeIfEmpty(_ path: String) {
        // Safe: the path is passed as a terminated string.
        _ = again { unsafe rmdir(path) }
    }

    /// Does a call that gives 0 when it succeeds; where it fails for what may pass, a few times.
    private static func again(_ call: () -> Int32) -> Bool {
        for _ in 0..<tries {
            if call() == 0 { return true }
            guard ![ENOENT, ENOTDIR, ENOTEMPTY, EEXIST, EISDIR].contains(errno) else { return false }
        }
        return false
    }

    /// Whether a folder is at a path.
    package static func isThere(_ path: String) -> Bool {
        var status = stat()
        // Safe: the path is passed as a terminated string, and the system fills the whole record.
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
