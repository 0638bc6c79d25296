internal import Glibc

extension BellInstrument {
    /// One stroke, up to full scale: `length(rate:)` samples at `rate` Hz, beginning at the stroke and ending in silence.
    package func stroke(rate: Int) -> Waveform {
        var sound = [Double](repeating: 0, count: length(rate: rate))
        for partial in partials {
            let half = partial.split / 2
            var lower = Phasor(partial, frequency: partial.frequency - half, share: 0.6, rate: rate)
            var upper = Phasor(partial, frequency: partial.frequency + half, share: 0.4, rate: rate)
            // Both at once: while one waits for its own last value, the other works.
            for index in sound.indices { sound[index] = (sound[index] + lower.next()) + upper.next() }
        }
        let highest = max(sound.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
        var samples = sound.map { Float($0 / highest) }
        Fade.rise(&samples, over: Int(attack * Double(rate)))
        Fade.fall(&samples, over: samples.count / 3)
        return Waveform(samples: samples, rate: rate)
    }
}

/// A decaying sinusoid, made by turning and shrinking a phasor, so that no sample needs a call to `sin`.
private struct Phasor {
    private let step: (cosine: Double, sine: Double)
    private var real: Double
    private var imaginary = 0.0

    init(_ partial: BellInstrument.Partial, frequency: Double, share: Double, rate: Int) {
        let turn = 2 * Double.pi * frequency / Double(rate)
        let shrink = exp(-6.907_755 / (partial.decay * Double(rate)))  // ln 1000: 60 dB
        step = (shrink * cos(turn), shrink * sin(turn))
        real = partial.amplitude * share
    }

    /// The value at the next sample.
    mutating func next() -> Double {
        defer {
            (real, imaginary) = (
                real * step.cosine - imaginary * step.sine, real * step.sine + imaginary * step.cosine
            )
        }
        return imaginary
    }
}
