internal import Mustache

/// The page of a week or day, and pages for the texts that would make it heavy.
struct UnitPages {
    /// The page of the unit, and after it those of texts.
    let files: [PublishedFile]

    /// What a page may weigh with its texts, in bytes: some are left for what a theme adds.
    static let limit = ListeningPages.pageLimit - 5_000

    /// Renders the pages. Texts stay on the unit's page as long as they fit: first that of each exercise's first track, then
    /// those of other lengths, then those of further levels. Nobody needs all levels, but everyone the first.
    init(_ unit: PublishedCourse.Unit, _ publication: Publication, _ library: MustacheLibrary) {
        func render(_ view: Any, _ template: String) -> String { library.render(view, withTemplate: template) ?? "" }
        let order = Self.order(of: unit)
        let bare = UnitView(unit, apart: Set(order), publication)
        let tracks = Dictionary(bare.exercises.flatMap(\.tracks).map { ($0.path, $0) }) { first, _ in first }
        var weight = render(bare, "part").utf8.count
        var apart: Set<String> = []
        for path in order {
            guard let track = tracks[path] else { continue }
            let size = render(track, "transcript").utf8.count
            if weight + size > Self.limit { apart.insert(path) } else { weight += size }
        }
        var files = [PublishedFile(unit.page, render(UnitView(unit, apart: apart, publication), "part"))]
        for series in bare.exercises {
            for track in series.tracks where apart.contains(track.path) {
                guard let page = track.textPage else { continue }
                files.append(PublishedFile(page, render(TextView(track, of: series, in: unit, publication), "text")))
            }
        }
        self.files = files
    }

    /// The paths of the unit's tracks, those in front whose texts are wanted most.
    private static func order(of unit: PublishedCourse.Unit) -> [String] {
        let series = unit.series
        let ranks = [
            series.flatMap { $0.first.tracks.prefix(1) }, series.flatMap { $0.first.tracks.dropFirst() },
            series.flatMap { $0.rest.flatMap(\.tracks) },
        ]
        return ranks.flatMap { $0.map(\.path) }
    }
}
