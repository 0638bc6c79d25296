internal import CLinux
internal import Glibc

/// A hidden folder inside the output folder in which files grow until they are whole.
///
/// It is locked as long as its owner lives; a folder whose lock is free was left by a killed process and is swept by
/// the next one. So a file appears under its final name whole or not at all, and nothing is left behind for long.
package struct StagingFolder: ~Copyable, Sendable {
    /// The folder that the finished files go to.
    package let destination: String
    private let path: String
    private let lock: Descriptor
    /// The folders that were made for it, the deepest first.
    private let made: [String]

    private static let prefix = ".pusterom-"

    /// Makes the destination if it is missing (and takes it away again if nothing comes into it), sweeps what killed
    /// processes left in it, and makes a folder of its own.
    package init(in destination: String) throws(SystemFailure) {
        let missing = Folder.missing(destination)
        do throws(SystemFailure) {
            try Self.makeFolders(destination)
            Self.sweep(destination)
            lock = try LockedFolder.make(in: destination, Self.prefix, remove: Self.remove)
        } catch {
            missing.forEach(Folder.removeIfEmpty)
            throw error
        }
        made = missing
        path = FilePath(lock.path).folder
        self.destination = destination
    }

    deinit {
        Self.remove(path)
        // A call that wrote nothing leaves no empty folder; none goes that has anything in it.
        made.forEach(Folder.removeIfEmpty)
    }

    /// The path under which the file `name` grows.
    package func path(of name: String) -> String { "\(path)/\(name)" }

    /// Writes a small file whole, and makes sure that its content is on the disk.
    package func write(_ text: String, to name: String) throws(SystemFailure) {
        try write(Array(text.utf8), to: name)
    }

    /// Writes a small file whole, and makes sure that its content is on the disk.
    package func write(_ bytes: [UInt8], to name: String) throws(SystemFailure) {
        let file = try Descriptor(open: path(of: name), O_WRONLY | O_CREAT | O_TRUNC)
        try file.write(bytes)
        try file.sync()
    }

    /// Moves finished files to the destination under the same names, replacing what was there, and makes sure that they
    /// stay there. Their content must be on the disk already. They appear one right after the other.
    package func commit(_ names: [String]) throws(SystemFailure) {
        for name in names {
            let final = "\(destination)/\(name)"
            try Self.rename(path(of: name), as: final)
        }
        try Folder.sync(destination)
    }
}

extension StagingFolder {
    /// Moves a finished file to the destination under the same name, if nothing has that name there; `EEXIST` otherwise. Its
    /// content must be on the disk already.
    package func place(_ name: String) throws(SystemFailure) {
        let (new, final) = (path(of: name), "\(destination)/\(name)")
        // Safe: both paths are passed as terminated strings.
        if unsafe rename_if_free(new, final) != 0 {
            // Some file systems cannot see to that themselves: there is a moment in which another may take the name.
            guard [EINVAL, ENOSYS].contains(errno) else { throw SystemFailure("rename", path: final) }
            guard FileStatus(of: final) == nil else {
                throw SystemFailure(code: EEXIST, operation: "rename", path: final)
            }
            try Self.rename(new, as: final)
        }
        do throws(SystemFailure) { try Folder.sync(destination) } catch {
            // It may be lost: a caller that gets this error must be able to try again.
            Folder.removeFile(final)
            throw error
        }
    }

    /// Moves a finished file or whole folder to the destination, at once; what was there under that name goes when this folder
    /// does. Its content must be on the disk already.
    package func exchange(_ name: String) throws(SystemFailure) {
        let (new, final) = (path(of: name), "\(destination)/\(name)")
        if FileStatus(of: final) == nil {
            try Self.rename(new, as: final)
        } else if unsafe exchange_names(new, final) != 0 {
            // Some file systems of memory sticks cannot exchange names: there is a moment without either.
            guard [EINVAL, ENOSYS, EPERM].contains(errno) else { throw SystemFailure("rename", path: final) }
            let old = path(of: "\(name).old")
            try Self.rename(final, as: old)
            do throws(SystemFailure) { try Self.rename(new, as: final) } catch {
                try? Self.rename(old, as: final)
                throw error
            }
        }
        try Folder.sync(destination)
    }

    private static func rename(_ old: String, as new: String) throws(SystemFailure) {
        // Safe: both paths are passed as terminated strings.
        guard unsafe Glibc.rename(old, new) == 0 else { throw SystemFailure("rename", path: new) }
    }

    private static func makeFolders(_ path: String) throws(SystemFailure) {
        try Folder.make(path)
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { throw SystemFailure("stat", path: path) }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw SystemFailure(code: ENOTDIR, operation: "mkdir", path: path)
        }
        guard unsafe access(path, W_OK | X_OK) == 0 else { throw SystemFailure("access", path: path) }
    }

    /// Removes what processes that are gone have left in a folder.
    package static func sweep(_ destination: String) {
        for name in Folder.names(in: destination) where name.hasPrefix(prefix) {
            let folder = "\(destination)/\(name)"
            LockedFolder.sweep(folder, remove: remove)
        }
    }

    /// Removes a folder and what is in it. The lock goes last and only with all else: what is left here, the next run sweeps.
    /// Where the folder cannot even be listed, as with all descriptors taken, a folder with only its lock is removed anyway.
    private static func remove(_ folder: String) {
        let names = Folder.names(in: folder)
        for name in names where name != LockedFolder.lockName { Folder.removeTree("\(folder)/\(name)") }
        Folder.removeFile("\(folder)/\(LockedFolder.lockName)")
        Folder.removeIfEmpty(folder)
    }
}
