/// What a track says of itself to players and archives. Missing values are left out.
package struct TrackTags: Sendable, Equatable {
    /// The title shown to listeners.
    package var title: String
    /// Who made it.
    package var artist: String?
    /// The course that it belongs to.
    package var album: String?
    /// Its number in the course, such as the week; from 1.
    package var trackNumber: Int?
    /// The language by ISO 639-2, such as `nob`.
    package var language: String?
    /// The year it was made.
    package var year: Int?
    /// Who holds the rights, and what may be done with it.
    package var copyright: String?
    /// A sentence about it.
    package var comment: String?
    /// What kind of sound it is, in a word that players know.
    package var genre: String?
    /// The cover, a PNG file.
    package var picture: CoverPicture?

    /// Tags with a title only.
    package init(title: String) { self.title = title }
}

/// A chapter of a track, as players show it.
package struct ChapterMark: Sendable, Equatable {
    /// Its title.
    package var title: String
    /// First sample.
    package var start: Int
    /// Sample after its last.
    package var end: Int

    /// A chapter over a range of samples.
    package init(title: String, start: Int, end: Int) {
        self.title = title
        self.start = start
        self.end = end
    }
}
