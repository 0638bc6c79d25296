internal import GuideCourse
internal import GuideSystem
internal import Mustache

/// The whole book. The names of all properties here are those that templates use.
struct BookView {
    let text: [String: Any]
    let title: String
    let summary: String?
    let author: String?
    let rights: String?
    let identifier: String
    /// New Year's Day of the course's year, a minute later for each new edition: a book must say when it was changed, by which
    /// reading systems know the newer one, and there is no clock.
    let modified: String
    let cover: String?
    let body: String?
    let contact: String?
    let isSynthetic: Bool
    /// Pages to read, which stand behind the rest.
    let written: [BookText]
    let hasWritten: Bool
    let parts: [BookUnit]
    let pages: [BookPage]
    let duration: String

    /// The namespace of addresses (RFC 9562, section 6.6).
    private static let addresses: [UInt8] = [
        0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]

    init(_ publication: Publication, hasCover: Bool, edition: Int) {
        let course = publication.course
        text = publication.theme.text.values
        title = course.title
        summary = course.summary
        author = course.author ?? publication.theme.clinic
        rights = course.rights
        body = course.text.map { Markdown.html($0) }
        contact = course.contact
        isSynthetic = course.isSynthetic
        written = course.pages.enumerated().map { BookText(id: "side-\($0 + 1)", $1) }
        hasWritten = !written.isEmpty
        identifier = NamedUUID(name: publication.settings.url(Book.path), in: Self.addresses).description
        modified = (CourseDate(year: course.year ?? 2000, month: 1, day: 1) ?? .oldest).timestamp(minutes: edition)
        cover = hasCover ? "omslag.png" : nil
        var parts: [BookUnit] = []
        var count = 0
        for unit in course.units.inReadingOrder {
            let pages = unit.exercises.enumerated().map { index, exercise in
                BookPage(
                    exercise.tracks[0], of: exercise, publication.theme.text, number: count + index + 1,
                    part: parts.count + 1)
            }
            count += pages.count
            parts.append(BookUnit(unit, publication, number: parts.count + 1, pages: pages))
        }
        self.parts = parts
        pages = parts.flatMap(\.pages)
        duration = BookClip.time(pages.reduce(0) { $0 + $1.seconds })
    }
}
