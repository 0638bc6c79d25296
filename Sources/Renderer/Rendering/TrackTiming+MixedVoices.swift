internal import GuideScript
internal import GuideSpeech
package import GuideText
package import GuideTimeline

extension TrackTiming {
    /// The tracks in which a person speaks some lines and an engine the others: listeners hear every change.
    package borrowing func mixedVoices() -> [Diagnostic] {
        var advice: [Diagnostic] = []
        for timeline in timelines.compactMap({ $0 }) {
            let script = timeline.script
            let (recorded, synthetic) = lines(of: timeline)
            guard recorded > 0, synthetic > 0, !script.silenced.contains(DiagnosticKind.mixedVoices.code) else {
                continue
            }
            let arguments = [
                "variant": "`\(timeline.variant.name)`", "recorded": "\(recorded)", "lines": "\(recorded + synthetic)",
            ]
            advice.append(Diagnostic(.mixedVoices, in: script.source, at: timeline.variant.span, arguments))
        }
        return advice
    }

    /// How many distinct lines of a timeline a person speaks, and how many an engine.
    package borrowing func lines(of timeline: Timeline) -> (recorded: Int, synthetic: Int) {
        let texts = Set(timeline.events.compactMap { Timeline.sentence(of: $0)?.spoken })
        let recorded = texts.count { utterance($0, in: timeline.script).take != nil }
        return (recorded, texts.count - recorded)
    }
}
