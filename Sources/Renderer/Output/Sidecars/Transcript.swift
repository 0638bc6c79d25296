internal import GuideScript
internal import GuideSoundFiles
package import GuideTimeline

/// A track as one reads it: title, chapters as headings, and what is said. A silence longer than that between paragraphs
/// begins a new one.
package enum Transcript {
    /// Silence that parts paragraphs, in seconds.
    private static let paragraph = 4

    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        var blocks = ["# \(TrackTags(of: timeline).title)"]
        var paragraph: [String] = []
        var chapter: Int?
        var silence = 0
        func flush() {
            if !paragraph.isEmpty { blocks.append(paragraph.joined(separator: " ")) }
            paragraph = []
        }
        for event in timeline.events {
            if event.chapter != chapter {
                flush()
                chapter = event.chapter
                blocks.append("## \(timeline.chapterTitle(of: event))")
            }
            guard let sentence = Timeline.sentence(of: event) else {
                silence += event.length
                continue
            }
            if silence > Self.paragraph * timeline.sampleRate { flush() }
            silence = 0
            paragraph.append(sentence.written)
        }
        flush()
        return blocks.joined(separator: "\n\n") + "\n"
    }
}
