internal import GuideCourse
internal import GuideScript

/// A page, a sheet or a booklet. The names of its properties are those that templates use.
struct WrittenView {
    let text: [String: Any]
    let clinic: String?
    let course: String
    let title: String
    let lead: String?
    let contact: String?
    let isSynthetic: Bool
    /// The way back to the course; nil where there is none.
    let home: String?
    /// Whether it has sections with a list of them in front.
    let isBooklet: Bool
    let sections: [WrittenSection]
    let ink: String
    let tint: String

    private init(
        _ publication: Publication, title: String, lead: String? = nil, home: String?, isBooklet: Bool,
        _ sections: [WrittenSection]
    ) {
        let course = publication.course
        let art = CoverArt(name: course.name)
        text = publication.theme.text.values
        clinic = publication.theme.clinic
        self.course = course.title
        self.title = title
        self.lead = lead
        contact = course.contact
        isSynthetic = isBooklet && home != nil && course.isSynthetic
        self.home = home
        self.isBooklet = isBooklet
        self.sections = sections
        ink = publication.theme.colour?.description ?? art.background.hexadecimal
        tint =
            publication.theme.colour?.tint.description
            ?? CoverColour(lightness: 0.955, chroma: 0.018, hue: art.hue).hexadecimal
    }

    /// A page or a sheet.
    init(_ page: CoursePage, _ publication: Publication) {
        let section = WrittenSection(id: "innhold", heading: nil, html: Markdown.html(page.text))
        self.init(publication, title: page.title, home: "../index.html", isBooklet: false, [section])
    }

    /// The booklet for participants.
    init(bookletOf publication: Publication) {
        let course = publication.course
        var parts: [(String, String)] = []
        if let text = course.text { parts.append((publication.theme.text("om-kurset"), Markdown.html(text, level: 3))) }
        for unit in course.units.inReadingOrder {
            let exercises = unit.series.map { Self.html(of: $0.first, title: $0.title, publication.theme.text) }
            let informal = unit.informal.map {
                "<h3>\(publication.theme.text("uformelt"))</h3>\n<p>\($0.asText)</p>\n"
            }
            let html = (unit.text.map { Markdown.html($0, level: 3) } ?? "") + (informal ?? "") + exercises.joined()
            if !html.isEmpty { parts.append((publication.heading(of: unit), html)) }
        }
        parts += (course.pages + course.sheets).map { ($0.title, Markdown.html($0.text, level: 3)) }
        let sections = parts.enumerated().map { WrittenSection(id: "del-\($0 + 1)", heading: $1.0, html: $1.1) }
        self.init(
            publication, title: course.title, lead: course.summary, home: "../index.html", isBooklet: true, sections)
    }

    /// The booklet for the course leader.
    init(leaderBookletOf pages: [CoursePage], _ publication: Publication) {
        let sections = pages.enumerated().map {
            WrittenSection(id: "del-\($0 + 1)", heading: $1.title, html: Markdown.html($1.text, level: 3))
        }
        self.init(
            publication, title: publication.course.title, lead: publication.theme.text("hefte-kursleder"), home: nil,
            isBooklet: true, sections)
    }

    /// An exercise with its frame.
    private static func html(of exercise: PublishedCourse.Exercise, title: String, _ text: PageText) -> String {
        let frame = exercise.frame
        let before = frame.whenNot.map { [FrameLine(label: text("ramme-naar-ikke"), words: $0)] } ?? []
        let lines = (before + FrameLine.lines(of: frame, text)).map {
            "<p><strong>\($0.label.asText):</strong> \($0.words.asText)</p>\n"
        }
        let summary = exercise.summary.map { "<p>\($0.asText)</p>\n" } ?? ""
        return "<h3>\(title.asText)</h3>\n\(summary)\(lines.joined())"
    }
}

/// A section of a booklet, or the whole of a page.
struct WrittenSection {
    let id: String
    let heading: String?
    let html: String
}
