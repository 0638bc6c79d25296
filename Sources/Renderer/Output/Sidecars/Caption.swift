internal import GuideScript
package import GuideTimeline

/// What is shown while a sentence, or a part of it, is said: at most two lines.
package struct Caption: Sendable, Equatable {
    /// First sample.
    package var start: Int
    /// Sample after the last.
    package var end: Int
    /// Its lines, one or two.
    package var lines: [String]

    /// Characters on a line: the measure of subtitles on television (EBU Tech 3350, and the guidelines of NRK).
    package static let lineLength = 42
    /// Lines at once.
    package static let lineCount = 2

    /// The captions of everything said on a timeline, in order, none over another.
    package static func captions(of timeline: Timeline) -> [Caption] {
        timeline.events.flatMap { event -> [Caption] in
            guard let said = EventDescription(event).said, event.spoken > 0 else { return [] }
            return captions(of: said, from: event.start, lasting: min(event.spoken, event.length))
        }
    }

    /// A sentence as captions, each shown for its share of the characters.
    static func captions(of text: String, from start: Int, lasting length: Int) -> [Caption] {
        let parts = CaptionBreaking.parts(of: text)
        let total = parts.reduce(0) { $0 + $1.weight }
        var done = 0
        return parts.map { part in
            let from = start + length * done / max(1, total)
            done += part.weight
            return Caption(start: from, end: start + length * done / max(1, total), lines: part.lines)
        }
    }
}
