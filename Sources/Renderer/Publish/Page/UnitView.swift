/// The page of a week or day. The names of its properties are those that templates use.
struct UnitView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let summary: String?
    let partsTitle: String
    let label: String
    let of: String?
    let number: Int?
    let count: Int
    let heading: String
    let informal: String?
    /// What is to be read, as HTML.
    let body: String?
    let bodyLabel: String
    /// Whether any of its tracks is said by a computer's voice.
    let isSynthetic: Bool
    let exercises: [SeriesView]
    /// Whether any of its exercises has levels.
    let hasLevels: Bool
    let every: [UnitLink]
    let previous: UnitLink?
    let next: UnitLink?
    let handout: String?
    let handoutLabel: String
    let largeHandout: String?
    /// The page's sounds, and those of what belongs to every unit, which are kept with them: address and length in turn.
    let sounds: String
    let sharedSounds: String
    /// How much that is together, for the script to fill in.
    let keepSizeShared: String
    let weekdays: [WeekdayView]

    /// - Parameter apart: The paths of the tracks whose texts have pages of their own.
    init(_ unit: PublishedCourse.Unit, apart: Set<String>, _ publication: Publication) {
        let text = publication.theme.text
        site = SiteView(publication)
        self.text = text.values
        label = publication.label(of: unit)
        heading = unit.theme ?? label
        title = "\(unit.theme.map { "\(publication.label(of: unit)): \($0)" } ?? label) – \(publication.course.title)"
        summary = unit.theme
        partsTitle = publication.partsTitle
        number = unit.number
        count = publication.count
        of = unit.number == nil ? nil : text("av", ["antall": "\(publication.count)"])
        informal = unit.informal
        body = unit.text.map { Markdown.html($0, level: 3) }
        bodyLabel = text(unit.number == nil ? "om-alle" : publication.course.unitKind == .week ? "om-uken" : "om-dagen")
        isSynthetic = unit.exercises.contains { $0.tracks.contains(where: \.isSynthetic) }
        exercises = unit.series.enumerated().map { SeriesView($1, id: Self.exerciseID($0), apart: apart, text) }
        hasLevels = exercises.contains(where: \.hasLevels)
        let links = publication.course.units.inReadingOrder.map { UnitLink($0, publication) }
        let place = links.firstIndex { $0.page == unit.page } ?? 0
        every = unit.number == nil ? [] : links.filter { $0.number == nil }
        let shared = unit.number == nil ? [] : publication.course.units.filter { $0.number == nil }
        sounds = unit.soundList
        sharedSounds = shared.map(\.soundList).filter { !$0.isEmpty }.joined(separator: " ")
        keepSizeShared = text(
            "lagre-storrelse-ogsa", ["del": shared.map { publication.label(of: $0) }.joined(separator: ", ")])
        previous = place > 0 ? links[place - 1] : nil
        next = place + 1 < links.count ? links[place + 1] : nil
        let isWeek = publication.course.unitKind == .week
        handout = publication.path("ark/\(unit.page)")
        handoutLabel = text(isWeek ? "ark" : "ark-dag")
        largeHandout = publication.path(Handout.largePath(of: unit))
        weekdays = WeekdayView.all(text)
    }
}

extension UnitView {
    /// The name on its page of an exercise, counted from 0.
    static func exerciseID(_ index: Int) -> String { "ovelse-\(index + 1)" }
}

/// A link to a week or day.
struct UnitLink {
    let page: String
    let label: String
    let heading: String
    let number: Int?

    init(_ unit: PublishedCourse.Unit, _ publication: Publication) {
        page = unit.page
        label = publication.label(of: unit)
        heading = unit.theme ?? label
        number = unit.number
    }
}
