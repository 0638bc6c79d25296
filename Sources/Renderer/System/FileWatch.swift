/// Notices that files have been saved, come or gone. It looks when it is asked: that works on every file system.
package struct FileWatch: Sendable {
    private let paths: [String]
    private var stamps: [FileStamp?]

    /// From now on, what changes in some files is noticed.
    package init(_ paths: [String]) {
        self.paths = paths
        stamps = paths.map(FileStamp.init)
    }

    /// Whether something has changed since it was asked last.
    package mutating func hasChanged() -> Bool {
        let now = paths.map(FileStamp.init)
        defer { stamps = now }
        return now != stamps
    }
}
