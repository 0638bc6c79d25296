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
