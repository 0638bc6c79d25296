internal import GuideScript
internal import GuideText
package import GuideTimeline

/// Timelines as JSON for programs: an array with one object per variant, described in Docs/preview.md.
package enum TimelineJSON {
    /// The array, with sorted keys and a final line end. Starts and lengths are in samples. `scriptName` stands for the name
    /// that the script was opened by.
    package static func encode(_ timelines: [Timeline], fileNames: [String], scriptName: String? = nil) -> String {
        JSONText.of(zip(timelines, fileNames).map { TimelineRecord($0, file: $1, script: scriptName) })
    }
}

private struct TimelineRecord: Encodable {
    var script: String
    var title: String
    var variant: String
    var file: String
    var sampleRate: Int
    var samples: Int
    var target: Int?
    var share: Double
    /// Loudness of the speech in LUFS, and level of the room tone in dB of full scale, if there is one.
    var loudness: Double
    var roomTone: Double?
    var chapters: [ChapterRecord]
    var events: [EventRecord]
    var statistics: StatisticsRecord

    init(_ timeline: Timeline, file: String, script: String?) {
        self.script = script ?? timeline.script.source.name
        title = timeline.script.title
        variant = timeline.variant.name
        self.file = file
        sampleRate = timeline.sampleRate
        samples = timeline.samples
        target = timeline.target
        share = timeline.share
        loudness = timeline.script.loudness
        roomTone = timeline.script.roomTone
        chapters = timeline.chapters.map { ChapterRecord(title: $0.title, start: $0.start, length: $0.length) }
        events = timeline.events.map { EventRecord($0, of: timeline) }
        statistics = StatisticsRecord(timeline.statistics)
    }

    /// As synthesised, but a missing target is written as null: a reader need not guess.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(script, forKey: .script)
        try container.encode(title, forKey: .title)
        try container.encode(variant, forKey: .variant)
        try container.encode(file, forKey: .file)
        try container.encode(sampleRate, forKey: .sampleRate)
        try container.encode(samples, forKey: .samples)
        try container.encode(target, forKey: .target)
        try container.encode(share, forKey: .share)
        try container.encode(loudness, forKey: .loudness)
        try container.encode(roomTone, forKey: .roomTone)
        try container.encode(chapters, forKey: .chapters)
        try container.encode(events, forKey: .events)
        try container.encode(statistics, forKey: .statistics)
    }

    private enum CodingKeys: String, CodingKey {
        case script, title, variant, file, sampleRate, samples, target, share, loudness, roomTone, chapters, events,
            statistics
    }
}

private struct ChapterRecord: Encodable {
    var title: String
    var start: Int
    var length: Int
}

private struct EventRecord: Encodable {
    var kind: String
    var start: Int
    var length: Int
    var chapter: String
    var text: String
    var line: Int
    /// Of what says something: how many samples that takes.
    var spoken: Int?
    /// Of a phase of breath: `inhale`, `hold` or `exhale`.
    var phase: String?
    /// Of a bell: how many strokes, samples from one to the next, and how long each rings.
    var strokes: Int?
    var spacing: Int?
    var ring: Int?
    /// Of one of the program's own bells: `small`, `medium` or `large`.
    var size: String?
    /// Of a sound or background: loudness beside the voice, in LU.
    var level: Double?

    init(_ event: Timeline.Event, of timeline: Timeline) {
        start = event.start
        length = event.length
        chapter = timeline.chapterTitle(of: event)
        line = timeline.line(of: event)
        spoken = event.spoken > 0 ? event.spoken : nil
        switch event.kind {
        case .speech(let sentence): (kind, text) = ("speech", sentence.written)
        case .count(let number): (kind, text) = ("count", number.written)
        case .breath(let breath): (kind, text, phase) = ("breath", breath.word?.written ?? "", breath.kind.rawValue)
        case .pause: (kind, text) = ("pause", "")
        case .bell(let strikes):
            kind = "bell"
            switch strikes.bell {
            case .instrument(let instrument, let written): (text, size) = (instrument.rawValue, written.rawValue)
            case .recording(let file): text = file.name
            }
            (strokes, spacing, ring) = (strikes.count, strikes.spacing, strikes.ring)
        case .sound(let cue): (kind, text, level) = ("sound", cue.file.name, cue.level)
        case .background(let cue): (kind, text, level) = ("background", cue?.file.name ?? "", cue?.level)
        }
    }
}

private struct StatisticsRecord: Encodable {
    var speechShare: Double
    var guidedShare: Double
    var longestSilence: Int
    var longestSilenceStart: Int
    var words: Int
    var wordsPerMinute: Double

    init(_ statistics: TrackStatistics) {
        speechShare = statistics.speechShare
        guidedShare = statistics.guidedShare
        longestSilence = statistics.longestSilence
        longestSilenceStart = statistics.longestSilenceStart
        words = statistics.words
        wordsPerMinute = statistics.wordsPerMinute
    }
}
