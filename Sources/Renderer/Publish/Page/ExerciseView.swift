internal import GuideScript

/// An exercise on its page. The names of all properties here are those that templates use.
struct ExerciseView {
    let id: String
    let title: String
    let summary: String?
    /// When to leave it, and what else is to be known before it is used.
    let whenNot: String?
    let frame: [FrameLine]
    let hasFrame: Bool
    let tracks: [TrackView]

    init(_ exercise: PublishedCourse.Exercise, id: String, _ text: PageText) {
        self.id = id
        title = exercise.title
        summary = exercise.summary
        whenNot = exercise.frame.whenNot
        frame = FrameLine.lines(of: exercise.frame, text)
        hasFrame = !frame.isEmpty
        tracks = exercise.tracks.enumerated().map { index, track in
            TrackView(track, of: exercise, id: "\(id)-\(index + 1)", text)
        }
    }
}

/// A track with its chapters and its text.
struct TrackView {
    let id: String
    /// Its length in a word, where there are several to choose from.
    let variant: String?
    let length: String
    /// What a phone shows of it while it plays.
    let name: String
    let path: String
    /// The path of its sound, and its address, which names the edition too.
    let file: String
    let sound: String
    let edition: String
    let download: String
    let hasChapters: Bool
    let chapters: [ChapterView]
    let blocks: [BlockView]

    init(_ track: PublishedCourse.Track, of exercise: PublishedCourse.Exercise, id: String, _ text: PageText) {
        self.id = id
        let hasChoice = exercise.tracks.count > 1
        variant = hasChoice ? track.variant.prefix(1).uppercased() + track.variant.dropFirst() : nil
        length = PageFigures.length(track.seconds)
        name = hasChoice ? "\(exercise.title), \(track.variant)" : exercise.title
        path = track.path
        file = track.audio.path
        sound = track.soundAddress
        edition = track.edition
        download = text("last-ned", ["megabyte": PageFigures.megabytes(track.audio.bytes)])
        chapters = track.chapters.map(ChapterView.init)
        hasChapters = !chapters.isEmpty
        blocks = BlockView.blocks(of: track)
    }
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
