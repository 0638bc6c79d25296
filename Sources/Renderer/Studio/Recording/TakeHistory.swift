internal import GuideSystem
internal import GuideTakes

/// The recordings of one line: the one that is played, and earlier ones, which lie in the studio's hidden folder.
struct TakeHistory: Sendable {
    /// The folder of the recordings that are played.
    let shelf: String
    /// The line.
    let id: LineID
    private let hidden: String

    /// Earlier recordings that are kept of a line.
    private static let most = 12

    /// The recordings of a line in a folder of takes.
    init(_ folder: StudioFolder, shelf: String, of id: LineID) {
        self.shelf = shelf
        self.id = id
        hidden = "\(folder.hidden)/opptak/\(id.key)"
    }

    /// The earlier ones, the newest first.
    var former: [VersionEntry] {
        Folder.names(in: hidden).compactMap { name in
            guard let time = Self.time(in: name), let status = FileStatus(of: "\(hidden)/\(name)") else { return nil }
            return VersionEntry(name: name, time: time, bytes: status.size)
        }.sorted { $0.name > $1.name }
    }

    /// The path of an earlier one; nil if there is none of that name.
    func path(of version: String) -> String? {
        former.contains { $0.name == version } ? "\(hidden)/\(version)" : nil
    }

    /// The files that are played for the line, or would be.
    var current: [String] {
        Folder.names(in: shelf).filter { name in
            guard let point = name.lastIndex(of: ".") else { return false }
            return name[..<point].lowercased().split(separator: "-").last.map(String.init) == id.key
        }.sorted()
    }

    /// Puts a recording in the place of the one that is played, whole or not at all. That one is kept.
    func put(_ bytes: [UInt8]?) throws(SystemFailure) {
        let old = current
        for name in old { try keep("\(shelf)/\(name)") }
        let file = "\(id).wav"
        if let bytes {
            let staging = try StagingFolder(in: shelf)
            try staging.write(bytes, to: file)
            try staging.commit([file])
        }
        for name in old where bytes == nil || name != file { _ = Folder.removeFile("\(shelf)/\(name)") }
    }

    /// Keeps what is played now, which is about to be replaced.
    func keepCurrent() throws(SystemFailure) {
        for name in current { try keep("\(shelf)/\(name)") }
    }

    private func keep(_ path: String) throws(SystemFailure) {
        let bytes = try BoundedFile.bytes(of: path, limit: 128 << 20)
        let ending = path.split(separator: ".").last ?? "wav"
        let name = "\(VersionShelf.moment).\(ending)"
        let staging = try StagingFolder(in: hidden)
        try staging.write(bytes, to: name)
        try staging.commit([name])
        for entry in former.dropFirst(Self.most) { _ = Folder.removeFile("\(hidden)/\(entry.name)") }
    }

    private static func time(in name: String) -> Int? {
        let parts = name.split(separator: ".")
        guard parts.count == 2, parts[0].count == 13, parts[0].allSatisfy(\.isNumber) else { return nil }
        return Int(parts[0]).map { $0 / 1000 }
    }
}
