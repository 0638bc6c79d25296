internal import GuideCourse
internal import GuideLibrary
internal import GuideOutput
internal import GuideProduction
internal import GuideSystem

/// Looks at the folder that a course is to be published in, before anything is made there.
struct FolderReview {
    private let publication: CoursePublication
    /// The paths of all that is known to be written besides the sound.
    private let paths: [String]

    /// A review for a publication with these settings.
    init(_ publication: CoursePublication, _ settings: PublicationSettings) {
        self.publication = publication
        let outline = PublishedCourse(outlineOf: publication.plan, named: publication.name)
        paths = PublicationFiles.paths(
            of: outline, settings, theme: publication.theme, besides: publication.hasBook ? [Book.path] : [])
    }

    private var folder: PublishedFolder { publication.folder }

    /// Throws if the folder is not for this course: one with the course itself in it, with another course, or with files of
    /// somebody else's where ours would lie.
    func check() throws(FolderConflict) {
        if holdsCourse { throw .holdsCourse }
        if let other = folder.course, other != publication.name { throw .otherCourse(other) }
        if let conflictingFile { throw .conflictingFile(conflictingFile) }
    }
}

extension FolderReview {
    /// Whether the course's own folder is that folder or lies in it.
    private var holdsCourse: Bool {
        let course = publication.course.path
        guard let to = Folder.realPath(folder.path), let own = Folder.realPath(course.isEmpty ? "." : course)
        else { return false }
        return own == to || own.hasPrefix(to == "/" ? to : to + "/")
    }

    /// A file that no list has where one of ours would lie. What lies beside a list of finished tracks is not looked at:
    /// there each file is recognised by its content.
    private var conflictingFile: String? {
        if let manifest = BuildManifest.read(in: "\(folder.path)/\(PublishedFolder.sound)") {
            let finished = Set(manifest.tracks.map(\.path))
            return folder.conflictingFile(at: sound.filter { !finished.contains($0.track) }.map(\.path))
        }
        guard folder.course == nil else { return nil }
        let list = "\(PublishedFolder.sound)/\(BuildManifest.fileName)"
        return folder.conflictingFile(at: paths + [list] + sound.map(\.path))
    }

    /// All files of sound that a build of the course may write, with the track that each belongs to.
    private var sound: [(path: String, track: String)] {
        let endings = [".mp3"] + PublishedCourse.sidecars.map(\.ending)
        return publication.plan.tracks.flatMap { track in
            endings.map { ("\(PublishedFolder.sound)/\(track.path)\($0)", track.path) }
        }
    }
}
