internal import Glibc

/// Names of files as people type them, and as file systems keep them.
extension Folder {
    /// A path by the names that the folders on it have: `å` typed as one character finds a file whose name, from another
    /// system, has it as two, and the other way round. A path that is there, or that nothing matches, is given back as it is.
    package static func stored(_ path: String) -> String {
        var status = stat()
        // Safe: the path is passed as a terminated string.
        if unsafe stat(path, &status) == 0 || path.utf8.allSatisfy({ $0 < 0x80 }) { return path }
        var found = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/").map(String.init) {
            let place = FilePath.join(found, part)
            let isAsTyped = unsafe stat(place, &status) == 0
            // Texts are equal if their characters are, however these are composed.
            let twin = isAsTyped ? part : names(in: found.isEmpty ? "." : found).first { $0 == part }
            guard let twin else { return path }
            found = FilePath.join(found, twin)
        }
        return found
    }

    /// The names in the folder of a path, without those that are hidden, sorted.
    package static func neighbours(of path: String) -> [String] {
        names(in: stored(FilePath(path).folder)).filter { !$0.hasPrefix(".") }.sorted()
    }
}
