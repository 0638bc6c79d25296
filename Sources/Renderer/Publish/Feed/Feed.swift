internal import GuideOutput
internal import GuideScript
internal import GuideSystem
internal import Mustache

/// The feed of a course for podcast players, with the chapters of every track.
package enum Feed {
    /// The name of the feed's file.
    package static let path = "feed.xml"

    /// The feed and a file of chapters for each track that has some.
    package static func files(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme = .standard
    ) -> [PublishedFile] {
        let publication = Publication(course, settings, theme)
        let entries = entries(of: publication)
        return [PublishedFile(path, text(of: publication, entries))]
            + entries.compactMap { entry in chapters(of: entry).map { PublishedFile(entry.chaptersPath, $0) } }
    }

    /// The identifier of the feed wherever it is listed: of its address without scheme and closing slashes, in the namespace
    /// of podcasts (podcastindex.org, "podcast:guid").
    static func guid(ofAddress address: String) -> String {
        var name = address.replacing(/^[a-z]+:\/\//, with: "")
        while name.hasSuffix("/") { name.removeLast() }
        return NamedUUID(name: name, in: namespace).description
    }
}

extension Feed {
    /// `ead4c236-bf58-58c6-a2c6-a6b28d128cb6`.
    private static let namespace: [UInt8] = [
        0xEA, 0xD4, 0xC2, 0x36, 0xBF, 0x58, 0x58, 0xC6, 0xA2, 0xC6, 0xA6, 0xB2, 0x8D, 0x12, 0x8C, 0xB6,
    ]

    /// Every track in the order of listening, numbered within its week or day.
    private static func entries(of publication: Publication) -> [FeedEntry] {
        publication.course.units.inReadingOrder.flatMap { unit in
            unit.exercises.flatMap { exercise in exercise.tracks.map { (exercise, $0) } }.enumerated().map {
                FeedEntry(unit: unit, exercise: $1.0, track: $1.1, number: $0 + 1)
            }
        }
    }

    private static func chapters(of entry: FeedEntry) -> String? {
        let track = entry.track
        guard !track.chapters.isEmpty else { return nil }
        let ends = track.chapters.dropFirst().map(\.start) + [track.seconds]
        let file = track.audio.path.split(separator: "/").last.map(String.init) ?? track.audio.path
        let marks = zip(track.chapters, ends).map {
            PodcastChapters.Chapter(title: $0.title, start: $0.start, end: $1)
        }
        return PodcastChapters(title: entry.title, fileName: file, chapters: marks).text
    }

    private static func text(of publication: Publication, _ entries: [FeedEntry]) -> String {
        let (course, settings) = (publication.course, publication.settings)
        let first = firstDay(of: course, settings)
        let channel = FeedChannel(
            title: course.title, page: settings.url(""),
            notes: notes([
                course.summary ?? course.title,
                course.contact.map { publication.theme.text("kontakt-linje", ["kontakt": $0]) },
            ])
                + (course.text.map { Markdown.html($0, level: 3) } ?? ""),
            rights: course.rights, author: course.author ?? publication.theme.clinic, address: settings.url(path),
            picture: settings.url(Cover.picture), isUnlisted: settings.isUnlisted,
            guid: guid(ofAddress: settings.url(path)),
            episodes: entries.enumerated().map { index, entry in
                FeedEpisode(
                    entry, of: publication, date: first.stamp(minutes: index), notes: notes(of: entry, publication))
            })
        return MustacheTemplate(builtIn: FeedTemplate.feed).render(channel)
    }

    /// The day that the first episode is dated; the others follow by the minute. New Year's Day of the year before the course's, for
    /// a course that says 2027 is often made in 2026, and of the year before it begins, if that is earlier: never a day to come,
    /// for players hide those, and seldom another day when the course starts again.
    private static func firstDay(of course: PublishedCourse, _ settings: PublicationSettings) -> CourseDate {
        let start = settings.start.flatMap { CourseDate($0) }
        let year = [course.year, start?.year].compactMap { $0.map { $0 - 1 } }.min()
        return year.flatMap { CourseDate(year: $0, month: 1, day: 1) } ?? .oldest
    }

    private static func notes(of entry: FeedEntry, _ publication: Publication) -> String {
        let informal = entry.unit.informal.map { publication.theme.text("hverdag-linje", ["tekst": $0]) }
        let text = publication.theme.text
        let frame = entry.exercise.frame
        let before = frame.whenNot.map { "\(text("ramme-naar-ikke")): \($0)" }
        let lines = FrameLine.lines(of: frame, text).map { "\($0.label): \($0.words)" }
        let voice = entry.track.isSynthetic ? text("stemme-data") : nil
        let contact = publication.course.contact.map { text("kontakt-linje", ["kontakt": $0]) }
        return notes(
            [entry.exercise.summary, before] + lines
                + [publication.heading(of: entry.unit), informal, voice, contact])
    }

    private static func notes(_ paragraphs: [String?]) -> String {
        MustacheTemplate(builtIn: FeedTemplate.notes).render(["paragraphs": paragraphs.compactMap { $0 }])
    }
}
