/// A course with its settings and theme: all that a page is made of.
struct Publication {
    let course: PublishedCourse
    let settings: PublicationSettings
    let theme: Theme
    /// The paths of all other files of the folder that pages may lead to.
    let paths: Set<String>

    /// The page that says whom the course is for, where it ends and who answers for it.
    static let noticePage = "om-tilbudet.html"

    /// A path, if its file is there.
    func path(_ path: String) -> String? { paths.contains(path) ? path : nil }

    /// How many numbered units the course has: the last one's number.
    var count: Int { course.units.compactMap(\.number).max() ?? 0 }

    /// What a unit is called: `Uke 2`, `Hver dag`.
    func label(of unit: PublishedCourse.Unit) -> String {
        switch (course.unitKind, unit.number) {
        case (.week, let number?): theme.text("uke", ["tall": "\(number)"])
        case (.day, let number?): theme.text("dag", ["tall": "\(number)"])
        case (.week, nil): theme.text("hver-uke")
        case (.day, nil): theme.text("hver-dag")
        }
    }

    /// What the list of units is called.
    var partsTitle: String { theme.text(course.unitKind == .week ? "uker" : "dager") }
}

extension Publication {
    /// A course with its settings and theme, for everything that is no page: every text in it is printable.
    init(_ course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme) {
        self.init(course: course.printable, settings: settings, theme: theme, paths: [])
    }

    /// What a unit is called, and its theme: `Uke 3: Bevegelse`.
    func heading(of unit: PublishedCourse.Unit) -> String {
        [label(of: unit), unit.theme].compactMap { $0 }.joined(separator: ": ")
    }
}

extension PublishedCourse.Exercise {
    /// The title of a track as its tags have it: the variant stands in it where there are several.
    func title(of track: PublishedCourse.Track) -> String {
        tracks.count < 2 ? title : "\(title) – \(track.variant)"
    }
}
