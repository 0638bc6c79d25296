internal import GuideScript
package import GuideSpeech
internal import GuideSystem

/// Where the recordings of a script's lines lie: in folders named `opptak`, beside the script, above it up to the course file,
/// and beside the course that uses it. The nearest wins.
package struct TakeShelf: Sendable {
    /// The name of the folders.
    package static let folderName = "opptak"

    private var shelves: [Shelf] = []
    private let log: InputLog?

    /// One folder with recordings: their file names by the key of their line.
    private struct Shelf: Sendable {
        /// Where recordings are read from: nothing outside it.
        let root: ScriptFolder
        /// The folder below the root.
        let path: String
        let names: [String: String]
    }

    /// No recordings.
    package init() { log = nil }

    /// The recordings for a script, and if a course uses it, that course's. What is looked for is noted in `log`.
    package init(of script: String, in course: CourseFolder? = nil, log: InputLog? = nil) {
        self.log = log
        if let root = ScriptFolder(of: script, log: log) {
            for folder in root.folders.reversed() { add(root, folder) }
        }
        guard let course, let root = ScriptFolder(of: course.file, log: log) else { return }
        add(root, "")
    }

    /// The recording of a text; nothing if there is none.
    package func take(of text: String) -> Take? {
        let key = LineID(text).key
        for shelf in shelves {
            let found = shelf.names[key].flatMap { name in
                let path = "\(shelf.path)/\(name)"
                return (try? shelf.root.locate(path).get()).flatMap { real in
                    (try? Digest(ofFile: real)).map { Take(path: shelf.root.name(of: path), digest: $0) }
                }
            }
            if let found { return found }
            log?.note(shelf.root.name(of: "\(shelf.path)/\(key)"), nil)
        }
        return nil
    }

    /// The folder for recordings beside a script.
    package static func folder(beside script: String) -> String {
        let parts = script.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
        return (parts + [folderName]).joined(separator: "/")
    }

    /// All recordings, by the key of their line, each with its path; of one line, the nearest.
    package var all: [String: String] {
        shelves.reversed().reduce(into: [:]) { all, shelf in
            for (key, name) in shelf.names { all[key] = shelf.root.name(of: "\(shelf.path)/\(name)") }
        }
    }
}

extension TakeShelf {
    private mutating func add(_ root: ScriptFolder, _ folder: String) {
        let path = folder.isEmpty ? Self.folderName : "\(folder)/\(Self.folderName)"
        let shown = root.name(of: path)
        guard !shelves.contains(where: { $0.root.name(of: $0.path) == shown }) else { return }
        let names = Self.names(in: shown)
        log?.note(shown, Self.mark(names))
        if !names.isEmpty { shelves.append(Shelf(root: root, path: path, names: names)) }
    }

    /// The recordings in a folder by their keys; of several for one line, the first by name.
    private static func names(in folder: String) -> [String: String] {
        Folder.names(in: folder).sorted().reduce(into: [:]) { names, name in
            guard let key = LineID.key(inFileName: name), names[key] == nil else { return }
            names[key] = name
        }
    }

    /// What stands for a folder with recordings, whichever they are.
    private static func mark(_ names: [String: String]) -> Digest? {
        names.isEmpty ? nil : Digest(of: folderName.utf8)
    }

    /// The digest of what a track noted at a path where recordings are looked for: a folder, or in one of them a line's key.
    /// Nothing at all if the path is no such thing.
    static func digest(ofInput path: String) -> Digest?? {
        let parts = path.split(separator: "/").map(String.init)
        if parts.last == folderName { return .some(mark(names(in: path))) }
        guard parts.count > 1, parts[parts.count - 2] == folderName, let last = parts.last, LineID.key(in: last) == last
        else { return nil }
        let folder = String(path.dropLast(last.count + 1))
        return .some(names(in: folder)[last].flatMap { try? Digest(ofFile: "\(folder)/\($0)") })
    }
}
