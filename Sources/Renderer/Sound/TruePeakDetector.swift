internal import Glibc

/// Finds how high the curve through samples reaches, by four times oversampling as ITU-R BS.1770-4, annex 2, asks.
struct TruePeakDetector {
    /// Samples on each side of an interval that its curve is drawn from.
    static let reach = 8
    /// No curve rises above its samples by more than this factor.
    let overshoot: Float
    /// Weights of the `2 · reach` samples around an interval, for a quarter, a half and three quarters into it.
    private let phases: [[Float]]

    /// A detector with a Kaiser-windowed sinc, flat within 0.01 dB up to 0.4 of the rate.
    init() {
        phases = [0.25, 0.5, 0.75].map { Self.weights(at: $0) }
        overshoot = phases.map { $0.reduce(0) { $0 + abs($1) } }.max() ?? 1
    }

    /// The highest amplitude of the curve from sample `index` to the next. `reach` samples must lie around the interval.
    func peak(_ samples: [Float], at index: Int) -> Float {
        var highest = abs(samples[index])
        let first = index - Self.reach + 1
        for weights in phases {
            var sum: Float = 0
            for tap in 0..<2 * Self.reach { sum += weights[tap] * samples[first + tap] }
            highest = max(highest, abs(sum))
        }
        return highest
    }

    /// The same for several intervals in a row, eight of them at a time.
    func peaks(_ samples: [Float], at range: Range<Int>) -> [Float] {
        var peaks: [Float] = []
        peaks.reserveCapacity(range.count)
        var index = range.lowerBound
        while index + 8 <= range.upperBound, index + 8 + Self.reach <= samples.count {
            let eight = eightPeaks(samples, at: index)
            for lane in 0..<8 { peaks.append(eight[lane]) }
            index += 8
        }
        for index in index..<range.upperBound { peaks.append(peak(samples, at: index)) }
        return peaks
    }

    /// Every sum is made in the order of `peak`, so that both give the same to the bit.
    private func eightPeaks(_ samples: [Float], at index: Int) -> SIMD8<Float> {
        let first = index - Self.reach + 1
        precondition(first >= 0 && first + 2 * Self.reach + 7 <= samples.count, "samples lie around every interval")
        // Safe: the furthest that is read is the seventh sample after the last tap's, which was looked at above.
        return unsafe samples.withUnsafeBytes { bytes in
            let eight = { (place: Int) in
                unsafe bytes.loadUnaligned(fromByteOffset: place * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
            }
            var highest = Self.magnitude(eight(index))
            for weights in phases {
                var sum = SIMD8<Float>(repeating: 0)
                for tap in 0..<2 * Self.reach { sum += weights[tap] * eight(first + tap) }
                highest = pointwiseMax(highest, Self.magnitude(sum))
            }
            return highest
        }
    }

    private static func magnitude(_ numbers: SIMD8<Float>) -> SIMD8<Float> { pointwiseMax(numbers, -numbers) }
}

extension TruePeakDetector {
    private static func weights(at fraction: Double) -> [Float] {
        let weights = (0..<2 * reach).map { tap -> Double in
            let distance = Double(tap - reach + 1) - fraction
            let sinc = sin(Double.pi * distance) / (Double.pi * distance)
            let edge = distance / Double(reach)
            return sinc * bessel(6 * max(0, 1 - edge * edge).squareRoot()) / bessel(6)
        }
        let sum = weights.reduce(0, +)
        return weights.map { Float($0 / sum) }
    }

    /// The modified Bessel function of the first kind and order 0, by its series.
    private static func bessel(_ value: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for step in 1..<30 {
            term *= value * value / Double(4 * step * step)
            sum += term
        }
        return sum
    }
}
