internal import Glibc

/// A faint, dull, even noise under a whole track, as of a quiet room. Without it, some listeners think that the
/// player has stopped when there is digital silence.
package struct RoomTone: Sendable {
    /// Time in which it comes at the track's start and goes at its end, in seconds.
    package static let fade = 1.0
    /// The noise is strongest between these, in Hz, and falls by 6 dB an octave outside.
    private static let band = 60.0...400.0

    private var noise = Noise()
    private var filter: BandFilter
    private var position = 0
    private let scale: Double
    private let length: Int
    private let fadeLength: Int

    /// The tone under a track of `length` samples at `rate` Hz; `level` in dB of full scale (RMS).
    package init(level: Double, length: Int, rate: Int) {
        self.length = length
        fadeLength = max(1, min(Int(Self.fade * Double(rate)), length / 2))
        filter = BandFilter(Self.band, rate: rate)
        // Even noise in −1…1 has the power 1/3.
        scale = Double(Decibel.amplitude(level)) / (filter.energy(over: rate) / 3).squareRoot()
    }

    /// Goes on from a later sample of the track; the noise is another there, and sounds the same.
    mutating func skip(_ count: Int) { position += count }

    /// Adds the tone to the track's next samples.
    package mutating func add(to samples: inout [Float]) {
        for index in samples.indices {
            samples[index] += Float(filter.next(noise.next()) * scale) * edge
            position += 1
        }
    }

    /// The share of the tone at the present sample: less than one only near the track's ends.
    private var edge: Float {
        let distance = min(position, length - 1 - position)
        return distance >= fadeLength ? 1 : Float(max(0, distance)) / Float(fadeLength)
    }
}

/// Lets what is within a band pass, with 6 dB an octave on both sides.
private struct BandFilter {
    private var low = 0.0
    private var rumble = 0.0
    private let smoothing: (low: Double, rumble: Double)

    init(_ band: ClosedRange<Double>, rate: Int) {
        let smooth = { 1 - exp(-2 * Double.pi * $0 / Double(rate)) }
        smoothing = (smooth(band.upperBound), smooth(band.lowerBound))
    }

    mutating func next(_ sample: Double) -> Double {
        low += smoothing.low * (sample - low)
        rumble += smoothing.rumble * (low - rumble)
        return low - rumble
    }

    /// The energy of the response to one sample of height 1.
    func energy(over count: Int) -> Double {
        var filter = self
        return (0..<count).reduce(0) { sum, index in
            let value = filter.next(index == 0 ? 1 : 0)
            return sum + value * value
        }
    }
}
