internal import Foundation

/// What a timeline's JSON says of chapters and of what is heard.
struct TimelineText: Sendable, Equatable {
    /// The chapters in order.
    let chapters: [PublishedCourse.Chapter]
    /// What is said, in order.
    let sentences: [PublishedCourse.Sentence]

    /// Silence that parts paragraphs, in seconds: as in a transcript.
    private static let paragraph = 4.0

    /// Reads the first timeline of a `json` sidecar; nothing if it is none.
    init?(_ json: [UInt8]) {
        guard let records = try? JSONDecoder().decode([Record].self, from: Data(json)), let record = records.first,
            record.sampleRate > 0
        else { return nil }
        let rate = Double(record.sampleRate)
        chapters = record.chapters.map { PublishedCourse.Chapter(title: $0.title, start: Double($0.start) / rate) }
        var sentences: [PublishedCourse.Sentence] = []
        for event in record.events {
            guard let spoken = event.spoken, spoken > 0, !event.text.isEmpty else { continue }
            let start = Double(event.start) / rate
            let chapter = record.chapters.lastIndex { $0.start <= event.start }
            var paragraph = 0
            if let last = sentences.last {
                let isApart = start - last.end > Self.paragraph || chapter != last.chapter
                paragraph = last.paragraph + (isApart ? 1 : 0)
            }
            let end = Double(event.start + spoken) / rate
            sentences.append(
                PublishedCourse.Sentence(
                    text: event.text, start: start, end: end, chapter: chapter, paragraph: paragraph))
        }
        self.sentences = sentences
    }
}

private struct Record: Decodable {
    var sampleRate: Int
    var chapters: [Chapter]
    var events: [Event]

    struct Chapter: Decodable {
        var title: String
        var start: Int
    }

    struct Event: Decodable {
        var text: String
        var start: Int
        var spoken: Int?
        var kind: String
    }
}
