internal import Glibc
internal import GuideSystem
internal import Synchronization

/// Keeps the list of finished tracks on the disk in step with the tracks: a track's entry goes before its files are
/// replaced and comes back when they are whole, so that what is listed is always there as it is listed.
final class BuildLedger: Sendable {
    private let build: CourseBuild
    private let staging: StagingFolder
    private let entries: Mutex<[String: BuildManifest.Track]>

    /// A ledger of tracks that were finished before.
    init(_ build: CourseBuild, entries: [BuildManifest.Track]) throws(SystemFailure) {
        self.build = build
        staging = try StagingFolder(in: build.output)
        self.entries = Mutex(Dictionary(entries.map { ($0.path, $0) }) { first, _ in first })
    }

    /// The tracks that are finished now.
    var finished: [String: BuildManifest.Track] { entries.withLock { $0 } }

    /// Takes tracks out whose files are about to be replaced.
    func withdraw(_ paths: [String]) throws(SystemFailure) {
        try change { entries in
            let before = entries.count
            for path in paths { entries[path] = nil }
            return entries.count != before
        }
    }

    /// Enters a finished track.
    func enter(_ track: BuildManifest.Track) throws(SystemFailure) {
        try change { entries in
            entries[track.path] = track
            return true
        }
    }

    /// Writes all that lists the tracks.
    func publish() throws(SystemFailure) {
        let manifest = build.manifest(of: finished)
        for (name, text) in build.index(of: manifest) where !build.isThere(name, text) { try write(text, name) }
    }
}

extension BuildLedger {
    /// Changes the entries, and if anything did change, what is on the disk; one thread at a time.
    private func change(_ body: (inout [String: BuildManifest.Track]) -> Bool) throws(SystemFailure) {
        var failure: SystemFailure?
        entries.withLock { entries in
            guard body(&entries) else { return }
            let manifest = build.manifest(of: entries)
            do throws(SystemFailure) {
                try write(manifest.text, BuildManifest.fileName)
                try write(IndexFiles.checksums(of: manifest), IndexFiles.checksums)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    private func write(_ text: String, _ name: String) throws(SystemFailure) {
        try staging.write(text, to: name)
        try staging.commit([name])
    }
}
