internal import GuideScript
internal import GuideSound
package import GuideText
package import GuideTimeline

/// Reviews finished timelines as an experienced course leader would. None of its advice stops a rendering.
package enum ScriptReview {
    /// Silence beyond this is reported, in seconds.
    package static let longestSilence = 60
    /// A short variant beyond this is reported, in seconds.
    package static let longestShort = 10 * 60
    /// An ending with a longer silence than this is reported, in seconds.
    package static let longestEnding = 30

    /// A first word before this is reported, in seconds.
    package static let earliestWord = 1.0
    /// What is no longer than this is not a track that somebody sits down to, in seconds.
    package static let longestSnippet = 10

    /// What to look at again, each once for a place of a script, without what the script has turned off.
    package static func review(_ timelines: [Timeline]) -> [Diagnostic] {
        var told: Set<Place> = []
        return timelines.flatMap { advice(on: $0) + beginning(of: $0) + words(of: $0) + PronunciationReview.review($0) }
            .filter {
                told.insert(Place(code: $0.kind.code, source: $0.source.name, span: $0.span)).inserted
            }
    }

    private struct Place: Hashable {
        var code: String
        var source: String
        var span: Span
    }
}

extension ScriptReview {
    private static func advice(on timeline: Timeline) -> [Diagnostic] {
        let rate = timeline.sampleRate
        let statistics = timeline.statistics
        let variant = timeline.variant
        var advice: [Diagnostic] = []
        func add(_ kind: DiagnosticKind, _ arguments: [String: String]) {
            guard !timeline.script.silenced.contains(kind.code) else { return }
            let arguments = arguments.merging(["variant": "`\(variant.name)`"]) { first, _ in first }
            advice.append(Diagnostic(kind, in: timeline.script.source, at: variant.span, arguments))
        }
        let clock = { SampleClock.clock($0, rate: rate) }
        let ending = timeline.samples - lastSound(of: timeline)
        if ending > longestEnding * rate {
            add(.missingEnding, ["length": clock(ending)])
        } else if statistics.longestSilence > longestSilence * rate {
            let time = SampleClock.clock(statistics.longestSilenceStart, rate: rate, rounding: .down)
            add(.longSilence, ["length": clock(statistics.longestSilence), "time": time])
        }
        if ["kort", "short"].contains(variant.name.lowercased()), timeline.samples > longestShort * rate {
            add(.longShortVariant, ["length": clock(timeline.samples)])
        }
        return advice
    }

    /// A voice that begins at once startles the listener: who has just pressed play, or who sleeps when the next track
    /// begins. What has no length of its own is a piece that others include, and no track.
    private static func beginning(of timeline: Timeline) -> [Diagnostic] {
        guard timeline.variant.target != nil,
            !timeline.script.silenced.contains(DiagnosticKind.earlyStart.code),
            let first = timeline.events.first(where: { Timeline.sentence(of: $0) != nil }),
            Double(first.start) < earliestWord * Double(timeline.sampleRate),
            timeline.samples > longestSnippet * timeline.sampleRate
        else { return [] }
        let (source, span) = timeline.script.sources.locate(first.span)
        let tenths = first.start * 10 / timeline.sampleRate
        return [
            Diagnostic(
                .earlyStart, in: source, at: span, ["variant": "`\(timeline.variant.name)`"],
                translated: ["length": Bilingual(nb: "0,\(tenths)", en: "0.\(tenths)")])
        ]
    }

    /// The sample at which the last sound has ended, a bell's ringing counted.
    private static func lastSound(of timeline: Timeline) -> Int {
        timeline.events.reduce(0) { last, event in
            switch event.kind {
            case .pause, .background: last
            case .bell(let strikes):
                max(last, event.start + event.length + strikes.ring)
            case .speech, .breath, .count, .sound: max(last, event.start + event.length)
            }
        }
    }

    private static func words(of timeline: Timeline) -> [Diagnostic] {
        guard !timeline.script.silenced.contains(DiagnosticKind.inclusiveWe.code) else { return [] }
        return timeline.events.compactMap { event in
            guard case .speech(let sentence) = event.kind else { return nil }
            let words = sentence.spoken.split { !$0.isLetter }
            guard let word = words.first(where: { isWe($0) }) else { return nil }
            let (source, span) = timeline.script.sources.locate(event.span)
            return Diagnostic(
                .inclusiveWe, in: source, at: source.wordPlace(of: String(word), in: span) ?? span,
                ["word": String(word)])
        }
    }

    private static func isWe(_ word: Substring) -> Bool {
        ["vi", "oss", "vår", "vårt", "våre"].contains(word.lowercased())
    }
}
