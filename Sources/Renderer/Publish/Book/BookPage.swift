internal import GuideScript

/// A track as a page of the book, with the clips of its sound. The names of all properties here are those that templates use.
struct BookPage {
    /// Such as `spor-07`: the name of its page and of its overlay.
    let id: String
    /// The number of its unit in the book, from 1.
    let part: Int
    let title: String
    let summary: String?
    let whenNot: String?
    let whenNotLabel: String
    let frame: [FrameLine]
    let sections: [BookSection]
    let clips: [BookClip]
    /// The path of the sound, in the book and in the published folder.
    let sound: String
    /// In seconds.
    let seconds: Double
    let duration: String

    init(
        _ track: PublishedCourse.Track, of exercise: PublishedCourse.Exercise, _ text: PageText, number: Int, part: Int
    ) {
        id = "spor-" + (number < 10 ? "0" : "") + "\(number)"
        self.part = part
        title = exercise.title
        summary = exercise.summary
        whenNot = exercise.frame.whenNot
        whenNotLabel = text("ramme-naar-ikke")
        frame = FrameLine.lines(of: exercise.frame, text)
        sound = track.audio.path
        seconds = track.seconds
        duration = BookClip.time(track.seconds)
        sections = BookSection.sections(of: track)
        clips = BookClip.clips(of: track)
    }
}

/// A paragraph, with the title of the chapter that begins with it.
struct BookSection {
    let heading: String?
    let sentences: [BookSentence]

    static func sections(of track: PublishedCourse.Track) -> [BookSection] {
        var number = 0
        return BlockView.blocks(of: track).map { block in
            let sentences = block.sentences.map { sentence in
                number += 1
                return BookSentence(id: "s\(number)", words: sentence.words)
            }
            return BookSection(heading: block.heading, sentences: sentences)
        }
    }
}

/// A sentence that a clip of the sound belongs to.
struct BookSentence {
    let id: String
    let words: String
}

/// A piece of the sound, and what is shown while it plays. It lasts until the next one begins: what is silent is heard too.
struct BookClip: Equatable {
    let id: String
    let begin: String
    let end: String

    /// The clips of a track, which follow each other from its first sample to its last; while nothing is said yet, the title
    /// is shown.
    static func clips(of track: PublishedCourse.Track) -> [BookClip] {
        let starts = [("tittel", 0.0)] + track.sentences.enumerated().map { ("s\($0 + 1)", $1.start) }
        let ends = starts.dropFirst().map(\.1) + [track.seconds]
        return zip(starts, ends).compactMap { start, end in
            let (begin, end) = (time(start.1), time(end))
            return begin == end ? nil : BookClip(id: start.0, begin: begin, end: end)
        }
    }

    /// A time as `h:mm:ss.mmm` (EPUB 3.3, "Clock values").
    static func time(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded())
        func digits(_ number: Int, _ count: Int) -> String {
            String("\(number + [2: 100, 3: 1000][count, default: 0])".dropFirst())
        }
        let (minutes, rest) = thousandths.quotientAndRemainder(dividingBy: 60_000)
        return "\(minutes / 60):\(digits(minutes % 60, 2)):\(digits(rest / 1000, 2)).\(digits(rest % 1000, 3))"
    }
}
