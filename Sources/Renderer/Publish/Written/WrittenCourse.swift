package import GuideCourse
internal import Mustache

/// What there is to read of a course: its pages, the sheets to fill in, and a booklet with all of it.
package enum WrittenCourse {
    /// What the paths of pages, and of what is printed, begin with.
    static let pageFolder = "sider/"
    /// Where the booklet for participants lies; its print lies beside it and ends with `.pdf`.
    static let booklet = "\(Handout.folder)hefte.html"

    /// Where a page lies.
    static func path(ofPage page: CoursePage) -> String { "\(pageFolder)\(page.name).html" }

    /// Where a sheet lies.
    static func path(ofSheet sheet: CoursePage) -> String { "\(Handout.folder)\(sheet.name).html" }

    /// Sheets and booklet, which are printed, and the pages.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard
    ) -> [PublishedFile] {
        let publication = Publication(course, settings, theme)
        let course = publication.course
        let library = theme.library
        func file(_ path: String, _ view: WrittenView) -> PublishedFile {
            PublishedFile(path, library.render(view, withTemplate: "hefte") ?? "")
        }
        let pages = course.pages.map { file(path(ofPage: $0), WrittenView($0, publication)) }
        let sheets = course.sheets.map { file(path(ofSheet: $0), WrittenView($0, publication)) }
        guard hasBooklet(course) else { return pages + sheets }
        return pages + sheets + [file(booklet, WrittenView(bookletOf: publication))]
    }

    /// The paths of all of them.
    static func paths(of course: PublishedCourse) -> [String] {
        course.pages.map(path(ofPage:)) + course.sheets.map(path(ofSheet:)) + (hasBooklet(course) ? [booklet] : [])
    }

    private static func hasBooklet(_ course: PublishedCourse) -> Bool {
        course.text != nil || !course.pages.isEmpty || course.units.contains { $0.text != nil }
    }
}

extension WrittenCourse {
    /// The course leader's booklet, which is never published: a page of its own for a printer.
    package static func leaderBooklet(
        of pages: [CoursePage], _ course: PublishedCourse, theme: Theme = .standard
    ) -> PublishedFile {
        let publication = Publication(course, PublicationSettings(baseURL: ""), theme)
        let view = WrittenView(leaderBookletOf: pages, publication)
        return PublishedFile(
            "\(publication.course.name)-kursleder.html", theme.library.render(view, withTemplate: "hefte") ?? "")
    }
}
