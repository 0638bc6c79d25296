internal import GuideSoundFiles
internal import GuideText
package import GuideTimeline

extension Sidecar {
    /// Chapters for podcast players.
    package static let chapters = Sidecar(
        "chapters", norwegian: "kapitler", ending: ".chapters.json", "chapters for podcast players (Podcasting 2.0)"
    ) {
        PodcastChapters.text(of: $0.timeline, fileName: $0.fileName)
    }
}

/// Chapters as podcast players read them (Podcasting 2.0, "JSON Chapters Format", version 1.2.0).
package struct PodcastChapters: Encodable, Sendable {
    private let version = "1.2.0"
    private let title: String
    private let fileName: String
    private let chapters: [Chapter]

    /// A chapter: where it begins and ends in seconds, and its title.
    package struct Chapter: Encodable, Sendable {
        private let startTime: Double
        private let endTime: Double
        private let title: String

        /// A chapter over a range of seconds, to the millisecond.
        package init(title: String, start: Double, end: Double) {
            startTime = (start * 1000).rounded() / 1000
            endTime = (end * 1000).rounded() / 1000
            self.title = title
        }
    }

    /// The chapters of a track with its title and the name of its sound file.
    package init(title: String, fileName: String, chapters: [Chapter]) {
        self.title = title
        self.fileName = fileName
        self.chapters = chapters
    }

    /// The file's text, with sorted keys and a final line end.
    package var text: String { JSONText.of(self) }

    /// The file of a timeline.
    package static func text(of timeline: Timeline, fileName: String) -> String {
        let rate = Double(timeline.sampleRate)
        let chapters = ChapterMark.marks(of: timeline).map {
            Chapter(title: $0.title, start: Double($0.start) / rate, end: Double($0.end) / rate)
        }
        return PodcastChapters(title: TrackTags(of: timeline).title, fileName: fileName, chapters: chapters).text
    }
}
