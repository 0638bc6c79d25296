/// The parts of a file's path. Slashes at its end do not count.
package struct FilePath: Sendable, Equatable {
    /// The folder that the file is in: `.` if the path names none.
    package let folder: String
    /// The file's name: empty for the root only.
    package let name: String
    private let isAlone: Bool

    /// The parts of a path.
    package init(_ path: String) {
        let whole = Self.withoutSlash(path[...])
        let before = whole.lastIndex(of: "/").map { whole[...$0] } ?? ""
        let folder = Self.withoutSlash(before)
        isAlone = before.isEmpty && !path.hasPrefix("/")
        self.folder = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : String(folder)
        name = String(whole.dropFirst(before.count))
    }

    /// The name without its ending.
    package var stem: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }

    /// What stands after the last point of the name, in small letters; nil where nothing stands before or after it.
    package var ending: String? {
        guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
        let ending = name[name.index(after: point)...].lowercased()
        return ending.isEmpty ? nil : ending
    }

    /// The path of another file in the same folder, which is not named if the path does not name it.
    package func sibling(_ name: String) -> String { isAlone ? name : Self.join(folder, name) }

    /// The path of what is in a folder; an empty folder is the present one.
    package static func join(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// Whether a path that someone else wrote stays below the folder it is looked for in.
    package static func staysInside(_ path: String) -> Bool {
        !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
    }

    private static func withoutSlash(_ path: Substring) -> Substring {
        var path = path
        while path.last == "/" { path.removeLast() }
        return path
    }
}
