internal import GuideScript
internal import GuideSound
internal import GuideText
package import GuideTimeline

/// The events of a timeline as comma-separated values (RFC 4180), times in seconds, with a first line of names.
package enum EventTable {
    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        let head = ["start", "end", "kind", "chapter", "text", "line"]
        let rows = timeline.events.map { event in
            let (kind, text) = describe(event)
            return [
                seconds(event.start, timeline), seconds(event.start + event.length, timeline), kind,
                timeline.chapterTitle(of: event), text, "\(timeline.line(of: event))",
            ]
        }
        return CommaSeparated.text([head] + rows)
    }

    private static func describe(_ event: Timeline.Event) -> (kind: String, text: String) {
        switch event.kind {
        case .speech(let sentence): ("speech", sentence.written)
        case .count(let number): ("count", number.written)
        case .breath(let phase): (phase.kind.rawValue, phase.word?.written ?? "")
        case .pause: ("pause", "")
        case .bell(let strikes): ("bell", strikes.bell.shownName)
        case .sound(let cue): ("sound", cue.file.name)
        case .background(let cue): ("background", cue?.file.name ?? "")
        }
    }

    private static func seconds(_ samples: Int, _ timeline: Timeline) -> String {
        let milliseconds = SampleClock.milliseconds(samples, rate: timeline.sampleRate)
        let digits = "\(milliseconds % 1000)"
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    }
}
