package import GuideSystem
internal import Synchronization

/// Notes which files a script consists of, and what was in them.
package final class InputLog: Sendable {
    private let entries = Mutex<[String: Digest?]>([:])

    /// An empty log.
    package init() {}

    /// The digest of every file that was asked for, by its name; nothing of one that is not there.
    package var inputs: [String: Digest?] { entries.withLock { $0 } }

    /// Notes a file; what was noted of it first holds.
    package func note(_ name: String, _ digest: Digest?) {
        entries.withLock { if $0[name] == nil { $0[name] = .some(digest) } }
    }
}
