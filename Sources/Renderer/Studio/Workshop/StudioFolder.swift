internal import Glibc
internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem

/// The one folder that a studio reads and writes: nothing outside it, by the rules that includes have.
struct StudioFolder: Sendable {
    /// Its real path, links resolved.
    let root: String

    /// Where the studio keeps versions and former takes.
    var hidden: String { "\(root)/.pusterom" }
    /// Where tracks are built.
    var built: String { "\(root)/Build" }
    /// Where courses are published.
    var published: String { "\(root)/Utgitt" }

    /// The studio's folder, which must exist; its hidden folder is made.
    init(_ path: String) throws(SystemFailure) {
        guard Folder.isThere(path), let root = Folder.realPath(path) else {
            let code = FileStatus(of: path) == nil ? ENOENT : ENOTDIR
            throw SystemFailure(code: code, operation: "open", path: path)
        }
        self.root = root
        try Folder.makePrivate("\(root)/.pusterom")
        try Folder.make("\(root)/Utgitt")
    }

    /// Where a file lies that the page names: a script, a course file, a lexicon or a list of words.
    func locate(_ name: String) throws(Refusal) -> String {
        let path = try path(of: name)
        guard let real = Folder.realPath(path) else { throw .missing(name) }
        guard real.hasPrefix(root + "/"), FileStatus(of: real)?.isRegular == true else { throw .outside(name) }
        return real
    }

    /// Where a file would lie that does not exist yet.
    func place(_ name: String) throws(Refusal) -> String {
        let path = try path(of: name)
        guard let real = Folder.realPath(FilePath(path).folder) else { throw .missing(name) }
        guard real == root || real.hasPrefix(root + "/") else { throw .outside(name) }
        return "\(real)/\(FilePath(path).name)"
    }

    /// A path below the root as the page names it.
    func name(of path: String) -> String { String(decoding: path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self) }

    /// What a path leads to, as the page names it; nil if it leads to nothing, or out of the root.
    func nameInside(_ path: String) -> String? {
        Folder.realPath(path).flatMap { $0.hasPrefix(root + "/") ? name(of: $0) : nil }
    }

    /// Whether a name is one that the page may open.
    static func isOpened(_ name: String) -> Bool {
        name.hasSuffix(".pust") || Self.lists.contains(FilePath(name).name)
    }

    /// Files beside scripts that the editor opens.
    private static let lists = [ScriptFolder.courseFile, LexiconFile.name, OwnWords.fileName]

    private func path(of name: String) throws(Refusal) -> String {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy {
            !$0.isEmpty && !$0.hasPrefix(".") && !$0.utf8.contains { $0 < 32 || $0 == UInt8(ascii: "\\") }
        }
        guard isPlain, name.utf8.count < 1000, Self.isOpened(name) else { throw .outside(name) }
        return "\(root)/\(name)"
    }
}

extension StudioFolder {
    /// The names of all scripts, course files and lexicons, in order; what was built or published is left out.
    func files() -> [String] {
        var found: [String] = []
        collect("", depth: 0, &found)
        return found.sorted()
    }

    private func collect(_ folder: String, depth: Int, _ found: inout [String]) {
        guard depth < 5, found.count < 2000 else { return }
        for name in Folder.names(in: folder.isEmpty ? root : "\(root)/\(folder)") where !name.hasPrefix(".") {
            if folder.isEmpty, ["Build", "Utgitt"].contains(name) { continue }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if Self.isOpened(name) {
                if (try? locate(path)) != nil { found.append(path) }
            } else if FileStatus(of: "\(root)/\(path)")?.isRegular == false, Folder.isThere("\(root)/\(path)"),
                Folder.realPath("\(root)/\(path)")?.hasPrefix(root + "/") == true
            {
                collect(path, depth: depth + 1, &found)
            }
        }
    }

    /// Removes what a studio that was killed, or could remove nothing at the time, has left beside files and among their versions.
    func sweep() {
        ScriptWriting.sweep(beside: files().map { "\(root)/\($0)" })
        sweep(hidden, depth: 0)
    }

    private func sweep(_ folder: String, depth: Int) {
        guard depth < 5 else { return }
        StagingFolder.sweep(folder)
        for path in Folder.names(in: folder).map({ "\(folder)/\($0)" }) where Folder.isThere(path) {
            sweep(path, depth: depth + 1)
        }
    }

    /// The course that a script lies in; nil if there is none.
    func course(of script: String) -> CourseFolder? { CourseFolder(above: "\(root)/\(script)", upTo: root) }

    /// A course by the path of its folder, which is empty for the studio's own.
    func course(_ name: String) throws(Refusal) -> CourseFolder {
        let file = name.isEmpty ? ScriptFolder.courseFile : "\(name)/\(ScriptFolder.courseFile)"
        let path = try locate(file)
        return CourseFolder(String(path.dropLast(ScriptFolder.courseFile.utf8.count + 1)))
    }
}
