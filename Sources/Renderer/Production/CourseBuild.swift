package import GuideCourse
package import GuideLibrary
package import GuideSpeech
internal import GuideSystem

/// What a build is asked to make.
package struct BuildSelection: Sendable {
    /// Weeks or days by folder or number; empty: all.
    package var units: [String] = []
    /// Variants; empty: all.
    package var variants: [String] = []
    /// Exercises by number; nil: all.
    package var exercises: Set<Int>?
    /// Whether tracks are made although nothing has changed.
    package var isForced = false

    /// Everything that has changed.
    package init() {}

    /// Whether a track is asked for.
    package func holds(_ track: PlannedTrack) -> Bool {
        (exercises?.contains(track.exercise) ?? true)
            && (units.isEmpty || units.contains { Self.isUnit($0, track) })
            && (variants.isEmpty || variants.contains { $0.lowercased() == track.variant.lowercased() })
    }

    /// Whether a word such as `uke-2`, `uke 2`, `uke-02` or `2` names a track's week.
    private static func isUnit(_ word: String, _ track: PlannedTrack) -> Bool {
        let name = FileNaming.ascii(word)
        if name == track.folder { return true }
        guard let unit = track.unit, let number = name.split(separator: "-").last.flatMap({ Int($0) }) else {
            return false
        }
        let letters = name.prefix { !$0.isNumber && $0 != "-" }
        return number == unit && (letters.isEmpty || track.folder.hasPrefix(letters + "-"))
    }
}

/// A course that is to be made into tracks, and where.
package struct CourseBuild: Sendable {
    /// Its tracks.
    package let plan: CoursePlan
    /// The folder that the tracks go to.
    package let output: String
    let folder: CourseFolder
    let settings: OutputSettings
    let environment: BuildEnvironment

    /// Who chose the engine that speaks, and where; nil: the built-in one.
    package var engine: EngineChoice? { environment.choice }

    /// A build of a plan; its tracks go straight to `output`.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, _ settings: OutputSettings, _ environment: BuildEnvironment,
        to output: String
    ) {
        self.plan = plan
        self.folder = folder
        self.settings = settings
        self.environment = environment
        self.output = output
    }

    /// A build of a plan; its tracks go to a folder of their own in `output`.
    package init(
        _ plan: CoursePlan, in folder: CourseFolder, _ settings: OutputSettings, _ environment: BuildEnvironment,
        output: String
    ) {
        self.init(plan, in: folder, settings, environment, to: output + "/" + plan.name(in: folder))
    }

    /// The same course in another folder for the courses' folders.
    package func at(_ root: String) -> CourseBuild {
        CourseBuild(plan, in: folder, settings, environment, output: root)
    }

    /// The words among those asked for that name no track.
    package func unknown(in selection: BuildSelection) -> [String] {
        selection.units.filter { unit in
            var one = BuildSelection()
            one.units = [unit]
            return !plan.tracks.contains(where: one.holds)
        }
            + selection.variants.filter { variant in
                !plan.tracks.contains { $0.variant.lowercased() == variant.lowercased() }
            }
    }

    /// What is to be made, and why, judged by what is in the folder of output.
    package func decide(_ selection: BuildSelection) -> [BuildDecision] {
        let before = BuildManifest.read(in: output)?.tracks ?? []
        let entries = Dictionary(before.map { ($0.path, $0) }) { first, _ in first }
        var decider = BuildDecider(plan.course, in: folder, settings, environment, output: output)
        return plan.tracks.map { track in
            let entry = entries[track.path]
            let reason: BuildReason =
                !selection.holds(track)
                ? .notSelected : selection.isForced ? .forced : decider.reason(track, entry)
            return BuildDecision(track: track, reason: reason, entry: entry)
        }
    }
}

extension CourseBuild {
    /// The manifest of some finished tracks, in the order of the plan.
    func manifest(of tracks: [String: BuildManifest.Track]) -> BuildManifest {
        let course = plan.course
        let units = course.units.map { unit in
            BuildManifest.Unit(
                folder: unit.folder, number: unit.number, theme: unit.theme, informal: unit.informal,
                playlist: unit.folder + ".m3u8")
        }
        return BuildManifest(
            title: course.title, summary: course.summary, author: course.author, rights: course.rights,
            year: course.year, units: units, tracks: plan.tracks.compactMap { tracks[$0.path] })
    }

    /// The files that list a manifest's tracks, the manifest itself first.
    func index(of manifest: BuildManifest) -> [(name: String, text: String)] {
        [(BuildManifest.fileName, manifest.text), (IndexFiles.checksums, IndexFiles.checksums(of: manifest))]
            + IndexFiles.playlists(of: manifest)
    }

    /// Whether a file of output has just this text.
    func isThere(_ name: String, _ text: String) -> Bool {
        let path = "\(output)/\(name)"
        guard FileStatus(of: path)?.size == text.utf8.count else { return false }
        return (try? Digest(ofFile: path)) == Digest(of: text.utf8)
    }

    /// Removes what killed builds have left.
    func sweep() {
        for folder in [output] + plan.course.units.map({ "\(output)/\($0.folder)" }) { StagingFolder.sweep(folder) }
    }

    /// Removes files that an earlier build listed and this one no longer has; how many there were.
    func removeOthers(than manifest: BuildManifest, of before: BuildManifest?) -> Int {
        guard let before else { return 0 }
        let kept = Set(manifest.tracks.flatMap(\.files).map(\.path) + manifest.units.map(\.playlist))
        let others = (before.tracks.flatMap(\.files).map(\.path) + before.units.map(\.playlist))
            .filter { !kept.contains($0) && FilePath.staysInside($0) }
        let removed = others.count { Folder.removeFile("\(output)/\($0)") }
        for folder in Set(others.compactMap { $0.split(separator: "/").dropLast().first }) {
            Folder.removeIfEmpty("\(output)/\(folder)")
        }
        return removed
    }
}
