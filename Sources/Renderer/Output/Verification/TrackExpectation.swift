internal import Foundation
internal import GuideSoundFiles
package import GuideTimeline

/// What a finished track must hold: when something is said and when nothing sounds, read from a timeline's JSON.
package struct TrackExpectation: Sendable, Equatable {
    /// Name of the sound file, as `render` gives it.
    package var fileName: String
    /// Samples a second, in Hz, of all that follows.
    package var rate: Int
    /// Length in samples.
    package var samples: Int
    /// Where something is said, in order.
    package var said: [Range<Int>]
    /// Where nothing sounds, in order, but for a room tone; a bell that rings is no silence, nor is a background.
    package var silent: [Range<Int>]
    /// Loudness of the speech, in LUFS, if it is told.
    package var loudness: Double?
    /// Level of a room tone under all of it, in dB of full scale (RMS), if there is one.
    package var roomTone: Double?

    /// Why a file is no timeline.
    package struct Failure: Error, CustomStringConvertible {
        /// What is wrong, in English.
        package let description: String
    }

    /// What a timeline asks for.
    package init(_ timeline: Timeline, fileName: String) throws(Failure) {
        let json = TimelineJSON.encode([timeline], fileNames: [fileName])
        self = try Self.read(Array(json.utf8))[0]
    }

    /// The timelines that `preview --json` or a `json` sidecar holds; at least one.
    package static func read(_ json: [UInt8]) throws(Failure) -> [TrackExpectation] {
        let records: [TimelineReading]
        do { records = try JSONDecoder().decode([TimelineReading].self, from: Data(json)) } catch {
            throw Failure(description: "\(error)")
        }
        guard !records.isEmpty else { throw Failure(description: "no timeline") }
        return try records.map { record throws(Failure) in try TrackExpectation(record) }
    }

    /// The same at another rate, rounded to the nearest samples.
    package func at(rate other: Int) -> TrackExpectation {
        guard other != rate else { return self }
        func scale(_ sample: Int) -> Int { (sample * other + rate / 2) / rate }
        func scale(_ ranges: [Range<Int>]) -> [Range<Int>] {
            ranges.map { scale($0.lowerBound)..<scale($0.upperBound) }
        }
        var scaled = self
        (scaled.rate, scaled.samples) = (other, scale(samples))
        (scaled.said, scaled.silent) = (scale(said), scale(silent))
        return scaled
    }
}

extension TrackExpectation {
    private init(_ record: TimelineReading) throws(Failure) {
        let isSensible =
            AudioFormat.allRates.contains(record.sampleRate) && 0...(1 << 40) ~= record.samples
            && record.events.allSatisfy { $0.isWithin(record.samples) }
        guard isSensible else { throw Failure(description: "a time lies outside the track") }
        fileName = record.file
        rate = record.sampleRate
        samples = record.samples
        said = record.events.compactMap { event in
            event.spoken.flatMap { $0 > 0 ? event.start..<min(event.start + $0, record.samples) : nil }
        }
        silent = Self.gaps(between: record.events.flatMap(\.sounds) + record.backgrounds, in: record.samples)
        loudness = record.loudness
        roomTone = record.roomTone
    }

    /// What no sound covers.
    private static func gaps(between sounds: [Range<Int>], in samples: Int) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var end = 0
        for sound in sounds.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if sound.lowerBound > end { gaps.append(end..<min(sound.lowerBound, samples)) }
            end = max(end, sound.upperBound)
        }
        if end < samples { gaps.append(end..<samples) }
        return gaps
    }
}

/// The fields of a timeline's JSON that matter here.
private struct TimelineReading: Decodable {
    var file: String
    var sampleRate: Int
    var samples: Int
    var loudness: Double?
    var roomTone: Double?
    var events: [EventReading]

    /// Seconds in which a background goes after its end.
    private static let fade = 3

    /// Where backgrounds sound: each until the next one begins, or one without a name ends it.
    var backgrounds: [Range<Int>] {
        let changes = events.filter { $0.kind == "background" }
        let ends = changes.dropFirst().map { min(samples, $0.start + Self.fade * sampleRate) } + [samples]
        return zip(changes, ends).compactMap { $0.text.isEmpty ? nil : $0.start..<$1 }
    }
}

private struct EventReading: Decodable {
    var kind: String
    var text: String
    var start: Int
    var length: Int
    var spoken: Int?
    var strokes: Int?
    var spacing: Int?
    var ring: Int?

    func isWithin(_ samples: Int) -> Bool {
        let numbers = [start, length, spoken ?? 0, spacing ?? 0, ring ?? 0]
        return numbers.allSatisfy { 0...samples ~= $0 } && 0...10_000 ~= strokes ?? 0 && start + length <= samples
    }

    /// Where it sounds.
    var sounds: [Range<Int>] {
        switch kind {
        case "pause": []
        case "bell":
            (0..<(strokes ?? 1)).map { stroke in
                let first = start + stroke * (spacing ?? 0)
                return first..<(first + (ring ?? 0))
            }
        default: [start..<(start + max(length, spoken ?? 0))]
        }
    }
}
