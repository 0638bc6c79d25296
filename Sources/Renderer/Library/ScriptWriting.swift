internal import Glibc
package import GuideSystem

/// Writes scripts back.
package enum ScriptWriting {
    /// Removes what killed calls left beside scripts, also where nothing is to be written.
    package static func sweep(beside paths: [String]) {
        for folder in Set(paths.map { FilePath($0).folder }) { StagingFolder.sweep(folder) }
    }

    /// Replaces a script's text, whole or not at all, and keeps the file's permissions.
    package static func replace(_ path: String, with text: String) throws(SystemFailure) {
        let name = FilePath(path).name
        let staging = try StagingFolder(in: FilePath(path).folder)
        var status = stat()
        // Safe: the path is passed as a terminated string.
        guard unsafe stat(path, &status) == 0 else { throw SystemFailure("stat", path: path) }
        let file = try Descriptor(open: staging.path(of: name), O_WRONLY | O_CREAT)
        try file.write(Array(text.utf8))
        guard fchmod(file.number, status.st_mode & 0o7777) == 0 else { throw SystemFailure("fchmod", path: path) }
        try file.sync()
        try staging.commit([name])
    }

    /// Writes a new script, whole or not at all; folders above it are made. Throws `EEXIST` if there is a file already, which is
    /// left as it is.
    package static func create(_ path: String, _ text: String) throws(SystemFailure) {
        let name = FilePath(path).name
        let staging = try StagingFolder(in: FilePath(path).folder)
        try staging.write(text, to: name)
        try staging.place(name)
    }

    /// Whether a file has this very text: what a killed call has written, the next one takes for its own.
    package static func isWritten(_ path: String, _ text: String) -> Bool {
        (try? BoundedFile.bytes(of: path)) == Array(text.utf8)
    }
}
