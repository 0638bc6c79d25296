internal import ArgumentParser
internal import GuideCourse
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// The published folder in one file, to be sent to the person who runs the web site.
extension PublishCommand {
    /// Refuses a file that would be handed out itself, or a folder, before anything is made.
    func checkZip(_ console: Console) throws(ExitCode) {
        guard let zip else { return }
        let (folder, published) = (FilePath(zip).folder, Self.whole(to))
        let isInside = (Self.whole(folder) + "/").hasPrefix(published + "/")
        guard !isInside, !Folder.isThere(zip), !FilePath(zip).name.isEmpty else {
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "--zip {path} må være en fil utenfor mappen som gis ut, for eksempel --zip {example}",
                    en: "--zip {path} must be a file outside the published folder, for example --zip {example}"),
                ["path": zip, "example": "\(FilePath(to).name).zip"])
        }
    }

    /// Packs what has been published, if that is wanted.
    func deliver(_ publication: CoursePublication, _ console: Console) throws(ExitCode) {
        guard let zip else { return }
        let course = publication.plan.course
        let delivery = Delivery(
            of: publication.folder, at: publication.settings.baseURL, title: course.title, contact: course.contact,
            theme: publication.theme)
        do throws(PublishingFailure) {
            let bytes = try delivery.write(to: zip)
            guard !quiet else { return }
            console.tell(
                Bilingual(
                    nb: "{path} ({size} MB) kan sendes til nettredaktøren; {page} i den forteller hva som skal gjøres",
                    en: "{path} ({size} MB) can be sent to the web editor; {page} in it says what to do"),
                ["path": zip, "size": "\((bytes + 500_000) / 1_000_000)", "page": Delivery.instruction])
        } catch {
            throw console.exit(for: error, of: publication, nil)
        }
    }

    /// A path as the system knows it, as far as it is there.
    private static func whole(_ path: String) -> String {
        let missing = Folder.missing(path).count
        var (there, rest): (String, [String]) = (path, [])
        for _ in 0..<missing {
            rest.insert(FilePath(there).name, at: 0)
            there = FilePath(there).folder
        }
        return ([Folder.realPath(there) ?? there] + rest).joined(separator: "/")
    }
}
