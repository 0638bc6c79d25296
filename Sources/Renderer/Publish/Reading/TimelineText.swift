internal import GuideOutput

/// What a timeline's JSON says of chapters and of what is heard.
struct TimelineText: Sendable, Equatable {
    /// The chapters in order.
    let chapters: [PublishedCourse.Chapter]
    /// What is said, in order.
    let sentences: [PublishedCourse.Sentence]

    /// Reads the first timeline of a `json` sidecar; nil if it is none.
    init?(_ json: [UInt8]) {
        guard let document = try? TimelineDocument.read(json).first else { return nil }
        let rate = Double(document.sampleRate)
        chapters = document.chapters.map { PublishedCourse.Chapter(title: $0.title, start: Double($0.start) / rate) }
        sentences = document.events.compactMap { event in
            guard let spoken = event.spoken, spoken > 0, !event.text.isEmpty else { return nil }
            return PublishedCourse.Sentence(
                text: event.text, start: Double(event.start) / rate, end: Double(event.start + spoken) / rate,
                chapter: document.chapters.lastIndex { $0.start <= event.start }, paragraph: event.paragraph ?? 0)
        }
    }
}
