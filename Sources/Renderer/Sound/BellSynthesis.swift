internal import Glibc

extension BellInstrument {
    /// One stroke, up to full scale: `length(rate:)` samples at `rate` Hz, beginning at the stroke and ending in silence.
    package func stroke(rate: Int) -> Waveform {
        var sound = [Double](repeating: 0, count: length(rate: rate))
        for partial in partials {
            let half = partial.split / 2
            add(partial, frequency: partial.frequency - half, share: 0.6, rate: rate, to: &sound)
            add(partial, frequency: partial.frequency + half, share: 0.4, rate: rate, to: &sound)
        }
        let highest = max(sound.reduce(0) { max($0, abs($1)) }, .leastNormalMagnitude)
        var samples = sound.map { Float($0 / highest) }
        Fade.rise(&samples, over: Int(attack * Double(rate)))
        Fade.fall(&samples, over: samples.count / 3)
        return Waveform(samples: samples, rate: rate)
    }

    /// Adds one decaying sinusoid by turning and shrinking a phasor: two multiplications a sample, no call to `sin`.
    private func add(_ partial: Partial, frequency: Double, share: Double, rate: Int, to sound: inout [Double]) {
        let turn = 2 * Double.pi * frequency / Double(rate)
        let shrink = exp(-6.907_755 / (partial.decay * Double(rate)))  // ln 1000: 60 dB
        let (stepCos, stepSin) = (shrink * cos(turn), shrink * sin(turn))
        var (real, imaginary) = (partial.amplitude * share, 0.0)
        for index in sound.indices {
            sound[index] += imaginary
            (real, imaginary) = (real * stepCos - imaginary * stepSin, real * stepSin + imaginary * stepCos)
        }
    }
}
