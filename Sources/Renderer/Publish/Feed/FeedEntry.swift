/// A track with its place in the course.
struct FeedEntry {
    let unit: PublishedCourse.Unit
    let exercise: PublishedCourse.Exercise
    let track: PublishedCourse.Track
    /// Its number in the unit, from 1.
    let number: Int

    var title: String { exercise.title(of: track) }
    /// Where its chapters lie in the published folder.
    var chaptersPath: String { "kapitler/\(track.path).json" }
}

/// What the template of the feed is filled with: the course.
struct FeedChannel {
    let title: String
    let page: String
    let notes: String
    let rights: String?
    let author: String?
    let address: String
    let picture: String
    let isUnlisted: Bool
    let guid: String
    let episodes: [FeedEpisode]
}

/// What the template of the feed is filled with: the week or day that a track belongs to.
struct FeedSeason {
    let number: Int
    /// At most 128 characters (podcastindex.org, "podcast:season").
    let name: String
    let episode: Int
}
