internal import GuideScript
internal import GuideSound
internal import GuideText
package import GuideTimeline

extension Sidecar {
    /// A row for each event.
    package static let csv = Sidecar("csv", ending: ".csv", "one row for each event, times in seconds") {
        EventTable.text(of: $0.timeline)
    }
}

/// The events of a timeline as comma-separated values (RFC 4180), times in seconds, with a first line of names.
package enum EventTable {
    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        let head = ["start", "end", "kind", "chapter", "text", "line"]
        let rows = timeline.events.map { event in
            let about = EventDescription(event)
            // A phase of breath is distinguished from others by its own name.
            let kind = about.phase?.rawValue ?? about.kind.rawValue
            return [
                seconds(event.start, timeline), seconds(event.start + event.length, timeline), kind,
                timeline.chapterTitle(of: event), about.text, "\(timeline.line(of: event))",
            ]
        }
        return CommaSeparated.text([head] + rows)
    }

    private static func seconds(_ samples: Int, _ timeline: Timeline) -> String {
        let milliseconds = SampleClock.milliseconds(samples, rate: timeline.sampleRate)
        let digits = "\(milliseconds % 1000)"
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
