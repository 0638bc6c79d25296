/// All that is handed out of a course besides its sound.
package enum PublicationFiles {
    /// Every file, sorted by path; the same course, settings and theme always give the same bytes.
    package static func all(
        of course: PublishedCourse, _ settings: PublicationSettings, theme: Theme
    ) -> [PublishedFile] {
        let others: [PublishedFile] = []
        let pages = ListeningPages.files(of: course, settings, theme: theme, others: others)
        return (pages + others).sorted { $0.path < $1.path }
    }
}
