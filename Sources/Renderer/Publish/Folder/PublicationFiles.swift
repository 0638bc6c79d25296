/// All files of a published course but its sound.
package enum PublicationFiles {
    /// Every file, sorted by path; the same course, settings and theme always give the same bytes. `others` are what pages lead to,
    /// and `besides` files that are written otherwise.
    package static func all(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, others: [PublishedFile],
        besides: [String] = []
    ) -> [PublishedFile] {
        let pages = ListeningPages.files(of: course, settings, theme: theme, others: others, besides: besides)
        return (pages + others).sorted { $0.path < $1.path }
    }

    /// What lies beside the pages: feed, cover, calendar and sheets. `previous` is the last edition of the calendar in the folder.
    package static func others(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme,
        replacing previous: PublishedEdition? = nil
    ) throws(PublishingFailure) -> [PublishedFile] {
        var others = Feed.files(of: course, settings, theme: theme)
        do throws(LibraryFailure) { others += try Cover.files(of: course) } catch { throw .cover(error) }
        do throws(ScheduleMistake) {
            others += try Schedule.files(of: course, settings, theme: theme, replacing: previous)
        } catch { throw .schedule(error) }
        do throws(LibraryFailure) {
            others += try Handout.files(of: course, settings, theme: theme)
        } catch { throw .handout(error) }
        others += WrittenCourse.files(of: course, settings, theme: theme)
        return others
    }

    /// The paths of all files that a course will have, as far as they are known before its tracks are made.
    package static func paths(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme, besides: [String] = []
    ) -> [String] {
        let pages = ListeningPages.files(of: course, settings, theme: theme, besides: besides).map(\.path)
        let numbered = course.units.filter { $0.number != nil }
        let sheets = numbered.map(Handout.path) + numbered.map(Handout.largePath)
        let schedule = settings.start == nil ? [] : [Schedule.path]
        let written = WrittenCourse.paths(of: course)
        return Set(pages + written + sheets + schedule + Cover.paths + [Feed.path] + besides).sorted()
    }
}
