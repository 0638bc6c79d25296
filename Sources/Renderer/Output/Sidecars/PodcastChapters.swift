internal import Foundation
internal import GuideScript
package import GuideTimeline

/// Chapters as podcast players read them (Podcasting 2.0, "JSON Chapters Format", version 1.2.0).
package enum PodcastChapters {
    /// The file of a timeline.
    package static func text(of timeline: Timeline, fileName: String) -> String {
        let rate = Double(timeline.sampleRate)
        func seconds(_ samples: Int) -> Double { (Double(samples) / rate * 1000).rounded() / 1000 }
        let list = ChapterList(
            version: "1.2.0", title: TrackTags(of: timeline).title, fileName: fileName,
            chapters: ChapterMark.marks(of: timeline).map {
                ListedChapter(startTime: seconds($0.start), endTime: seconds($0.end), title: $0.title)
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding plain numbers and strings cannot fail.
        guard let data = try? encoder.encode(list) else { return "{}\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}

private struct ChapterList: Encodable {
    var version: String
    var title: String
    var fileName: String
    var chapters: [ListedChapter]
}

private struct ListedChapter: Encodable {
    var startTime: Double
    var endTime: Double
    var title: String
}
