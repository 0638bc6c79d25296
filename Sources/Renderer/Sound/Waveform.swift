internal import Glibc

/// Mono sound: samples in −1…1 at a sample rate.
package struct Waveform: Sendable, Equatable, CustomStringConvertible {
    /// The samples; full scale is 1.
    package var samples: [Float]
    /// Samples a second, in Hz.
    package var rate: Int

    /// How much sound it is, without the samples.
    package var description: String { "\(samples.count) samples at \(rate) Hz" }

    /// Samples at a rate in Hz.
    package init(samples: [Float], rate: Int) {
        self.samples = samples
        self.rate = rate
    }
}

/// Levels in decibels.
package enum Decibel {
    /// The factor on amplitudes that a level in dB stands for.
    package static func amplitude(_ level: Double) -> Float {
        Float(pow(10, level / 20))
    }

    /// The level in dB that a factor on amplitudes stands for.
    package static func level(_ amplitude: Float) -> Double { Double(20 * log10(amplitude)) }
}
