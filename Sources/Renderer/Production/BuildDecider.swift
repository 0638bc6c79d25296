internal import GuideCourse
internal import GuideLibrary
internal import GuideScript
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// What decides whether tracks are made: nothing is parsed and no engine started for it.
struct BuildDecider {
    let settings: OutputSettings
    let environment: BuildEnvironment
    let course: Course
    let folder: CourseFolder
    /// The folder of output.
    let output: String
    private var digests: [String: Digest?] = [:]
    private var takes: TakeInputs

    init(
        _ course: Course, in folder: CourseFolder, _ settings: OutputSettings, _ environment: BuildEnvironment,
        output: String
    ) {
        self.course = course
        self.folder = folder
        self.settings = settings
        self.environment = environment
        self.output = output
        takes = TakeInputs(environment.memory)
    }

    /// Decides on a track by what was made of it before.
    mutating func reason(_ track: PlannedTrack, _ entry: BuildManifest.Track?) -> BuildReason {
        guard let entry else { return .new }
        if entry.settings != digest(of: track).description { return .settings }
        if entry.program != environment.program { return .program }
        if entry.engine != environment.engine { return .engine }
        for input in entry.inputs where digest(of: input.path)?.description != input.sha256 {
            return .input(input.path)
        }
        if settings.requiresTakes, entry.synthetic != 0 { return .unrecorded }
        for file in entry.files where FileStatus(of: "\(output)/\(file.path)")?.size != file.bytes {
            return .output(file.path)
        }
        return .upToDate
    }

    /// The digest of all that the course says of a track.
    func digest(of track: PlannedTrack) -> Digest {
        var hasher = DigestHasher()
        let texts: [String] =
            [
                "pusterom-track-1", track.path, track.script, track.variant, track.title, "\(track.position)",
                "\(track.unit ?? 0)", course.title, course.author ?? "", course.rights ?? "",
                course.year.map { "\($0)" } ?? "", track.settings.description,
            ] + course.sayings.flatMap { [$0.word.value, $0.said.value] }
            + track.values.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
        for text in texts { hasher.add(text) }
        settings.add(to: &hasher)
        return hasher.finish()
    }

    /// The digest of a file that the course names; each is read once.
    private mutating func digest(of path: String) -> Digest? {
        if let known = digests[path] { return known }
        let place = folder.path(of: path)
        let digest = takes.digest(of: place) ?? (try? environment.memory.digest(ofFile: Folder.stored(place)))
        digests[path] = .some(digest)
        return digest
    }
}
