internal import GuideCourse
internal import GuideEditing
internal import GuideOutput
internal import GuideRendering
internal import GuideScript
internal import GuideSystem
internal import GuideTakes
internal import GuideText
internal import GuideTimeline

/// A layout as the page draws it: the timeline document of every variant, and where everything stands in the text.
struct LayoutDocument: Encodable, Sendable {
    /// A variant.
    struct Variant: Encodable, Sendable {
        var name: String
        /// Seconds that its author wants; nil: none.
        var target: Double?
        /// Where its length is written.
        var place: Stretch?
        /// The shortest and the longest that its silences allow, in seconds.
        var shortest: Double?
        var longest: Double?
        /// Seconds that the course lets a silence of it last; nil: any.
        var limit: Double?
        /// Its timeline; nil: it has a mistake.
        var timeline: TimelineDocument?
        /// Beside each event of the timeline, what the page needs to change it.
        var marks: [Mark]
    }

    /// What belongs to an event.
    struct Mark: Encodable, Sendable {
        /// Where it is written; nil: in another file.
        var place: Stretch?
        /// Of a silence: what it may last, in seconds.
        var least: Double?
        var most: Double?
        /// Of a silence: whether its author wrote it.
        var isWritten: Bool?
        /// Of what is said: the key of its line.
        var key: String?
        /// Of what is said: whether a recording is played.
        var isRecorded: Bool?
    }

    var id: String
    var title: String
    var remarks: [Remark]
    var variants: [Variant]

    init(_ layout: DraftLayout, in language: MessageLanguage) {
        id = layout.id
        let script = layout.parsed.script
        title = script.title
        remarks = layout.diagnostics.map { Remark($0, of: script.source, in: language) }
        let timelines = layout.compilation.timing.timelines
        variants = zip(layout.compilation.plans, timelines).enumerated().map { index, pair in
            let track = layout.tracks.indices.contains(index) ? layout.tracks[index] : nil
            return Variant(pair.0, pair.1, layout, track)
        }
        // In the order of the script: a course orders its tracks by their lengths, which change while one writes.
        let order = script.variants.map(\.name)
        variants.sort { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }
    }
}

extension LayoutDocument.Variant {
    fileprivate init(_ plan: TrackPlan, _ timeline: Timeline?, _ layout: DraftLayout, _ track: PlannedTrack?) {
        let variant = plan.outline.variant
        let sources = plan.outline.script.sources
        name = variant.name
        target = variant.target.map { $0 / .seconds(1) }
        let (source, span) = sources.locate(variant.span)
        place = source.name == sources.root.name && span.end > span.start ? Stretch(span, in: source) : nil
        let rate = Double(layout.compilation.timing.sampleRate)
        let reach = timeline == nil ? nil : layout.compilation.reach(of: plan)
        shortest = reach.map { Double($0.lowerBound) / rate }
        longest = reach.map { Double($0.upperBound) / rate }
        limit = track.flatMap { $0.isShort ? $0.settings.limits.silence.map { $0 / .seconds(1) } : nil }
        self.timeline = timeline.map { TimelineDocument($0, file: plan.fileName) }
        let gaps = Self.gaps(of: plan.outline)
        marks = (timeline?.events ?? []).map { LayoutDocument.Mark($0, plan.outline.script, gaps, layout) }
    }

    /// The silences of an outline by where they are written.
    private static func gaps(of outline: Outline) -> [Span: (range: DurationRange, isWritten: Bool)] {
        var gaps: [Span: (range: DurationRange, isWritten: Bool)] = [:]
        for segment in outline.segments {
            if case .gap(let range) = segment.content { gaps[segment.span] = (range, segment.isWritten) }
        }
        return gaps
    }
}

extension LayoutDocument.Mark {
    fileprivate init(
        _ event: Timeline.Event, _ script: Script, _ gaps: [Span: (range: DurationRange, isWritten: Bool)],
        _ layout: DraftLayout
    ) {
        let (source, span) = script.sources.locate(event.span)
        place = source.name == script.source.name ? Stretch(span, in: source) : nil
        if case .pause = event.kind, let gap = gaps[event.span] {
            least = gap.range.minimum / .seconds(1)
            most = gap.range.maximum / .seconds(1)
            isWritten = gap.isWritten
        }
        if let sentence = Timeline.sentence(of: event) {
            key = LineID(sentence.spoken).key
            isRecorded = layout.compilation.hasTake(of: sentence.spoken, in: script)
        }
    }
}
