internal import Glibc

/// Follows a long recording as it comes, and finds where in it somebody speaks: memory grows by 400 bytes a second.
package struct SpeechParts: Sendable {
    /// Frames a second in which it is measured.
    package static let frames = 100

    private let rate: Int
    private var filter: Biquad
    private var levels: [Float] = []
    private var sum: Float = 0
    private var count = 0
    private var position = 0

    /// How far above the noise something is heard, in dB.
    private static let aboveNoise = 10.0
    /// What is softer than the speech by more than this, in dB, is never taken for speech, and by less than that always.
    private static let belowSpeech = (most: 45.0, least: 14.0)
    /// Pauses shorter than this are within a word, in frames.
    private static let shortestPause = 15
    /// What is heard for shorter is a click or a chair, in frames.
    private static let shortestSound = 8

    /// Nothing heard yet, at `rate` Hz.
    package init(rate: Int) {
        self.rate = rate
        filter = Biquad.highPass(NaturalSpeech.rumble, rate: Double(rate))
    }

    /// Takes in samples behind those before.
    package mutating func add(_ samples: [Float]) {
        for sample in samples {
            let value = filter.next(sample)
            sum += value * value
            count += 1
            position += 1
            guard position * Self.frames / rate > levels.count else { continue }
            levels.append((sum / Float(count)).squareRoot())
            (sum, count) = (0, 0)
        }
    }

    /// From where to where somebody speaks, in frames; pauses within words are no end.
    package func regions() -> [Range<Int>] {
        let sorted = levels.sorted()
        guard let speech = sorted.dropLast(levels.count / 20).last else { return [] }
        let noise = sorted[levels.count / 20]
        let wanted = max(noise * Decibel.amplitude(Self.aboveNoise), speech * Decibel.amplitude(-Self.belowSpeech.most))
        let threshold = min(wanted, speech * Decibel.amplitude(-Self.belowSpeech.least))
        var regions: [Range<Int>] = []
        for (frame, level) in levels.enumerated() where level > threshold {
            if let last = regions.last, frame - last.upperBound < Self.shortestPause {
                regions[regions.count - 1] = last.lowerBound..<frame + 1
            } else {
                regions.append(frame..<frame + 1)
            }
        }
        return regions.filter { region in
            levels[region].count { $0 > threshold } >= Self.shortestSound
        }
    }

    /// Joins regions whose pauses are shorter than `pause` frames.
    package static func joined(_ regions: [Range<Int>], pause: Int) -> [Range<Int>] {
        regions.reduce(into: []) { parts, region in
            if let last = parts.last, region.lowerBound - last.upperBound < pause {
                parts[parts.count - 1] = last.lowerBound..<region.upperBound
            } else {
                parts.append(region)
            }
        }
    }

    /// The pause, in frames, that parts what belongs apart best when about `count` parts are expected: where the pauses, put in
    /// order of their length, fall off most steeply.
    package static func pause(between regions: [Range<Int>], expecting count: Int) -> Int {
        let pauses = zip(regions, regions.dropFirst()).map { $1.lowerBound - $0.upperBound }.sorted(by: >)
        var best = (steepness: 1.0, pause: Int.max)
        for (index, pause) in pauses.enumerated() where pause >= frames * 4 / 10 {
            let next = max(frames / 5, index + 1 < pauses.count ? pauses[index + 1] : 0)
            // A little is said for the count that is expected, where several would do.
            let steepness = Double(pause) / Double(next) * (index + 2 == count ? 1.25 : 1)
            if steepness > best.steepness { best = (steepness, (pause + next + 1) / 2) }
        }
        return best.pause
    }
}
