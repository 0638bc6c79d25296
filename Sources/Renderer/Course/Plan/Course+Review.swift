internal import GuideScript
internal import GuideSound
package import GuideText
package import GuideTimeline

extension Course {
    /// Reports where a finished timeline exceeds the limits that the course sets for its short variants.
    package func review(_ timeline: Timeline, of track: PlannedTrack) -> [Diagnostic] {
        guard track.isShort else { return [] }
        let (statistics, rate) = (timeline.statistics, timeline.sampleRate)
        var advice: [Diagnostic] = []
        let name = ["variant": "`\(track.path)`"]
        func add(_ kind: DiagnosticKind, _ arguments: [String: String]) {
            guard !timeline.script.silenced.contains(kind.code) else { return }
            let arguments = arguments.merging(name) { first, _ in first }
            advice.append(Diagnostic(kind, in: source, at: track.place, arguments))
        }
        if let limit = track.settings.limits.silence.map({ SampleClock.samples($0, rate: rate) }),
            statistics.longestSilence > limit
        {
            add(
                .silenceOverLimit,
                [
                    "length": SampleClock.clock(statistics.longestSilence, rate: rate, rounding: .up),
                    "time": SampleClock.clock(statistics.longestSilenceStart, rate: rate, rounding: .down),
                    "limit": SampleClock.clock(limit, rate: rate),
                ])
        }
        if let limit = track.settings.limits.guidance, statistics.guidedShare < limit {
            add(
                .guidanceUnderLimit,
                ["share": Self.percent(statistics.guidedShare, .down), "limit": Self.percent(limit, .toNearestOrEven)])
        }
        return advice
    }

    private static func percent(_ share: Double, _ rounding: FloatingPointRoundingRule) -> String {
        "\(Int((share * 100).rounded(rounding))) %"
    }
}
