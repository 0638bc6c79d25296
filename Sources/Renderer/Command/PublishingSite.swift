internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuideOutput
internal import GuideProduction
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// The folder that a course is to be published in, as it is before anything is made there.
struct PublishingSite {
    let folder: PublishedFolder
    private let course: CourseFolder
    private let plan: CoursePlan
    private let name: String
    /// The paths of all that is known to be written besides the sound.
    private let paths: [String]

    init(
        _ loaded: LoadedCourse, folder: PublishedFolder, _ settings: PublicationSettings, _ theme: Theme,
        besides: [String]
    ) {
        self.folder = folder
        (course, plan) = (loaded.folder, loaded.plan)
        name = plan.name(in: course)
        let outline = PublishedCourse(outlineOf: plan, named: name)
        paths = PublicationFiles.paths(of: outline, settings, theme: theme, besides: besides)
    }

    /// Refuses a folder that is not for this course: one with the course itself in it, with another course, or with files of a
    /// someone else’s where ours would lie.
    func check(_ console: Console) throws(ExitCode) {
        if holdsCourse { throw console.fail(.cannotCreate, Self.source, ["path": folder.path, "course": course.file]) }
        if let other = folder.course, other != name {
            throw console.fail(.cannotCreate, Self.otherCourse, ["path": folder.path, "other": other, "name": name])
        }
        if let conflictingFile {
            throw console.fail(.cannotCreate, Self.conflictingFile, ["path": "\(folder.path)/\(conflictingFile)"])
        }
    }

    /// All files of sound that a build of a course may write into the published folder, with the track that each belongs to.
    static func sound(of plan: CoursePlan) -> [(path: String, track: String)] {
        let endings = [".mp3"] + PublishedCourse.sidecars.map(\.ending)
        return plan.tracks.flatMap { track in
            endings.map { ("\(PublishedFolder.sound)/\(track.path)\($0)", track.path) }
        }
    }
}

extension PublishingSite {
    /// Whether the course's own folder is that folder or lies in it.
    private var holdsCourse: Bool {
        guard let to = Folder.realPath(folder.path), let own = Folder.realPath(course.path.isEmpty ? "." : course.path)
        else { return false }
        return own == to || own.hasPrefix(to == "/" ? to : to + "/")
    }

    /// A file that nobody has listed where one of ours would lie. What lies beside a list of finished tracks is not looked at:
    /// there the content of each file tells.
    private var conflictingFile: String? {
        let sound = "\(folder.path)/\(PublishedFolder.sound)"
        if let manifest = BuildManifest.read(in: sound) {
            let finished = Set(manifest.tracks.map(\.path))
            return folder.conflictingFile(at: Self.sound(of: plan).filter { !finished.contains($0.track) }.map(\.path))
        }
        guard folder.course == nil else { return nil }
        let lists = ["\(PublishedFolder.sound)/\(BuildManifest.fileName)"]
        return folder.conflictingFile(at: paths + lists + Self.sound(of: plan).map(\.path))
    }
}

extension PublishingSite {
    static let conflictingFile = Bilingual(
        nb: "{path} finnes fra før, og er ikke laget av publish. Flytt den, eller velg en annen mappe med --to",
        en: "{path} exists already and was not made by publish. Move it, or choose another folder with --to")
    private static let source = Bilingual(
        nb: "{path} har selve kurset i seg ({course}). Velg en egen mappe med --to",
        en: "{path} has the course itself in it ({course}). Choose a folder of its own with --to")
    private static let otherCourse = Bilingual(
        nb:
            "{path} har kurset «{other}» fra før, og dette heter «{name}». Velg en annen mappe med --to. Er det samme kurs med nytt navn, skriv «mappe: {other}» i kurs.yml",
        en:
            "{path} has the course '{other}' already, and this one is called '{name}'. Choose another folder with --to. If it is the same course by another name, write 'mappe: {other}' in kurs.yml"
    )
}
