internal import GuideScript
internal import GuideSoundFiles
package import GuideTimeline

extension Sidecar {
    /// The text as one reads it.
    package static let text = Sidecar(
        "text", norwegian: "tekst", ending: ".txt", "the text as one reads it, chapters as headings"
    ) {
        Transcript.text(of: $0.timeline)
    }
}

/// A track as one reads it: title, chapters as headings, and what is said, in the timeline's paragraphs.
package enum Transcript {
    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        var blocks = ["# \(TrackTags(of: timeline).title)"]
        var sentences: [String] = []
        var (chapter, paragraph): (Int?, Int?) = (nil, nil)
        func flush() {
            if !sentences.isEmpty { blocks.append(sentences.joined(separator: " ")) }
            sentences = []
        }
        for event in timeline.events {
            if event.paragraph != paragraph || event.chapter != chapter { flush() }
            paragraph = event.paragraph
            if event.chapter != chapter {
                chapter = event.chapter
                blocks.append("## \(timeline.chapterTitle(of: event))")
            }
            if let said = EventDescription(event).said { sentences.append(said) }
        }
        flush()
        return blocks.joined(separator: "\n\n") + "\n"
    }
}
