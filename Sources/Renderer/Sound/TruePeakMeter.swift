internal import Glibc

/// Finds the true peak of a track as its samples arrive.
///
/// The curve through samples is only drawn where it could rise above what was found before: it rises no higher than `overshoot`
/// times the samples around it. So all but a few of a track's samples cost one comparison.
package struct TruePeakMeter {
    private let detector = TruePeakDetector()
    /// What is still needed of the samples before; silence before the first.
    private var recent = [Float](repeating: 0, count: 2 * TruePeakDetector.reach)
    private var highest: Float = 0

    /// Samples that are looked at together.
    private static let step = 32

    /// A meter of a track that begins with silence.
    package init() {}

    /// Looks at the track's next samples.
    package mutating func add(_ samples: [Float]) {
        let reach = TruePeakDetector.reach
        let buffer = recent + samples
        var start = reach
        let end = buffer.count - reach
        while start < end {
            let next = min(start + Self.step, end)
            var most: Float = 0
            for sample in buffer[(start - reach + 1)..<(next + reach)] { most = max(most, abs(sample)) }
            if most * detector.overshoot > highest {
                for peak in detector.peaks(buffer, at: start..<next) { highest = max(highest, peak) }
            }
            start = next
        }
        recent = Array(buffer.suffix(2 * reach))
    }

    /// The true peak in dBTP, with silence after the last sample; nil if nothing sounds.
    package var level: Double? {
        var whole = self
        whole.add([Float](repeating: 0, count: 2 * TruePeakDetector.reach))
        return whole.highest > 0 ? 20 * log10(Double(whole.highest)) : nil
    }
}
