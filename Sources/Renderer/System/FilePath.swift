/// The parts of a file's path.
package struct FilePath: Sendable, Equatable {
    /// The folder that the file lies in: `.` if the path names none.
    package let folder: String
    /// The file's name.
    package let name: String

    /// The parts of a path.
    package init(_ path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        self.folder = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
        name = String(parts.last ?? "")
    }

    /// The name without its ending.
    package var stem: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }

    /// The path of another file in the same folder.
    package func sibling(_ name: String) -> String { (folder == "/" ? "" : folder) + "/" + name }
}
