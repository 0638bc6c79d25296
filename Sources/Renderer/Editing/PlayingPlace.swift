internal import GuideScript
internal import GuideText
package import GuideTimeline

/// Where playing begins, as its user writes it: a line of the script, a time, or a chapter.
package enum PlayingPlace: Sendable, Equatable {
    /// A line, from 1.
    case line(Int)
    /// Seconds from the beginning.
    case time(Int)
    /// A chapter by its title, or the beginning of that.
    case chapter(String)

    /// Reads a place: `12` is a line, `2:30` a time, anything else a chapter.
    package init(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { $0.count > 6 ? nil : Int($0) }
        if parts.count == 1, let line = parts[0] {
            self = .line(line)
        } else if 2...3 ~= parts.count, parts.allSatisfy({ $0 ?? -1 >= 0 }) {
            self = .time(parts.reduce(0) { $0 * 60 + ($1 ?? 0) })
        } else {
            self = .chapter(text)
        }
    }

    /// The sample at which it is in a timeline: of a line on which nothing happens, what comes next. Nil if there is no such place.
    package func sample(in timeline: Timeline) -> Int? {
        switch self {
        case .time(let seconds):
            let (sample, isOver) = seconds.multipliedReportingOverflow(by: timeline.sampleRate)
            return isOver || sample >= timeline.samples ? nil : sample
        case .chapter(let title):
            let small = title.lowercased()
            let exact = timeline.chapters.first { $0.title.lowercased() == small }
            return (exact ?? timeline.chapters.first { $0.title.lowercased().hasPrefix(small) })?.start
        case .line(let line):
            let sources = timeline.script.sources
            return timeline.events.first { event in
                let (source, span) = sources.locate(event.span)
                return source.name == sources.root.name && event.length > 0 && source.line(of: span.start) >= line
            }?.start
        }
    }
}
