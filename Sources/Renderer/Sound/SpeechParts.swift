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
    /// Sound that is softer than the speech by more than the first number, in dB, is never taken for speech; by less than the
    /// second, always.
    private static let belowSpeech = (most: 45.0, least: 14.0)
    /// Sound softer than this, in dB of full scale, is never speech.
    private static let silence = -80.0
    /// Pauses shorter than this are within a word, in frames.
    private static let shortestPause = 15
    /// What is heard for shorter is a click or a chair, in frames.
    private static let shortestSound = 8

    /// The level of noise alone varies by no more than this, in dB. If the noise is nearer to the speech than that, no pause
    /// can be found.
    package static let (steadyNoise, leastRange) = (4.0, 9.0)
    /// Frames of noise hardly ever are so far above its level, in dB.
    private static let spreadOfNoise = 6.0
    /// Longer pauses within what is said are the reader's, in frames; a synthetic voice has none longer.
    private static let longestComma = 30

    /// A follower that has heard nothing yet, at `rate` Hz.
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

    /// How far the speech is above the noise, in dB.
    package var range: Double {
        let (noise, speech) = strengths
        return Decibel.level(max(speech, 1e-6) / max(noise, 1e-6))
    }

    /// Mean amplitudes (RMS) of the noise and of the speech: those of the quietest and the loudest frames, without the
    /// extreme twentieth.
    private var strengths: (noise: Float, speech: Float) {
        let sorted = levels.sorted()
        guard let speech = sorted.dropLast(levels.count / 20).last else { return (0, 0) }
        return (sorted[levels.count / 20], speech)
    }

    /// From where to where somebody speaks, in frames; pauses within words are no end.
    package func regions() -> [Range<Int>] {
        let (noise, speech) = strengths
        guard speech > Decibel.amplitude(Self.silence) else { return [] }
        let wanted = max(noise * Decibel.amplitude(Self.aboveNoise), speech * Decibel.amplitude(-Self.belowSpeech.most))
        let heard = min(wanted, speech * Decibel.amplitude(-Self.belowSpeech.least))
        let threshold = max(heard, noise * Decibel.amplitude(Self.spreadOfNoise))
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

    /// For how many frames a part is spoken that was joined of regions: a reader's long pauses count as commas.
    package static func spoken(in part: Range<Int>, of regions: [Range<Int>]) -> Int {
        let inside = regions.filter { part.contains($0.lowerBound) }
        let pauses = zip(inside, inside.dropFirst()).map { min(longestComma, $1.lowerBound - $0.upperBound) }
        return pauses.reduce(0, +) + inside.reduce(0) { $0 + $1.count }
    }

    /// The pause, in frames, that parts what belongs apart best when about `count` parts are expected. Pauses, put in order of
    /// their length, fall off where those between lines end: where that leaves about as many parts as are expected, it is
    /// believed; if nowhere near they fall off clearly, where they do most steeply of all.
    package static func pause(between regions: [Range<Int>], expecting count: Int) -> Int {
        let pauses = zip(regions, regions.dropFirst()).map { $1.lowerBound - $0.upperBound }.sorted(by: >)
        let cuts = pauses.indices.filter { pauses[$0] >= frames * 4 / 10 }.map { index in
            let next = max(frames / 5, index + 1 < pauses.count ? pauses[index + 1] : 0)
            return Cut(parts: index + 2, from: pauses[index], to: next, isExpected: index + 2 == count)
        }
        let near = cuts.filter { abs($0.parts - count) <= max(nearCount, count / 10) && $0.steepness >= clearly }
        let best = (near.isEmpty ? cuts : near).max { $0.steepness < $1.steepness }
        return best.map { $0.steepness > 1 ? ($0.from + $0.to + 1) / 2 : Int.max } ?? Int.max
    }

    /// A place where pauses, in order of their length, are divided.
    private struct Cut {
        let parts: Int
        let from: Int
        let to: Int
        let isExpected: Bool

        /// How many times as long the shortest pause before is as the longest after. A little is said for the count that is
        /// expected, where several would do.
        var steepness: Double { Double(from) / Double(to) * (isExpected ? 1.25 : 1) }
    }

    /// A count is near the expected one if it differs by this many parts, or by a tenth of them.
    private static let nearCount = 2
    /// How many times as long is a clear difference; the preference for the expected count is included.
    private static let clearly = 1.4
}
