internal import GuideCourse

/// The page that says whom the course is for, where it ends and who answers for it. The names of its properties are those that
/// templates use.
struct NoticeView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let heading: String
    let summary: String?
    let lines: [FrameLine]

    init(_ publication: Publication) {
        let (text, course) = (publication.theme.text, publication.course)
        site = SiteView(publication)
        self.text = text.values
        heading = text("om-tilbudet")
        title = "\(heading) – \(course.title)"
        summary = course.summary
        let notice = course.notice
        let lines: [(String, String?)] = [
            ("tilbud-formaal", notice.purpose), ("tilbud-maalgruppe", notice.audience),
            ("tilbud-begrensninger", notice.limits),
            ("tilbud-personvern", [text("bunntekst"), notice.privacy].compactMap { $0 }.joined(separator: " ")),
            ("tilbud-stemme", course.isSynthetic ? text("stemme-data") : nil),
            ("tilbud-ansvarlig", notice.responsible ?? publication.theme.clinic),
            ("kontakt", course.contact ?? publication.theme.contact),
            ("tilbud-dato", notice.reviewed.map { CourseDate($0)?.written(text) ?? $0 }),
        ]
        self.lines = lines.compactMap { name, words in words.map { FrameLine(label: text(name), words: $0) } }
    }
}

extension CourseDate {
    /// The day as one reads it: `28. november 2026`.
    fileprivate func written(_ text: PageText) -> String {
        let months = text.list("maaneder")
        return months.indices.contains(month - 1) ? "\(dayOfMonth). \(months[month - 1]) \(year)" : "\(year)"
    }
}
