/// What a unit offers to begin with: its first exercise, the shortest track of each of its levels. The names of its properties
/// are those that templates use.
struct TodayView {
    let folder: String
    let number: Int?
    let page: String
    let label: String
    let theme: String?
    /// Whether the page shows it before its script has looked for today's.
    let isFirst: Bool
    let tracks: [TodayTrack]

    init?(_ unit: PublishedCourse.Unit, isFirst: Bool, _ publication: Publication) {
        guard let series = unit.series.first else { return nil }
        let text = publication.theme.text
        folder = unit.folder
        number = unit.number
        page = unit.page
        label = publication.label(of: unit)
        theme = unit.theme
        self.isFirst = isFirst
        let starts = SeriesView.starts(of: series, id: UnitView.exerciseID(0))
        tracks = starts.enumerated().compactMap { index, start in
            series.exercises[index].tracks.first.map {
                let track = TrackView($0, of: series.exercises[index], in: series, id: start, text)
                return TodayTrack(
                    track: track, id: "i-dag-\(unit.folder)-\(index + 1)", title: series.title, page: unit.page,
                    isOther: index > 0)
            }
        }
    }
}

/// A track that can be played from the course's page.
struct TodayTrack {
    let track: TrackView
    let id: String
    let title: String
    let page: String
    /// Whether it is another level than the first.
    let isOther: Bool
}
