internal import GuideSound
package import GuideTimeline

extension Sidecar {
    /// Captions for players.
    package static let srt = Sidecar("srt", ending: ".srt", "captions for players (SubRip)") {
        SubRip.text(of: $0.timeline)
    }
}

/// Captions as most players take them (SubRip). The format has no escapes: `<` and `{` would be taken for markup, so they
/// stand as their look-alikes `‹` and `(`.
package enum SubRip {
    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        let cues = Caption.captions(of: timeline).enumerated().map { index, caption in
            let start = SampleClock.stamp(caption.start, rate: timeline.sampleRate, point: ",")
            let end = SampleClock.stamp(caption.end, rate: timeline.sampleRate, point: ",")
            return "\(index + 1)\n\(start) --> \(end)\n\(caption.lines.map(plain).joined(separator: "\n"))\n"
        }
        return cues.joined(separator: "\n")
    }

    private static func plain(_ text: String) -> String {
        text.replacing("<", with: "‹").replacing(">", with: "›").replacing("{", with: "(").replacing("}", with: ")")
    }
}
