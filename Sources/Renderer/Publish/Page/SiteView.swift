internal import GuideCourse

/// What every page shows. The names of its properties are those that templates use.
struct SiteView {
    let title: String
    /// The colour of the browser's own bar, on light ground.
    let themeColour: String
    let clinic: String?
    let logo: String?
    let hasBrand: Bool
    let credits: [String]
    let isUnlisted: Bool
    /// Files of the folder, where they are there: the feed, the calendar, an icon for phones.
    let feed: String?
    let feedAddress: String
    let plan: String?
    let planAddress: String
    /// The calendar's address in the form that calendars subscribe to.
    let planSubscription: String
    let book: String?
    let bookLabel: String
    let touchIcon: String?
    /// The picture for lock screens and cars.
    let picture: String?
    /// The first day of the course, such as `2027-01-11`, if it is known.
    let start: String?
    /// How many days a unit lasts.
    let unitDays: Int
    /// The page on purpose, limits and who answers for it, if the course says such things.
    let notice: String?
    /// Ways to add the feed by one tap, and its address as a QR code.
    let players: [FeedButton]
    let feedCode: String?
    /// Whom listeners may turn to.
    let contact: String?

    init(_ publication: Publication) {
        let course = publication.course
        title = course.title
        themeColour = Self.themeColour(of: publication.theme)
        clinic = publication.theme.clinic
        logo = publication.theme.logo
        hasBrand = clinic != nil || logo != nil
        isUnlisted = publication.settings.isUnlisted
        feed = publication.path("feed.xml")
        feedAddress = publication.settings.url("feed.xml")
        plan = publication.path("plan.ics")
        planAddress = publication.settings.url("plan.ics")
        planSubscription = planAddress.replacing(/^https?:/, with: "webcal:")
        book = publication.path(Book.path)
        // The sound is nearly all of a book.
        let bookBytes =
            publication.settings.bookBytes
            ?? course.units.flatMap(\.exercises).reduce(0) { $0 + ($1.tracks.first?.audio.bytes ?? 0) }
        touchIcon = publication.path("ikon-192.png")
        picture = publication.path("ikon-512.png")
        start = publication.settings.start
        unitDays = course.unitKind == .week ? 7 : 1
        notice = course.notice.isEmpty ? nil : Publication.noticePage
        players = FeedButton.all(feedAddress)
        feedCode = feed == nil ? nil : (try? QRCode(feedAddress))?.svg(labelledBy: "feedkode")
        contact = course.contact ?? publication.theme.contact
        let text = publication.theme.text
        bookLabel = text("bok-lenke", ["megabyte": PageFigures.megabytes(bookBytes)])
        let maker = [course.author, course.year.map { "\($0)" }].compactMap { $0 }.joined(separator: ", ")
        credits =
            (maker.isEmpty ? [] : [text("laget-av", ["navn": maker])])
            + (course.rights.map { [text("rettigheter", ["tekst": $0])] } ?? [])
    }

    /// The clinic's colour, or the paper that the page begins with.
    static func themeColour(of theme: Theme) -> String { theme.colour?.description ?? "#f7f1e8" }
}
