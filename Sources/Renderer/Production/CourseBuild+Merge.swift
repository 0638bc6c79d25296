internal import GuideCourse
internal import GuideSystem

/// The result of merging the parts of a build.
package struct MergeOutcome: Sendable {
    /// All tracks that are finished now, in the order of the plan.
    package var finished: [BuildManifest.Track] = []
    /// Tracks that were taken from a part, by their paths.
    package var taken: [String] = []
    /// Tracks that no part has as the course wants them now.
    package var missing: [String] = []
    /// Files in parts that are not as their manifest has them, and so were not taken.
    package var damaged: [String] = []
    /// Files of earlier builds that were removed.
    package var removed = 0
}

extension CourseBuild {
    /// Puts the tracks of several folders of output, each of which has a part of the course, into this one. The result
    /// is to the byte what one build makes. Only what the course wants as it is now is taken, and only whole.
    ///
    /// - Parameters:
    ///   - parts: Folders for the courses' folders, as builds were given them.
    ///   - whenBusy: Whether to wait for a build that has the folder of output.
    package func merge(_ parts: [String], whenBusy: () -> Bool) throws(BuildFailure) -> MergeOutcome {
        sweep()
        let lock = try lock(whenBusy)
        let before = BuildManifest.read(in: output)
        let decisions = decide(BuildSelection())
        let offers = offers(of: parts)
        let ledger = try Self.system { () throws(SystemFailure) in
            try BuildLedger(self, entries: decisions.compactMap(\.entry))
        }
        var outcome = MergeOutcome()
        for decision in decisions where decision.reason.isBuilt {
            if Interruption.isRequested { throw .interrupted }
            try take(decision.track.path, offers, ledger, &outcome)
        }
        try Self.system { () throws(SystemFailure) in try ledger.publish() }
        let entries = ledger.finished
        outcome.finished = plan.tracks.compactMap { entries[$0.path] }
        outcome.removed = removeOthers(than: manifest(of: entries), of: before)
        lock.release()
        return outcome
    }
}

extension CourseBuild {
    /// A finished track, and the folder that it is in.
    private typealias Offer = (build: CourseBuild, entry: BuildManifest.Track)

    /// What the parts have as the course wants it, by the tracks' paths.
    private func offers(of parts: [String]) -> [String: [Offer]] {
        let offers = parts.flatMap { part -> [Offer] in
            let build = at(part)
            return build.decide(BuildSelection()).compactMap { decision in
                decision.reason == .upToDate ? decision.entry.map { (build, $0) } : nil
            }
            .filter { offer in offer.entry.files.allSatisfy { Self.name(of: $0, in: offer.entry) != nil } }
        }
        return Dictionary(grouping: offers) { $0.entry.path }
    }

    /// Takes a track from the first part that has it whole.
    private func take(
        _ path: String, _ offers: [String: [Offer]], _ ledger: BuildLedger, _ outcome: inout MergeOutcome
    ) throws(BuildFailure) {
        for offer in offers[path] ?? [] {
            let damaged = try Self.system { () throws(SystemFailure) in try copy(offer, ledger) }
            outcome.damaged += damaged
            if damaged.isEmpty { return outcome.taken.append(path) }
        }
        outcome.missing.append(path)
    }

    /// Copies a track's files and enters it; the files that are damaged, in which case nothing is entered.
    private func copy(_ offer: Offer, _ ledger: BuildLedger) throws(SystemFailure) -> [String] {
        let staging = try StagingFolder(in: "\(output)/\(Self.folder(of: offer.entry))")
        let names = offer.entry.files.compactMap { Self.name(of: $0, in: offer.entry) }
        for (file, name) in zip(offer.entry.files, names) {
            let source = "\(offer.build.output)/\(file.path)"
            try FileCopy.make(of: source, as: staging.path(of: name))
            guard try Digest(ofFile: staging.path(of: name)).description == file.sha256 else { return [source] }
        }
        try ledger.withdraw([offer.entry.path])
        try staging.commit(names)
        try ledger.enter(offer.entry)
        return []
    }

    private static func folder(of entry: BuildManifest.Track) -> Substring {
        entry.path.prefix(upTo: entry.path.lastIndex(of: "/") ?? entry.path.startIndex)
    }

    /// The name of a track's file in the track's folder; nil if it is elsewhere, for anyone may have written a manifest.
    private static func name(of file: BuildManifest.File, in entry: BuildManifest.Track) -> String? {
        let folder = folder(of: entry) + "/"
        guard file.path.hasPrefix(folder) else { return nil }
        let name = file.path.dropFirst(folder.count)
        return name.contains("/") || name.isEmpty ? nil : String(name)
    }
}
