/// The page of a text that its unit's page has no room for. The names of its properties are those that templates use.
struct TextView {
    let site: SiteView
    let text: [String: Any]
    let title: String
    let summary: String?
    let label: String
    /// The unit's page, and the track there.
    let page: String
    /// The title of its exercise.
    let series: String
    let track: TrackView

    init(_ track: TrackView, of series: SeriesView, in unit: PublishedCourse.Unit, _ publication: Publication) {
        site = SiteView(publication)
        text = publication.theme.text.values
        title = "\(track.name) – \(publication.course.title)"
        summary = nil
        label = publication.heading(of: unit)
        page = unit.page
        self.series = series.title
        self.track = track
    }
}
