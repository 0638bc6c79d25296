internal import GuideScript

/// A track with its chapters and its text.
struct TrackView {
    let id: String
    /// What distinguishes it from the other tracks of its exercise: level and length in a word.
    let variant: String?
    let level: String?
    let lengthName: String?
    let length: String
    /// The same in seconds.
    let seconds: String
    /// What a phone shows of it while it plays.
    let name: String
    let path: String
    /// The path of its sound, and its address, which names the edition too.
    let file: String
    let sound: String
    let edition: String
    /// Its sound as the page's script keeps it: address and length.
    let listing: String
    let download: String
    let hasChapters: Bool
    let chapters: [ChapterView]
    let blocks: [BlockView]
    /// The page that its text stands on, if that is one of its own.
    let textPage: String?
    /// When the voice is heard: beginning and end of each sentence in turn, in seconds.
    let speech: String
    /// When bells are heard: beginning and end of each in turn, in seconds. Nil if there are none.
    let bells: String?

    init(
        _ track: PublishedCourse.Track, of exercise: PublishedCourse.Exercise, in series: ExerciseSeries, id: String,
        hasTextPage: Bool = false, _ text: PageText
    ) {
        self.id = id
        level = series.rest.isEmpty ? nil : exercise.edition.map(\.name.capitalised)
        lengthName = exercise.tracks.count > 1 ? track.variant.capitalised : nil
        let names = [level, lengthName].compactMap { $0 }
        variant = names.isEmpty ? nil : names.joined(separator: ", ")
        length = PageFigures.length(track.seconds)
        seconds = PageFigures.tenths(track.seconds)
        name = ([series.title] + names.map { $0.lowercased() }).joined(separator: ", ")
        path = track.path
        file = track.audio.path
        sound = track.soundAddress
        edition = track.edition
        listing = "\(track.soundAddress) \(track.audio.bytes)"
        download = text("last-ned", ["megabyte": PageFigures.megabytes(track.audio.bytes)])
        chapters = track.chapters.map(ChapterView.init)
        hasChapters = !chapters.isEmpty
        blocks = BlockView.blocks(of: track)
        textPage = hasTextPage ? track.textPage : nil
        speech = track.sentences.map { SentenceView($0).times }.joined(separator: " ")
        let times = track.bells.flatMap { [PageFigures.tenths($0.start), PageFigures.tenths($0.end)] }
        bells = times.isEmpty ? nil : times.joined(separator: " ")
    }
}
