package import Mustache

/// A sheet of A4 for every week: what to practise, boxes to tick, and the way to the week's page.
package enum Handout {
    /// The name that the template of a sheet goes by.
    package static let templateName = "ark"
    /// The program's own template of a sheet.
    package static let template = MustacheTemplate(builtIn: HandoutTemplate.sheet)

    /// Where the sheet of a part lies; its print, where there is one, lies beside it and ends with `.pdf`.
    package static func path(of part: PublishedCourse.Part) -> String { "ark/\(part.folder).html" }

    /// A sheet for every week or day. What belongs to every one stands on each.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, template: MustacheTemplate = Self.template
    ) throws(QRCodeFailure) -> [PublishedFile] {
        let course = course.printable
        let start = settings.start.flatMap { CourseDate($0) }
        let sessions = start.map { PlanSession.sessions(of: course, from: $0) } ?? []
        var files: [PublishedFile] = []
        for part in course.parts where part.number != nil {
            let dates = sessions.filter { $0.part.number == part.number }.map(\.date)
            let code = try QRCode(settings.url(part.page))
            let sheet = HandoutSheet(of: part, in: course, settings, dates: dates, code: code)
            files.append(PublishedFile(path(of: part), template.render(sheet)))
        }
        return files
    }
}
