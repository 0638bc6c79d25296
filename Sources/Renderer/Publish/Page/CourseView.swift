internal import GuideCourse

/// The page of a course. The names of its properties are those that templates use.
struct CourseView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let summary: String?
    let partsTitle: String
    let hasVariants: Bool
    /// What is to be read, as HTML.
    let body: String?
    /// Whether any track is said by a computer's voice.
    let isSynthetic: Bool
    let pages: [PageLink]
    let sheets: [PageLink]
    let hasPages: Bool
    let booklet: String?
    let today: [TodayView]
    let hasToday: Bool
    let parts: [UnitLine]
    let weekdays: [WeekdayView]

    init(_ publication: Publication) {
        site = SiteView(publication)
        text = publication.theme.text.values
        title = publication.course.title
        summary = publication.course.summary
        partsTitle = publication.partsTitle
        hasVariants = publication.course.hasVariants
        let units = publication.course.units.inReadingOrder
        let first = units.first { !$0.exercises.isEmpty }?.folder
        today = units.compactMap { TodayView($0, isFirst: $0.folder == first, publication) }
        hasToday = !today.isEmpty
        parts = publication.course.units.inReadingOrder.map { UnitLine($0, publication) }
        body = publication.course.text.map { Markdown.html($0, level: 3) }
        isSynthetic = publication.course.isSynthetic
        pages = publication.course.pages.map { PageLink(title: $0.title, page: WrittenCourse.path(ofPage: $0)) }
        sheets = publication.course.sheets.map { PageLink(title: $0.title, page: WrittenCourse.path(ofSheet: $0)) }
        booklet = publication.path(WrittenCourse.booklet)
        hasPages = !pages.isEmpty || !sheets.isEmpty || booklet != nil
        weekdays = WeekdayView.all(publication.theme.text)
    }
}

/// A week or day in the course's list.
struct UnitLine {
    let folder: String
    let page: String
    let label: String
    let number: Int?
    let count: Int
    let theme: String?
    let exercises: [ExerciseLine]
    /// The sounds of each exercise with levels, exercises apart by `|`: whoever has one level needs no other. Nil if there are none.
    let levels: String?

    init(_ unit: PublishedCourse.Unit, _ publication: Publication) {
        folder = unit.folder
        page = unit.page
        label = publication.label(of: unit)
        number = unit.number
        count = publication.count
        theme = unit.theme
        exercises = unit.series.map(ExerciseLine.init)
        levels = unit.levelSounds
    }
}

/// An exercise in the course's list.
struct ExerciseLine {
    let title: String
    let lengths: String

    init(_ series: ExerciseSeries) {
        title = series.title
        lengths = PageFigures.lengths(series.exercises.flatMap(\.tracks))
    }
}

/// A day of the week that can be marked.
struct WeekdayView {
    /// 0 is Monday.
    let index: Int
    let name: String
    /// Its first two letters.
    let short: String

    static func all(_ text: PageText) -> [WeekdayView] {
        text.list("ukedager").prefix(7).enumerated().map {
            WeekdayView(index: $0, name: $1, short: String($1.prefix(2)))
        }
    }
}

extension [PublishedCourse.Unit] {
    /// The numbered ones first; what belongs to every one is no beginning.
    var inReadingOrder: [PublishedCourse.Unit] { filter { $0.number != nil } + filter { $0.number == nil } }
}

/// A link to a page of the written course.
struct PageLink {
    let title: String
    let page: String
}

extension PublishedCourse {
    /// Whether any track is said by a computer's voice.
    var isSynthetic: Bool { units.flatMap(\.exercises).flatMap(\.tracks).contains(where: \.isSynthetic) }
}
