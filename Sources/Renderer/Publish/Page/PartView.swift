/// The page of a week or day. The names of its properties are those that templates use.
struct PartView {
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
    let exercises: [ExerciseView]
    let every: [PartLink]
    let previous: PartLink?
    let next: PartLink?
    let handout: String?
    let handoutLabel: String
    /// The page's sounds, and those of what belongs to every part, which are kept with them: address and length in turn.
    let sounds: String
    let sharedSounds: String
    /// How much that is together, for the script to fill in.
    let keepSizeShared: String
    let weekdays: [WeekdayView]

    init(_ part: PublishedCourse.Part, _ publication: Publication) {
        let text = publication.theme.text
        site = SiteView(publication)
        self.text = text.values
        label = publication.label(of: part)
        heading = part.theme ?? label
        title = "\(part.theme.map { "\(publication.label(of: part)): \($0)" } ?? label) – \(publication.course.title)"
        summary = part.theme
        partsTitle = publication.partsTitle
        number = part.number
        count = publication.count
        of = part.number == nil ? nil : text("av", ["antall": "\(publication.count)"])
        informal = part.informal
        exercises = part.exercises.enumerated().map { ExerciseView($1, id: "ovelse-\($0 + 1)", text) }
        let links = publication.course.parts.inReadingOrder.map { PartLink($0, publication) }
        let place = links.firstIndex { $0.page == part.page } ?? 0
        every = part.number == nil ? [] : links.filter { $0.number == nil }
        let shared = part.number == nil ? [] : publication.course.parts.filter { $0.number == nil }
        sounds = part.soundList
        sharedSounds = shared.map(\.soundList).filter { !$0.isEmpty }.joined(separator: " ")
        keepSizeShared = text(
            "lagre-storrelse-ogsa", ["del": shared.map { publication.label(of: $0) }.joined(separator: ", ")])
        previous = place > 0 ? links[place - 1] : nil
        next = place + 1 < links.count ? links[place + 1] : nil
        let isWeek = publication.course.unit == .week
        handout = publication.path("ark/\(part.page)")
        handoutLabel = text(isWeek ? "ark" : "ark-dag")
        weekdays = WeekdayView.all(text)
    }
}

/// A link to a week or day.
struct PartLink {
    let page: String
    let label: String
    let heading: String
    let number: Int?

    init(_ part: PublishedCourse.Part, _ publication: Publication) {
        page = part.page
        label = publication.label(of: part)
        heading = part.theme ?? label
        number = part.number
    }
}
