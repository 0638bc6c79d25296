internal import Glibc

/// What a line sounds like, in outline: how strong five bands are, 25 times a second, whoever speaks and however loud. Two
/// sketches of the same words are nearer to each other than to those of other words, also if voice and pace differ.
package struct SpeechSketch: Sendable, Equatable {
    /// Frame by frame, the level of each band in standard deviations from its mean.
    private let frames: [[Float]]

    /// Frames a second.
    private static let rate = 25
    private static let bands: [Range<Double>] = [100..<400, 400..<1000, 1000..<2500, 2500..<5000, 5000..<9000]
    /// What is softer than the strongest frame by more, in dB, is silence.
    private static let depth = 40.0
    /// How far from the diagonal frames are compared: a share of the longer sketch, and a minimum.
    private static let width = (share: 0.2, least: 6)
    /// Sounds with fewer frames have too little shape to be recognised.
    private static let shortest = 12

    /// The sketch of what is said, without silence before and after.
    package init(_ waveform: Waveform) {
        let columns = Self.bands.compactMap { Self.levels($0, waveform) }
        let count = columns.map(\.count).min() ?? 0
        frames = (0..<count).map { frame in columns.map { $0[frame] } }
    }

    /// How far two sketches are from each other, each stretched to fit the other best (dynamic time warping): under 0.5 for the
    /// same words in most voices, about 0.8 for other words. Nil if one of them is too short.
    package func distance(to other: SpeechSketch) -> Double? {
        let (count, length) = (frames.count, other.frames.count)
        guard count >= Self.shortest, length >= Self.shortest else { return nil }
        let width = max(Self.width.least, Int(Self.width.share * Double(max(count, length))))
        var before = [Float](repeating: .infinity, count: length + 1)
        before[0] = 0
        for index in 1...count {
            var row = [Float](repeating: .infinity, count: length + 1)
            let middle = index * length / count
            for place in max(1, middle - width)...min(length, middle + width) {
                let least = min(before[place - 1], before[place], row[place - 1])
                row[place] = least + Self.distance(frames[index - 1], other.frames[place - 1])
            }
            before = row
        }
        let total = Double(before[length])
        return total.isFinite ? total / Double(count + length) : nil
    }
}

extension SpeechSketch {
    /// The levels of a band, or nil if the rate is too low for it.
    private static func levels(_ band: Range<Double>, _ waveform: Waveform) -> [Float]? {
        let rate = Double(waveform.rate)
        guard band.lowerBound < rate * 0.4 else { return nil }
        var high = Biquad.highPass(band.lowerBound, rate: rate)
        var low = Biquad.lowPass(min(band.upperBound, rate * 0.45), rate: rate)
        let filtered = waveform.samples.map { low.next(high.next($0)) }
        let length = max(1, waveform.rate / Self.rate)
        let levels = (0..<filtered.count / length).map { frame in
            let power = filtered[(frame * length)..<((frame + 1) * length)].reduce(0.0) { $0 + Double($1 * $1) }
            return 10 * log10(power / Double(length) + 1e-10)
        }
        return standardised(levels)
    }

    private static func standardised(_ levels: [Double]) -> [Float] {
        let floor = (levels.max() ?? 0) - depth
        let levels = levels.map { max(floor, $0) }
        let count = Double(max(1, levels.count))
        let mean = levels.reduce(0, +) / count
        let variance = levels.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        return levels.map { Float(($0 - mean) / max(0.1, variance.squareRoot())) }
    }

    /// How far two frames are apart, in the bands that both have.
    private static func distance(_ first: [Float], _ second: [Float]) -> Float {
        zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
}
