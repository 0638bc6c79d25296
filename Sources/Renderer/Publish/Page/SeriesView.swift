internal import GuideScript

/// An exercise on its page, with all its levels and lengths. The names of all properties here are those that templates use.
struct SeriesView {
    let id: String
    let title: String
    let summary: String?
    /// When to leave it, and what else is to be known before it is used.
    let whenNot: String?
    let frame: [FrameLine]
    let hasFrame: Bool
    /// Whether it has levels, one to go on to after the other.
    let hasLevels: Bool
    let hasChoice: Bool
    let tracks: [TrackView]

    /// - Parameter apart: The paths of the tracks whose texts have pages of their own.
    init(_ series: ExerciseSeries, id: String, apart: Set<String>, _ text: PageText) {
        let exercise = series.first
        self.id = id
        title = series.title
        summary = exercise.summary
        whenNot = exercise.frame.whenNot
        frame = FrameLine.lines(of: exercise.frame, text)
        hasFrame = !frame.isEmpty
        hasLevels = !series.rest.isEmpty
        let all = series.exercises.flatMap { exercise in exercise.tracks.map { (exercise, $0) } }
        tracks = all.enumerated().map { index, pair in
            TrackView(
                pair.1, of: pair.0, in: series, id: "\(id)-\(index + 1)", hasTextPage: apart.contains(pair.1.path), text
            )
        }
        hasChoice = tracks.count > 1
    }

    /// The names on the page of the first track of each level.
    static func starts(of series: ExerciseSeries, id: String) -> [String] {
        var count = 0
        return series.exercises.map { exercise in
            defer { count += exercise.tracks.count }
            return "\(id)-\(count + 1)"
        }
    }
}

extension String {
    /// The text with a capital letter in front.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

/// A place to jump to.
struct ChapterView {
    let title: String
    let seconds: String
    let clock: String

    init(_ chapter: PublishedCourse.Chapter) {
        title = chapter.title
        seconds = PageFigures.tenths(chapter.start)
        clock = PageFigures.clock(chapter.start)
    }
}

/// A paragraph, with the title of the chapter that begins with it.
struct BlockView {
    let heading: String?
    let sentences: [SentenceView]

    static func blocks(of track: PublishedCourse.Track) -> [BlockView] {
        var blocks: [BlockView] = []
        var chapter: Int?
        var rest = track.sentences[...]
        while let first = rest.first {
            let paragraph = rest.prefix { $0.paragraph == first.paragraph && $0.chapter == first.chapter }
            let heading = first.chapter == chapter ? nil : first.chapter.map { track.chapters[$0].title }
            blocks.append(BlockView(heading: heading, sentences: paragraph.map(SentenceView.init)))
            chapter = first.chapter
            rest = rest.dropFirst(paragraph.count)
        }
        return blocks
    }
}

/// A sentence and when it is heard.
struct SentenceView {
    let words: String
    /// Where it begins and ends, in seconds.
    let times: String

    init(_ sentence: PublishedCourse.Sentence) {
        words = sentence.text
        times = "\(PageFigures.tenths(sentence.start)) \(PageFigures.tenths(sentence.end))"
    }
}
