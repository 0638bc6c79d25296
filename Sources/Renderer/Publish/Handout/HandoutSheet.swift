internal import GuideScript

/// What the template of a sheet is filled with.
struct HandoutSheet {
    let text: [String: Any]
    let clinic: String?
    let course: String
    let name: String
    let theme: String?
    private(set) var exercises: [HandoutExercise]
    let everyPart: [HandoutEveryUnit]
    /// Whether there is any exercise to list.
    let hasExercises: Bool
    let informal: String?
    /// Whom one may turn to, and whether a computer's voice is heard.
    let contact: String?
    let isSynthetic: Bool
    /// Whether any of its exercises can be chosen in several lengths.
    let hasVariants: Bool
    /// How large the type is: a class of the template's style.
    private(set) var size = ""
    /// Whether there is room for lines to write on.
    private(set) var hasNotes = true
    /// What stands under each box to tick: `man 11.1.`, or `Dag 1` where no first day is known.
    let days: [String]
    /// The QR code as a drawing; the template takes it as it is.
    let code: String
    /// How wide and high it is, in millimetres.
    let codeWidth: Int
    /// The same sheet in another size of type: its address, and what it is called.
    let other: String
    let otherLabel: String
    /// The address of the week's page as one types it.
    let address: String
    /// The way to the week's page from the sheet's own.
    let page: String
    /// The colours of the course, as style sheets write them: one to read, one to fill.
    let ink: String
    let tint: String
    /// The cover as a drawing; the template takes it as it is.
    let art: String

    /// The sheet of a unit; `dates` are its days of practice, where they are known.
    init(of unit: PublishedCourse.Unit, in publication: Publication, dates: [CourseDate], code: QRCode, isLarge: Bool) {
        let (course, text) = (publication.course, publication.theme.text)
        self.text = text.values
        clinic = publication.theme.clinic
        self.course = course.title
        name = publication.label(of: unit)
        theme = unit.theme
        exercises = unit.series.map { HandoutExercise($0, text) }
        everyPart = course.units.filter { $0.number == nil && !$0.exercises.isEmpty }.map {
            let name = publication.label(of: $0)
            return HandoutEveryUnit(name: name, exercises: $0.series.map { HandoutExercise($0, text, under: name) })
        }
        hasExercises = !exercises.isEmpty || !everyPart.isEmpty
        informal = unit.informal
        contact = course.contact.map { text("kontakt-linje", ["kontakt": $0]) }
        isSynthetic = course.isSynthetic
        hasVariants = unit.exercises.contains { $0.tracks.count > 1 }
        let numbers = (1...6).map { text("ark-nummer", ["tall": "\($0)"]) }
        days = dates.isEmpty ? numbers : dates.map { $0.label(text.list("ukedager")) }
        self.code = code.svg
        codeWidth = code.millimetres
        other = "\(unit.folder)\(isLarge ? "" : "-stor").html"
        otherLabel = text(isLarge ? "ark-vanlig" : "ark-stor")
        address = String(publication.settings.url(unit.page).replacing(/^https?:\/\//, with: ""))
        page = "../\(unit.page)"
        let art = CoverArt(name: course.name)
        let palette = CoursePalette(course.name, publication.theme)
        ink = palette.ink
        tint = palette.tint
        self.art = art.svg
        // Large print may go on to a second page; who needs it writes on paper of their own.
        if isLarge { (size, hasNotes) = (Self.largePrint, false) } else { fit() }
    }

    /// The class of large print: 18 points.
    private static let largePrint = "storskrift"

    /// Takes the largest type that all of the sheet has room in; where there is much of it, without summaries.
    private mutating func fit() {
        let fit = HandoutFit(self)
        size = fit.size.rawValue
        hasNotes = fit.hasNotes
        if !fit.hasReasons { for index in exercises.indices { exercises[index].why = nil } }
        if !fit.hasSummaries { for index in exercises.indices { exercises[index].summary = nil } }
    }
}

/// What the template of a sheet is filled with: what belongs to every week.
struct HandoutEveryUnit {
    let name: String
    let exercises: [HandoutExercise]
}

/// What the template of a sheet is filled with: an exercise.
struct HandoutExercise {
    let title: String
    fileprivate(set) var summary: String?
    /// What it is good for, and when to leave it.
    fileprivate(set) var why: String?
    let whenNot: String?
    /// Its variants, the shortest first: `kort 10 min · lang 30 min`; of several editions a row for each.
    private(set) var lengths: [String]
    /// When to go on from the first edition to the next.
    let next: String?

    /// An exercise; `unit` stands before its lengths where it is not one of the sheet's own.
    init(_ series: ExerciseSeries, _ text: PageText, under unit: String? = nil) {
        title = series.title
        summary = series.first.summary
        let frame = series.first.frame
        why = frame.why.map { "\(text("ramme-hvorfor")): \($0)" }
        whenNot = frame.whenNot.map { "\(text("ramme-naar-ikke")): \($0)" }
        let names = series.rest.isEmpty ? [nil] : series.exercises.map(\.edition?.name)
        lengths = zip(names, series.exercises).map { name, exercise in
            let variants = exercise.tracks.map { track in
                let variant = exercise.tracks.count < 2 ? "" : "\(track.variant) "
                return (variant + PageFigures.length(track.seconds)).unbroken
            }
            return (name.map { "\($0):\u{A0}".unbroken } ?? "") + variants.joined(separator: " · ")
        }
        if let unit { lengths[0] = "\(unit) · \(lengths[0])" }
        next = series.rest.isEmpty ? nil : series.first.edition.map { text("ark-videre", ["tekst": $0.name]) }
    }
}

extension String {
    /// The text with spaces at which no line ends: a level stands with its length.
    fileprivate var unbroken: String { replacing(" ", with: "\u{A0}") }
}

extension CourseDate {
    /// The day as a sheet has it: `man 11.1.`; `weekdays` are the names of the days, Monday first.
    fileprivate func label(_ weekdays: [String]) -> String {
        let index = (weekday + 5) % 7
        return "\(index < weekdays.count ? "\(weekdays[index].prefix(3)) " : "")\(dayOfMonth).\(month)."
    }
}
