internal import GuideSound
package import GuideTimeline

extension Sidecar {
    /// Captions for the web.
    package static let vtt = Sidecar("vtt", ending: ".vtt", "captions for the web (WebVTT)") {
        WebVTT.text(of: $0.timeline)
    }
}

/// Captions as the web plays them (W3C, "WebVTT: The Web Video Text Tracks Format").
package enum WebVTT {
    /// The file of a timeline.
    package static func text(of timeline: Timeline) -> String {
        let cues = Caption.captions(of: timeline).enumerated().map { index, caption in
            let start = SampleClock.stamp(caption.start, rate: timeline.sampleRate)
            let end = SampleClock.stamp(caption.end, rate: timeline.sampleRate)
            return "\n\(index + 1)\n\(start) --> \(end)\n\(caption.lines.map(escape).joined(separator: "\n"))\n"
        }
        return "WEBVTT\n" + cues.joined()
    }

    /// Text in which no letter is taken for markup, nor `-->` for the arrow of a time.
    static func escape(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
