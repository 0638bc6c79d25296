internal import Glibc
internal import GuideSystem
internal import Synchronization

/// Keeps the list of finished tracks on the disk in step with the tracks: a track's entry goes before its files are
/// replaced and comes back when they are whole, so that what is listed is always there as it is listed.
///
/// The whole list is written every time. So that many tracks do not cost more each than few, finished ones wait a moment for
/// others: a kill in that moment costs their being made once more.
final class BuildLedger: Sendable {
    private let build: CourseBuild
    private let staging: StagingFolder
    private let state: Mutex<State>

    private struct State {
        var entries: [String: BuildManifest.Track]
        /// When the list was last written.
        var written: ContinuousClock.Instant?
        /// Whether something was entered since.
        var isLate = false
    }

    /// How long a finished track may wait to be listed.
    private static let patience = Duration.seconds(1)

    /// A ledger of tracks that were finished before.
    init(_ build: CourseBuild, entries: [BuildManifest.Track]) throws(SystemFailure) {
        self.build = build
        staging = try StagingFolder(in: build.output)
        state = Mutex(State(entries: Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }))
    }

    /// The tracks that are finished now.
    var finished: [String: BuildManifest.Track] { state.withLock { $0.entries } }

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
        try change(atOnce: false) { entries in
            entries[track.path] = track
            return true
        }
    }

    /// Lists what waits to be listed.
    func flush() throws(SystemFailure) {
        if state.withLock({ $0.isLate }) { try change { _ in true } }
    }

    /// Writes all that lists the tracks.
    func publish() throws(SystemFailure) {
        let manifest = build.manifest(of: finished)
        for (name, text) in build.index(of: manifest) where !build.isThere(name, text) { try write(text, name) }
    }
}

extension BuildLedger {
    /// Changes the entries, and if anything did change, what is on the disk: at once, or if that was just done, a little later.
    /// One thread at a time.
    private func change(
        atOnce: Bool = true, _ body: (inout [String: BuildManifest.Track]) -> Bool
    ) throws(SystemFailure) {
        var failure: SystemFailure?
        state.withLock { state in
            guard body(&state.entries) else { return }
            let now = ContinuousClock.now
            if !atOnce, let written = state.written, now - written < Self.patience { return state.isLate = true }
            do throws(SystemFailure) {
                try write(build.manifest(of: state.entries))
                (state.written, state.isLate) = (now, false)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    private func write(_ manifest: BuildManifest) throws(SystemFailure) {
        try write(manifest.text, BuildManifest.fileName)
        try write(IndexFiles.checksums(of: manifest), IndexFiles.checksums)
    }

    private func write(_ text: String, _ name: String) throws(SystemFailure) {
        try staging.write(text, to: name)
        try staging.commit([name])
    }
}
