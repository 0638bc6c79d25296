internal import Glibc

/// Takes the constant part out of sound as it comes: a high-pass far below hearing.
package struct OffsetBlocker: Sendable {
    /// What is below this falls by 6 dB an octave, in Hz.
    package static let cutoff = 5.0

    private let smoothing: Double
    private var offset: Double?

    /// A blocker for sound at `rate` Hz.
    package init(rate: Int) { smoothing = 1 - exp(-2 * Double.pi * Self.cutoff / Double(rate)) }

    /// The samples without their constant part.
    package mutating func process(_ samples: [Float]) -> [Float] {
        guard !samples.isEmpty else { return [] }
        var offset = offset ?? samples.reduce(0) { $0 + Double($1) } / Double(samples.count)
        defer { self.offset = offset }
        return samples.map { sample in
            offset += smoothing * (Double(sample) - offset)
            return sample - Float(offset)
        }
    }
}
