internal import Glibc
internal import GuideLibrary
internal import GuideSystem

/// The earlier texts of one file, in the studio's hidden folder: the newest, as many as fit.
struct VersionShelf: Sendable {
    private let path: String

    /// How many are kept, and how many bytes of them.
    static let (most, mostBytes) = (200, 8 << 20)

    /// The shelf of a file that the page names.
    init(_ folder: StudioFolder, of name: String) {
        path = "\(folder.hidden)/versions/\(name.split(separator: "/").joined(separator: "~"))"
    }

    /// All of them, the newest first.
    var entries: [VersionEntry] {
        Folder.names(in: path).compactMap { name in
            guard let time = Self.time(in: name), let status = FileStatus(of: "\(path)/\(name)") else { return nil }
            return VersionEntry(name: name, time: time, bytes: status.size)
        }.sorted { ($0.time, $0.name) > ($1.time, $1.name) }
    }

    /// The text of one.
    func text(of name: String) -> String? {
        guard Self.time(in: name) != nil, !name.contains("/"),
            let bytes = try? BoundedFile.bytes(of: "\(path)/\(name)")
        else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Keeps a text, unless the newest is the same.
    func keep(_ text: String) throws(SystemFailure) {
        let known = entries
        let digest = "\(Digest(of: text.utf8))".prefix(12)
        if let newest = known.first, newest.name.hasSuffix("-\(digest)") { return }
        let name = "\(Self.moment)-\(digest)"
        let staging = try StagingFolder(in: path)
        try staging.write(text, to: name)
        try staging.commit([name])
        var bytes = text.utf8.count
        for (index, entry) in known.enumerated() {
            bytes += entry.bytes
            if index + 1 >= Self.most || bytes > Self.mostBytes { _ = Folder.removeFile("\(path)/\(entry.name)") }
        }
    }

    /// Seconds and thousandths since 1970, so that names sort by time.
    static var moment: String {
        var now = timespec()
        // Safe: the system fills the whole record.
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        let thousandths = "\(now.tv_nsec / 1_000_000 + 1000)".dropFirst()
        return "\(now.tv_sec)\(thousandths)"
    }

    /// When one was kept, in seconds since 1970; nil if it is none.
    static func time(in name: String) -> Int? {
        let parts = name.split(separator: "-")
        guard parts.count == 2, parts[0].count == 13, parts[0].allSatisfy(\.isNumber) else { return nil }
        return Int(parts[0]).map { $0 / 1000 }
    }
}
