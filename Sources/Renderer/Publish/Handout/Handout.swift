internal import Mustache

/// A sheet of A4 for every week: what to practise, boxes to tick, and the way to the week's page.
package enum Handout {
    /// Where the sheet of a unit lies; its print, where there is one, lies beside it and ends with `.pdf`.
    package static func path(of unit: PublishedCourse.Unit) -> String { "\(folder)\(unit.folder).html" }

    /// Where the sheet of a unit in large print lies.
    package static func largePath(of unit: PublishedCourse.Unit) -> String { "\(folder)\(unit.folder)-stor.html" }

    /// What the paths of sheets begin with.
    static let folder = "ark/"

    /// A sheet for every week or day, and the same in large print. What belongs to every one stands on each.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard
    ) throws(LibraryFailure) -> [PublishedFile] {
        let publication = Publication(course, settings, theme)
        let library = theme.library
        let start = settings.start.flatMap { CourseDate($0) }
        let sessions = start.map { ScheduleSession.sessions(of: publication.course, from: $0) } ?? []
        var files: [PublishedFile] = []
        for unit in publication.course.units where unit.number != nil {
            let dates = sessions.filter { $0.unit.number == unit.number }.map(\.date)
            let code = try QRCode(settings.url(unit.page))
            for isLarge in [false, true] {
                let sheet = HandoutSheet(of: unit, in: publication, dates: dates, code: code, isLarge: isLarge)
                let path = isLarge ? largePath(of: unit) : path(of: unit)
                files.append(PublishedFile(path, library.render(sheet, withTemplate: "ark") ?? ""))
            }
        }
        return files
    }
}
