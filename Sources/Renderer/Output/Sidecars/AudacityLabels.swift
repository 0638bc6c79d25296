internal import GuideScript
internal import GuideSoundFiles
package import GuideTimeline

extension Sidecar {
    /// A label track.
    package static let labels = Sidecar(
        "labels", norwegian: "etiketter", ending: ".labels.txt", "a label track for Audacity"
    ) {
        AudacityLabels.text(of: $0.timeline)
    }
}

/// A timeline as a label track for Audacity: start and end in seconds and a text, separated by tabs.
package enum AudacityLabels {
    /// The file of a timeline: chapters, what is said, bells and breaths; silences are what lies between.
    package static func text(of timeline: Timeline) -> String {
        var labels = ChapterMark.marks(of: timeline).map { (start: $0.start, end: $0.end, text: "# \($0.title)") }
        for event in timeline.events {
            if let text = text(of: event) { labels.append((event.start, event.start + event.length, text)) }
        }
        // A chapter stands before what it begins with.
        let order = labels.indices.sorted { (labels[$0].start, $0) < (labels[$1].start, $1) }
        return order.map { index in
            let label = labels[index]
            let times = [label.start, label.end].map { seconds($0, rate: timeline.sampleRate) }
            return "\(times[0])\t\(times[1])\t\(label.text)\n"
        }.joined()
    }

    private static func text(of event: Timeline.Event) -> String? {
        let about = EventDescription(event)
        guard about.said == nil, about.label != nil else { return about.said }
        let name = about.phase?.rawValue ?? (about.text.isEmpty ? "–" : about.text)
        return "(\(name)\(about.strikes.map { " ×\($0.count)" } ?? ""))"
    }

    /// Seconds with six digits after the point, as Audacity itself writes them.
    private static func seconds(_ samples: Int, rate: Int) -> String {
        let microseconds = (samples * 1_000_000 + rate / 2) / rate
        let digits = "\(microseconds % 1_000_000)"
        return "\(microseconds / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
    }
}
