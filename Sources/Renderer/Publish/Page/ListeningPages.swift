internal import GuideCourse
internal import GuideSystem
internal import Mustache

/// The page in the listener's hands: a page for the course, one for each week or day, the accessibility statement, and what
/// makes an app of them that works without a network.
package enum ListeningPages {
    /// All its files.
    ///
    /// - Parameter others: The other files of the folder, sound left out: pages lead to those that are there, and the app
    ///   keeps its icons and sheets. `besides` are files that are written otherwise.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard,
        others: [PublishedFile] = [], besides: [String] = []
    ) -> [PublishedFile] {
        let publication = Publication(
            course: course.printable, settings: settings, theme: theme, paths: Set(others.map(\.path) + besides))
        let pages = pages(of: publication, theme.library)
        let icons = others.filter { $0.path.hasPrefix("ikon") }
        let folders = [Handout.folder, WrittenCourse.pageFolder]
        let sheets = others.filter { file in
            file.path.hasSuffix(".html") && folders.contains { file.path.hasPrefix($0) }
        }
        let shell =
            pages + theme.assets + icons + sheets
            + [
                PublishedFile("manifest.webmanifest", WebAppManifest(publication).text),
                PublishedFile("theme.css", CoursePalette(course.name, theme).stylesheet + theme.stylesheet),
            ]
            + plain.filter { name in !icons.contains { $0.path == name } }.map {
                PublishedFile($0, bytes: BuiltInFiles.all[$0] ?? [])
            }
        let theirs = Set((icons + sheets).map(\.path))
        let written = shell.filter { !theirs.contains($0.path) }
        return (written + [serviceWorker(of: shell, course)]).sorted { $0.path < $1.path }
    }

    /// The most that a page should weigh without its sound, in bytes.
    package static let pageLimit = 100_000
}

extension ListeningPages {
    /// Files that are published as they are.
    private static let plain = [
        "bells.js", "choosing.js", "controls.js", "ikon.svg", "keeping.js", "leaving.js", "loudness.js", "moving.js",
        "page.css", "page.js", "player.js", "practice.js", "session.js", "sleeping.js", "store.js", "texts.js",
        "today.js", "updates.js",
    ]

    private static func pages(of publication: Publication, _ library: MustacheLibrary) -> [PublishedFile] {
        func page(_ path: String, _ template: String, _ view: Any) -> PublishedFile {
            PublishedFile(path, library.render(view, withTemplate: template) ?? "")
        }
        return [
            page("index.html", "course", CourseView(publication)),
            page("tilgjengelighet.html", "accessibility", AccessibilityView(publication)),
            page("uten-nett.html", "offline", OfflineView(publication)),
        ] + (publication.course.notice.isEmpty ? [] : [page(Publication.noticePage, "notice", NoticeView(publication))])
            + publication.course.units.flatMap { UnitPages($0, publication, library).files }
    }

    /// The worker, with the list of all it keeps and a version that is another as soon as one of them is, and with the editions
    /// of all sounds.
    private static func serviceWorker(of shell: [PublishedFile], _ course: PublishedCourse) -> PublishedFile {
        let files = shell.sorted { $0.path < $1.path }
        let worker = BuiltInFiles.text("worker.js")
        var hasher = DigestHasher()
        for file in files {
            hasher.add(file.path)
            hasher.add(file.bytes.count)
            hasher.add(file.bytes)
        }
        let sounds = course.editionLines
        hasher.add(worker)
        hasher.add(sounds)
        // Paths are ASCII letters, digits, hyphens, points and slashes: in quotation marks they are JavaScript as they are.
        let list = files.map { "  \"\($0.path)\",\n" }.joined()
        let version = "\(hasher.finish())".prefix(16)
        let lists = "const shell = [\n\(list)]\nconst sounds = {\n\(sounds)}\n"
        return PublishedFile("sw.js", "const version = \"\(version)\"\n\(lists)\n\(worker)")
    }
}
