internal import GuideOutput
internal import GuideTimeline

/// What a timeline's JSON says of chapters, of what is said and of bells.
struct TimelineText: Sendable, Equatable {
    /// The chapters in order.
    let chapters: [PublishedCourse.Chapter]
    /// What is said, in order.
    let sentences: [PublishedCourse.Sentence]
    /// When bells are heard, in order.
    let bells: [PublishedCourse.Bell]

    /// Reads the first timeline of a `json` sidecar; nil if it is not one.
    init?(_ json: [UInt8]) {
        guard let document = try? TimelineDocument.read(json).first else { return nil }
        let rate = Double(document.sampleRate)
        chapters = document.chapters.map { PublishedCourse.Chapter(title: $0.title, start: Double($0.start) / rate) }
        var sentences: [PublishedCourse.Sentence] = []
        for event in document.events {
            guard let spoken = event.spoken, spoken > 0, !event.text.isEmpty else { continue }
            var sentence = PublishedCourse.Sentence(
                text: event.text, start: Double(event.start) / rate, end: Double(event.start + spoken) / rate,
                chapter: document.chapters.lastIndex { $0.start <= event.start }, paragraph: 0)
            sentence.paragraph = event.paragraph ?? Self.paragraph(of: sentence, after: sentences.last)
            sentences.append(sentence)
        }
        self.sentences = sentences
        bells = document.events.compactMap { Self.bell($0, rate: rate) }
    }

    /// When a bell is heard; nil for other events. What a document does not say of its ringing counts as none.
    private static func bell(_ event: TimelineDocument.Event, rate: Double) -> PublishedCourse.Bell? {
        guard let strokes = event.strokes, strokes > 0 else { return nil }
        let length = (strokes - 1) * (event.spacing ?? 0) + (event.ring ?? 0)
        return .init(start: Double(event.start) / rate, end: Double(event.start + length) / rate)
    }

    /// The paragraph of a sentence in a document of version 1, which has none: a chapter or a long silence begins a new one.
    /// Builds made before version 2 keep their files for as long as nothing in them changes.
    private static func paragraph(
        of sentence: PublishedCourse.Sentence, after last: PublishedCourse.Sentence?
    ) -> Int {
        guard let last else { return 0 }
        let isApart =
            sentence.start - last.end > Double(Timeline.paragraphSilence) || sentence.chapter != last.chapter
        return last.paragraph + (isApart ? 1 : 0)
    }
}
