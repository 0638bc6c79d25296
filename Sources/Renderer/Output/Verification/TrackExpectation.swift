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
    /// What is said in pieces that can be heard by themselves, in order.
    package var passages: [SpokenPassage]
    /// Where nothing sounds, in order; a room tone does not count. A ringing bell is not silence, and a background is not either.
    package var silent: [Range<Int>]
    /// Loudness of the speech, in LUFS, if it is given.
    package var loudness: Double?
    /// Level of a room tone under all of it, in dB of full scale (RMS), if there is one.
    package var roomTone: Double?

    /// What a timeline asks for.
    package init(_ timeline: Timeline, fileName: String) {
        self.init(TimelineDocument(timeline, file: fileName))
    }

    /// The timelines that `preview --json` or a `json` sidecar holds; at least one.
    package static func read(_ json: [UInt8]) throws(TimelineDocument.Failure) -> [TrackExpectation] {
        try TimelineDocument.read(json).map(TrackExpectation.init)
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
        scaled.passages = passages.map { SpokenPassage(range: scale([$0.range])[0], text: $0.text, line: $0.line) }
        return scaled
    }
}

extension TrackExpectation {
    private init(_ document: TimelineDocument) {
        fileName = document.file
        rate = document.sampleRate
        samples = document.samples
        said = document.events.compactMap { event in
            event.spoken.flatMap { $0 > 0 ? event.start..<min(event.start + $0, document.samples) : nil }
        }
        passages = document.passages
        silent = Self.gaps(between: document.events.flatMap(\.sounds) + document.backgrounds, in: document.samples)
        loudness = document.loudness
        roomTone = document.roomTone
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

extension TimelineDocument {
    /// Where backgrounds sound. Documents of version 1 do not say: there, each until the next one begins, or one without a name
    /// ends it, and its fade.
    fileprivate var backgrounds: [Range<Int>] {
        let changes = events.filter { $0.kind == "background" }
        let fade = Timeline.backgroundFade * sampleRate
        let ends = changes.dropFirst().map { min(samples, $0.start + fade) } + [samples]
        return zip(changes, ends).compactMap { change, end in
            change.text.isEmpty
                ? nil : change.start..<(change.sounding.map { change.start + $0 } ?? max(change.start, end))
        }
    }
}

extension TimelineDocument.Event {
    /// Where it sounds.
    fileprivate var sounds: [Range<Int>] {
        switch kind {
        case "pause", "background": []
        case "bell":
            (0..<(strokes ?? 1)).map { stroke in
                let first = start + stroke * (spacing ?? 0)
                return first..<(first + (ring ?? 0))
            }
        default: [start..<(start + max(length, spoken ?? 0))]
        }
    }
}
