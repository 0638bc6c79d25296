package import GuideSystem

/// What tracks noted at paths where recordings are looked for, as it is now. Each folder is looked into once.
package struct TakeInputs {
    private var contents: [String: TakeShelf.Content] = [:]

    private let memory: FileMemory?

    /// An empty record; recordings that `memory` has are not read again.
    package init(_ memory: FileMemory? = nil) { self.memory = memory }

    /// The digest of what is at a path: a folder of recordings, or in one of them a line's key. Nothing at all if the path is
    /// no such thing.
    package mutating func digest(of path: String) -> Digest?? {
        let parts = path.split(separator: "/").map(String.init)
        if parts.last == TakeShelf.folderName { return .some(TakeShelf.mark(content(of: path).names)) }
        guard parts.count > 1, parts[parts.count - 2] == TakeShelf.folderName, let last = parts.last,
            LineID.key(in: last) == last
        else { return nil }
        let folder = String(path.dropLast(last.count + 1))
        return .some(content(of: folder).names[last].flatMap { digest(ofFile: "\(folder)/\($0)") })
    }

    private mutating func content(of folder: String) -> TakeShelf.Content {
        if let known = contents[folder] { return known }
        let content = TakeShelf.Content(of: folder)
        contents[folder] = content
        return content
    }

    /// The digest of a file; nothing of a pipe, which could be waited for without end.
    private func digest(ofFile path: String) -> Digest? {
        guard let real = Folder.realPath(path), FileStatus(of: real)?.isRegular == true else { return nil }
        return try? memory.digest(ofFile: real)
    }
}
