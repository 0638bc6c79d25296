/// What the template of the feed is filled with: a track.
struct FeedEpisode {
    let title: String
    let page: String
    let notes: String
    /// Of the course's name, the track's path, which stays when it is rendered again, and the variant.
    let guid: String
    let date: String
    let sound: String
    let bytes: Int
    let seconds: Int
    let season: FeedSeason?
    let chapters: String?
    let captions: String

    /// The episode of an entry, with its date and its description in HTML.
    init(_ entry: FeedEntry, of publication: Publication, date: String, notes: String) {
        let (track, settings) = (entry.track, publication.settings)
        title = entry.title
        page = settings.url(entry.unit.page)
        self.notes = notes
        guid = "pusterom:\(publication.course.name)/\(track.path)#\(track.variant)"
        self.date = date
        // Players fetch a recording again only from another address; the guid stays, so that the episode does.
        sound = settings.url(track.soundAddress)
        bytes = track.audio.bytes
        seconds = max(1, Int(track.seconds.rounded()))
        season = entry.unit.number.map {
            FeedSeason(number: $0, name: String(publication.heading(of: entry.unit).prefix(128)), episode: entry.number)
        }
        chapters = track.chapters.isEmpty ? nil : settings.url(entry.chaptersPath)
        captions = settings.url(track.captions.path)
    }
}
