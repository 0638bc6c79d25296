internal import Foundation
internal import GuideScript
internal import GuideSoundFiles
internal import GuideText
package import GuideTimeline

/// A timeline as a document that programs read: an element of what `preview --json` prints, and of a `json` sidecar. Writer
/// and readers share this type; Docs/preview.md describes it.
///
/// Version 1 is all that has no `version`. Version 2 has `version`, and `paragraph` and `sounding` in its events. Fields are
/// added within a version, and never removed or changed.
package struct TimelineDocument: Codable, Sendable {
    /// The version of this form.
    package static let currentVersion = 2

    /// The version of the form; nil in documents of version 1.
    package var version: Int?
    /// The name that the script was opened by.
    package var script: String
    /// The title shown to listeners.
    package var title: String
    /// The variant.
    package var variant: String
    /// The name of the sound file.
    package var file: String
    /// Samples a second, in Hz, of all that follows.
    package var sampleRate: Int
    /// Length in samples.
    package var samples: Int
    /// The length aimed at, in samples; null if the variant names none.
    package var target: Int?
    /// The share by which every range is open, in 0…1.
    package var share: Double
    /// Loudness of the speech, in LUFS; nil in documents of others.
    package var loudness: Double?
    /// Level of the room tone, in dB of full scale (RMS), if there is one.
    package var roomTone: Double?
    /// The chapters in order.
    package var chapters: [Chapter]
    /// Everything in order, without a gap.
    package var events: [Event]
    /// How much is said, and how long nothing sounds.
    package var statistics: Statistics

    /// The document of a timeline whose sound file is named `file`; `script` stands for the name that the script was opened by.
    package init(_ timeline: Timeline, file: String, script: String? = nil) {
        version = Self.currentVersion
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
        chapters = timeline.chapters.map { Chapter(title: $0.title, start: $0.start, length: $0.length) }
        events = timeline.events.map { Event($0, of: timeline) }
        statistics = Statistics(timeline.statistics)
    }

    /// As synthesised, but a missing target is written as null, so that a reader need not guess.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(version, forKey: .version)
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
        case version, script, title, variant, file, sampleRate, samples, target, share, loudness, roomTone, chapters,
            events, statistics
    }
}

extension TimelineDocument {
    /// A chapter.
    package struct Chapter: Codable, Sendable {
        /// Its title.
        package var title: String
        /// First sample.
        package var start: Int
        /// Length in samples.
        package var length: Int
    }

    /// Something that happens.
    package struct Event: Codable, Sendable {
        /// What it is: `speech`, `count`, `breath`, `pause`, `bell`, `sound` or `background`.
        package var kind: String
        /// First sample.
        package var start: Int
        /// Length in samples.
        package var length: Int
        /// The title of its chapter; empty before the first.
        package var chapter: String?
        /// What is said, as it is written, or the name of what sounds.
        package var text: String
        /// The line of the script, from 1.
        package var line: Int?
        /// Number of its paragraph, from 0; nil in documents of version 1.
        package var paragraph: Int?
        /// Of what says something: how many samples that takes.
        package var spoken: Int?
        /// Of a phase of breath: `inhale`, `hold` or `exhale`.
        package var phase: String?
        /// Of a bell: how many strokes.
        package var strokes: Int?
        /// Of a bell: samples from one stroke to the next.
        package var spacing: Int?
        /// Of a bell: samples that each stroke rings.
        package var ring: Int?
        /// Of a background: samples until nothing of it is heard any more.
        package var sounding: Int?
        /// Of one of the program's own bells: `small`, `medium` or `large`.
        package var size: String?
        /// Of a sound or background: loudness relative to the voice, in LU.
        package var level: Double?

        init(_ event: Timeline.Event, of timeline: Timeline) {
            start = event.start
            length = event.length
            chapter = timeline.chapterTitle(of: event)
            line = timeline.line(of: event)
            paragraph = event.paragraph
            spoken = event.spoken > 0 ? event.spoken : nil
            let about = EventDescription(event)
            (kind, text) = (about.kind.rawValue, about.text)
            phase = about.phase?.rawValue
            (strokes, spacing, ring) = (about.strikes?.count, about.strikes?.spacing, about.strikes?.ring)
            size = about.size?.rawValue
            level = about.level
            if about.kind == .background {
                sounding = timeline.backgrounds.first { $0.start == event.start }.map { timeline.sounding($0).count }
            }
        }
    }

    /// Figures of the whole track.
    package struct Statistics: Codable, Sendable {
        /// Share of the time in which something is said, in 0…1.
        package var speechShare: Double
        /// Share that is guided, in 0…1.
        package var guidedShare: Double
        /// The longest silence, in samples.
        package var longestSilence: Int
        /// Where it begins, in samples.
        package var longestSilenceStart: Int
        /// Words that are said.
        package var words: Int
        /// Words a minute of speech.
        package var wordsPerMinute: Double

        init(_ statistics: TrackStatistics) {
            speechShare = statistics.speechShare
            guidedShare = statistics.guidedShare
            longestSilence = statistics.longestSilence
            longestSilenceStart = statistics.longestSilenceStart
            words = statistics.words
            wordsPerMinute = statistics.wordsPerMinute
        }
    }
}

extension TimelineDocument {
    /// Why a file is not a timeline.
    package struct Failure: Error, CustomStringConvertible {
        /// What is wrong, in English.
        package let description: String
    }

    /// The array of documents as JSON, with sorted keys and a final line end.
    package static func encode(_ timelines: [Timeline], fileNames: [String], scriptName: String? = nil) -> String {
        JSONText.of(zip(timelines, fileNames).map { TimelineDocument($0, file: $1, script: scriptName) })
    }

    /// Reads the documents of an array; at least one. Every number is in the range that a track can have, so that code that goes
    /// on to add and scale them does not overflow.
    package static func read(_ json: [UInt8]) throws(Failure) -> [TimelineDocument] {
        let documents: [TimelineDocument]
        do { documents = try JSONDecoder().decode([TimelineDocument].self, from: Data(json)) } catch {
            throw Failure(description: "it is not the JSON of one (\(Self.reason(error)))")
        }
        guard !documents.isEmpty else { throw Failure(description: "it holds none") }
        for document in documents { try document.check() }
        return documents
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "`\(key.stringValue)` is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
            DecodingError.dataCorrupted(let context):
            context.codingPath.last.map { "`\($0.stringValue)`" } ?? "malformed"
        default: "malformed"
        }
    }

    /// Whether every number is one that a track can have.
    private func check() throws(Failure) {
        guard (version ?? 1) <= Self.currentVersion else {
            throw Failure(description: "its version \(version ?? 1) is newer than this program")
        }
        guard AudioFormat.allRates.contains(sampleRate), 0...Self.longest ~= samples else {
            throw Failure(description: "its rate or length is none of a track")
        }
        let levels = [loudness, roomTone].compactMap(\.self) + events.compactMap(\.level)
        let isWithin =
            events.allSatisfy { $0.isWithin(samples) }
            && chapters.allSatisfy { 0...samples ~= $0.start && 0...samples - $0.start ~= $0.length }
            && levels.allSatisfy { -200...200 ~= $0 }
        guard isWithin else { throw Failure(description: "a time or a level lies outside the track") }
    }

    /// Samples of the longest track that is read: 24 h at 192 kHz.
    private static let longest = 24 * 3600 * 192_000
}

extension TimelineDocument.Event {
    /// Whether it is within a track of `samples` samples.
    fileprivate func isWithin(_ samples: Int) -> Bool {
        let lengths = [start, length, spoken ?? 0, spacing ?? 0, ring ?? 0, sounding ?? 0]
        return lengths.allSatisfy { 0...samples ~= $0 } && 0...10_000 ~= strokes ?? 0 && start + length <= samples
            && 0...samples ~= paragraph ?? 0
    }
}
