package import GuideScript
internal import GuideSpeech
internal import GuideTimeline

extension TrackTiming {
    /// The tracks in which a person speaks some lines and an engine the others: listeners hear every change.
    package borrowing func mixedVoices() -> [Diagnostic] {
        var advice: [Diagnostic] = []
        for timeline in timelines.compactMap({ $0 }) {
            let script = timeline.script
            let texts = Set(timeline.events.compactMap { Timeline.sentence(of: $0)?.spoken })
            let recorded = texts.count { utterance($0, in: script).take != nil }
            guard 0 < recorded, recorded < texts.count, !script.silenced.contains(DiagnosticKind.mixedVoices.code)
            else {
                continue
            }
            let arguments = [
                "variant": "`\(timeline.variant.name)`", "recorded": "\(recorded)", "lines": "\(texts.count)",
            ]
            advice.append(Diagnostic(.mixedVoices, in: script.source, at: timeline.variant.span, arguments))
        }
        return advice
    }
}
