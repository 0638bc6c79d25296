internal import Glibc

/// The sound of breath: filtered noise that swells and falls with a phase, like wind.
package enum BreathSound: Sendable, Hashable {
    /// Air going in: brightens as it swells.
    case inhale
    /// Air going out: darker, strongest early, then sinking.
    case exhale

    /// How loud its loudest 400 ms are relative to the voice, in LU, before any level that the script sets.
    package static let level = -14.0

    /// The sound over `count` samples at `rate` Hz, up to full scale; the same every time. It begins and ends in silence.
    package func waveform(count: Int, rate: Int) -> Waveform {
        var noise = Noise()
        var low = (first: 0.0, second: 0.0)
        var high = 0.0
        var sound = [Double](repeating: 0, count: count)
        for index in sound.indices {
            let progress = Double(index) / Double(max(1, count - 1))
            let smoothing = 1 - exp(-2 * Double.pi * brightness(progress) / Double(rate))
            low.first += smoothing * (noise.next() - low.first)
            low.second += smoothing * (low.first - low.second)
            // What is below 150 Hz would rumble, not breathe.
            high += (1 - exp(-2 * Double.pi * 150 / Double(rate))) * (low.second - high)
            sound[index] = (low.second - high) * swell(progress)
        }
        let highest = max(sound.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
        return Waveform(samples: sound.map { Float($0 / highest) }, rate: rate)
    }
}

extension BreathSound {
    /// The cut-off of the noise at a moment of the phase (0…1), in Hz.
    private func brightness(_ progress: Double) -> Double {
        switch self {
        case .inhale: 700 + 900 * progress
        case .exhale: 1100 - 600 * progress
        }
    }

    /// The amplitude at a moment of the phase (0…1): zero at both ends.
    private func swell(_ progress: Double) -> Double {
        switch self {
        case .inhale: pow(sin(.pi * pow(progress, 1.2)), 2)
        case .exhale: pow(sin(.pi * pow(progress, 0.6)), 2)
        }
    }
}
