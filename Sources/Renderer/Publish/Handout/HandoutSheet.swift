/// What the template of a sheet is filled with.
struct HandoutSheet {
    let course: String
    let name: String
    let theme: String?
    let exercises: [HandoutExercise]
    let everyPart: [HandoutEveryPart]
    let informal: String?
    let isDay: Bool
    /// What stands under each box to tick: `man 11.1.`, or `Dag 1` where no first day is known.
    let days: [String]
    /// The QR code as a drawing; the template takes it as it is.
    let code: String
    /// The address of the week's page as one types it.
    let address: String
    /// The way to the week's page from the sheet's own.
    let page: String
    /// The colours of the course, as style sheets write them: one to read, one to fill.
    let ink: String
    let tint: String
    /// The cover as a drawing; the template takes it as it is.
    let art: String

    /// The sheet of a part; `dates` are its days of practice, where they are known.
    init(
        of part: PublishedCourse.Part, in course: PublishedCourse, _ settings: PublicationSettings, dates: [CourseDate],
        code: QRCode
    ) {
        self.course = course.title
        name = course.name(of: part)
        theme = part.theme
        exercises = part.exercises.map(HandoutExercise.init)
        everyPart = course.parts.filter { $0.number == nil && !$0.exercises.isEmpty }.map {
            HandoutEveryPart(name: course.name(of: $0), exercises: $0.exercises.map(HandoutExercise.init))
        }
        informal = part.informal
        isDay = course.unit == .day
        days = dates.isEmpty ? (1...6).map { "Dag \($0)" } : dates.map(\.label)
        self.code = code.svg
        address = String(settings.url(part.page).replacing(/^https?:\/\//, with: ""))
        page = "../\(part.page)"
        let art = CoverArt(name: course.name)
        ink = art.background.hexadecimal
        tint = CoverColour(lightness: 0.955, chroma: 0.018, hue: art.hue).hexadecimal
        self.art = art.svg
    }
}

/// What the template of a sheet is filled with: what belongs to every week.
struct HandoutEveryPart {
    let name: String
    let exercises: [HandoutExercise]
}

/// What the template of a sheet is filled with: an exercise.
struct HandoutExercise {
    let title: String
    let summary: String?
    /// Its variants, the shortest first: `kort 10 min · lang 30 min`.
    let lengths: String

    init(_ exercise: PublishedCourse.Exercise) {
        title = exercise.title
        summary = exercise.summary
        let tracks = exercise.tracks
        lengths = tracks.map { tracks.count < 2 ? $0.length : "\($0.variant) \($0.length)" }.joined(separator: " · ")
    }
}

extension CourseDate {
    /// The day as a sheet has it: `man 11.1.`
    fileprivate var label: String { "\(Self.norwegianWeekdays[weekday - 1]) \(dayOfMonth).\(month)." }

    private static let norwegianWeekdays = ["søn", "man", "tir", "ons", "tor", "fre", "lør"]
}
