/// What the template of a sheet is filled with.
struct HandoutSheet {
    let text: [String: Any]
    let clinic: String?
    let course: String
    let name: String
    let theme: String?
    let exercises: [HandoutExercise]
    let everyPart: [HandoutEveryPart]
    let informal: String?
    /// Whether any of its exercises can be chosen in several lengths.
    let hasVariants: Bool
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
    init(of part: PublishedCourse.Part, in publication: Publication, dates: [CourseDate], code: QRCode) {
        let (course, text) = (publication.course, publication.theme.text)
        self.text = text.values
        clinic = publication.theme.clinic
        self.course = course.title
        name = publication.label(of: part)
        theme = part.theme
        exercises = part.exercises.map(HandoutExercise.init)
        everyPart = course.parts.filter { $0.number == nil && !$0.exercises.isEmpty }.map {
            HandoutEveryPart(name: publication.label(of: $0), exercises: $0.exercises.map(HandoutExercise.init))
        }
        informal = part.informal
        hasVariants = part.exercises.contains { $0.tracks.count > 1 }
        let numbers = (1...6).map { text("ark-nummer", ["tall": "\($0)"]) }
        days = dates.isEmpty ? numbers : dates.map { $0.label(text.list("ukedager")) }
        self.code = code.svg
        address = String(publication.settings.url(part.page).replacing(/^https?:\/\//, with: ""))
        page = "../\(part.page)"
        let art = CoverArt(name: course.name)
        ink = publication.theme.colour?.description ?? art.background.hexadecimal
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
        lengths = tracks.map {
            tracks.count < 2 ? PageFigures.length($0.seconds) : "\($0.variant) \(PageFigures.length($0.seconds))"
        }.joined(separator: " · ")
    }
}

extension CourseDate {
    /// The day as a sheet has it: `man 11.1.`; `weekdays` are the names of the days, Monday first.
    fileprivate func label(_ weekdays: [String]) -> String {
        let index = (weekday + 5) % 7
        return "\(index < weekdays.count ? "\(weekdays[index].prefix(3)) " : "")\(dayOfMonth).\(month)."
    }
}
