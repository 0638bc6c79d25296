internal import Glibc
package import GuideLibrary
internal import GuideScript
package import GuideSpeech
internal import GuideSystem
internal import GuideText

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
        let content: Content

        /// How messages name it.
        var shown: String { root.name(of: path) }

        /// How messages name a file in it.
        func shown(_ name: String) -> String { root.name(of: "\(path)/\(name)") }

        /// The recording of a name, which may be none.
        func take(_ name: String) -> Take {
            switch root.digest(of: "\(path)/\(name)") {
            case .success(let digest): Take(path: shown(name), digest: digest)
            case .failure(let fault): Take(path: shown(name), fault: .unreadable(shown(name), fault.words))
            }
        }
    }

    /// What is in a folder of recordings.
    struct Content: Sendable {
        /// The names of recordings by the key of their line; of several for one line, the first by name.
        var names: [String: String] = [:]
        /// The others of the same line.
        var doubles: [String: [String]] = [:]
        /// Sound files that name no line.
        var strays: [String] = []
        /// Why the folder cannot be looked into, though it is there.
        var fault: Bilingual?

        init(of folder: String) {
            var found: [String] = []
            do throws(SystemFailure) { found = try Folder.listing(of: folder) } catch {
                fault = [ENOENT, ENOTDIR].contains(error.code) ? nil : error.reason
            }
            for name in found.sorted() {
                if let key = LineID.key(inFileName: name) {
                    if names[key] == nil { names[key] = name } else { doubles[key, default: []].append(name) }
                } else if LineID.isSoundFile(name) {
                    strays.append(name)
                }
            }
        }
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

    /// The recording of a text; nil if there is none. The nearest file that has its name is it, also if it turns out to
    /// be no sound: what an author has put there is never passed over.
    package func take(of text: String) -> Take? {
        let key = LineID(text).key
        for shelf in shelves {
            if let name = shelf.content.names[key] { return shelf.take(name) }
            if let fault = shelf.content.fault {
                return Take(path: shelf.shown, fault: .unreadable(shelf.shown, fault))
            }
            log?.note(shelf.shown(key), nil)
        }
        return nil
    }

    /// The folder for recordings beside a script.
    package static func folder(beside script: String) -> String {
        FilePath(script).sibling(folderName)
    }

    /// All recordings but those of known keys, by the key of their line; of one line, the nearest.
    func all(but known: Dictionary<String, Take>.Keys) -> [String: Take] {
        shelves.reduce(into: [:]) { all, shelf in
            for (key, name) in shelf.content.names where all[key] == nil && !known.contains(key) {
                all[key] = shelf.take(name)
            }
        }
    }

    /// The paths of recordings that are never played, because there is another of the same line beside them; by its key.
    var doubles: [String: [String]] {
        shelves.reduce(into: [:]) { all, shelf in
            for (key, names) in shelf.content.doubles { all[key, default: []] += names.map(shelf.shown) }
        }
    }

    /// The paths of sound files whose names are no line's.
    var strays: [String] { shelves.flatMap { shelf in shelf.content.strays.map(shelf.shown) } }
}

extension TakeShelf {
    private mutating func add(_ root: ScriptFolder, _ folder: String) {
        let path = folder.isEmpty ? Self.folderName : "\(folder)/\(Self.folderName)"
        let shown = root.name(of: path)
        guard !shelves.contains(where: { $0.root.name(of: $0.path) == shown }) else { return }
        let content = Content(of: shown)
        log?.note(shown, Self.mark(content.names))
        if !content.names.isEmpty || !content.strays.isEmpty || content.fault != nil {
            shelves.append(Shelf(root: root, path: path, content: content))
        }
    }

    /// What stands for a folder with recordings, whichever they are.
    static func mark(_ names: [String: String]) -> Digest? {
        names.isEmpty ? nil : Digest(of: folderName.utf8)
    }
}

extension IncludeFault {
    /// In words, for the message about a recording.
    fileprivate var words: Bilingual {
        switch self {
        case .missing: Bilingual(nb: "lenken peker ikke på noe", en: "the link points to nothing")
        case .outside: Bilingual(nb: "lenken peker ut av mappen", en: "the link points out of the folder")
        case .unreadable(let reason): reason
        }
    }
}
