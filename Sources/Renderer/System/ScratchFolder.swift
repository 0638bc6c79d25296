internal import Glibc

/// A temporary folder for a program that is not ours, in the folder for temporary files (`TMPDIR`, otherwise `/tmp`).
///
/// It is locked as long as its owner lives, and removed with it. One whose owner was killed is removed by `sweep`.
package struct ScratchFolder: ~Copyable {
    /// Its path.
    package let path: String
    private let lock: Descriptor

    /// How often removal is tried again, and after how many microseconds: a program that was ended may write until it is gone.
    private static let tries = 40
    private static let pause: UInt32 = 20_000

    /// Makes a folder whose name begins with `prefix`.
    package init(_ prefix: String) throws(SystemFailure) {
        let place = FileSystem.temporaryFolder
        lock = try LockedFolder.make(in: place, prefix) { Folder.removeTree($0) }
        let path = FilePath(lock.path).folder
        self.path = Folder.realPath(path) ?? path
    }

    deinit { Self.remove(path) }

    private static func remove(_ path: String) {
        for _ in 0..<tries {
            Folder.removeTree(path)
            if FileStatus(of: path) == nil { return }
            usleep(pause)
        }
    }

    /// Removes folders of ours whose names begin with `prefix` and whose owners are gone.
    package static func sweep(_ prefix: String) {
        let place = FileSystem.temporaryFolder
        for name in Folder.names(in: place) where name.hasPrefix(prefix) {
            let folder = "\(place)/\(name)"
            var status = stat()
            // Safe: the path is passed as a terminated string, and the system fills the whole record.
            guard unsafe lstat(folder, &status) == 0, status.st_uid == geteuid() else { continue }
            LockedFolder.sweep(folder, remove: remove)
        }
    }

    /// How many bytes there is room for; nil if the file system does not say.
    package var room: Int? { FileSystem.room(at: path) }
}
