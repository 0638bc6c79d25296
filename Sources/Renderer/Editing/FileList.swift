internal import GuideLibrary
internal import GuideScript
internal import GuideSystem

/// The files that a script or a course file can name.
struct FileList {
    private let root: String
    private static let (deepest, most) = (5, 2000)

    /// The files of the folder that a file's includes come from.
    init?(of path: String) {
        guard let folder = ScriptFolder(of: path) else { return nil }
        root = folder.name(of: "")
    }

    /// The paths of those with certain endings, in order; what is hidden, and what a build or a publication made, is left out.
    func paths(_ endings: Set<String>) -> [String] {
        var found: [String] = []
        collect("", 0, endings, &found)
        return found.sorted()
    }

    private func collect(_ folder: String, _ depth: Int, _ endings: Set<String>, _ found: inout [String]) {
        guard depth < Self.deepest else { return }
        for name in Folder.names(in: FilePath.join(root, folder).isEmpty ? "." : FilePath.join(root, folder)).sorted()
        where !name.hasPrefix(".") && found.count < Self.most {
            if folder.isEmpty, ["Build", "Utgitt"].contains(name) { continue }
            let path = FilePath.join(folder, name)
            if let ending = FilePath(name).ending, endings.contains(ending) {
                found.append(path)
            } else if Folder.isThere(FilePath.join(root, path)) {
                collect(path, depth + 1, endings, &found)
            }
        }
    }
}
