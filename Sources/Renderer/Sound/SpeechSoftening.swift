internal import Glibc

/// Takes the edge off a synthetic voice.
///
/// Beside the mean of male talkers of twelve languages (Byrne et al., J. Acoust. Soc. Am. 96, 1994) espeak-ng's voice
/// has about 5 dB too much between 2 and 4 kHz and lacks as much below 250 Hz. A wide dip and a low shelf bring it
/// nearer; what tells one consonant from another is left as loud as it was beside its neighbours.
package enum SpeechSoftening {
    /// Middle of the dip in Hz, its depth in dB, and its width in octaves.
    static let dip = (frequency: 2900.0, gain: -3.0, octaves: 1.2)
    /// Corner of the shelf in Hz, and its height in dB.
    static let shelf = (frequency: 200.0, gain: 2.0)

    /// The same sound, softened.
    package static func soften(_ waveform: Waveform) -> Waveform {
        let rate = Double(waveform.rate)
        var peak = Biquad.peak(dip.frequency, gain: dip.gain, octaves: dip.octaves, rate: rate)
        var lowShelf = Biquad.lowShelf(shelf.frequency, gain: shelf.gain, rate: rate)
        // In one pass: while one filter waits for its own last sample, the other works.
        return Waveform(samples: waveform.samples.map { lowShelf.next(peak.next($0)) }, rate: waveform.rate)
    }
}

/// A second-order filter; its formulas are those of R. Bristow-Johnson's audio EQ cookbook (W3C Note, 2021).
struct Biquad {
    private let feed: (Double, Double, Double)
    private let back: (Double, Double)
    private var memory = (0.0, 0.0)

    private init(_ b0: Double, _ b1: Double, _ b2: Double, over a0: Double, _ a1: Double, _ a2: Double) {
        feed = (b0 / a0, b1 / a0, b2 / a0)
        back = (a1 / a0, a2 / a0)
    }

    /// Raises or lowers a band around `frequency` Hz by `gain` dB.
    static func peak(_ frequency: Double, gain: Double, octaves: Double, rate: Double) -> Biquad {
        let amplitude = pow(10, gain / 40)
        let angle = 2 * Double.pi * frequency / rate
        let alpha = sin(angle) * sinh(log(2) / 2 * octaves * angle / sin(angle))
        let middle = -2 * cos(angle)
        return Biquad(
            1 + alpha * amplitude, middle, 1 - alpha * amplitude, over: 1 + alpha / amplitude, middle,
            1 - alpha / amplitude)
    }

    /// Raises or lowers all below `frequency` Hz by `gain` dB, with the steepest slope that does not overshoot.
    static func lowShelf(_ frequency: Double, gain: Double, rate: Double) -> Biquad {
        let amplitude = pow(10, gain / 40)
        let angle = 2 * Double.pi * frequency / rate
        let slope = sin(angle) / 2 * 2.0.squareRoot() * 2 * amplitude.squareRoot()
        let (more, less, cosine) = (amplitude + 1, amplitude - 1, cos(angle))
        return Biquad(
            amplitude * (more - less * cosine + slope), 2 * amplitude * (less - more * cosine),
            amplitude * (more - less * cosine - slope), over: more + less * cosine + slope,
            -2 * (less + more * cosine), more + less * cosine - slope)
    }

    /// Lets pass what lies above `frequency` Hz, without any overshoot (Butterworth: 12 dB an octave below it).
    static func highPass(_ frequency: Double, rate: Double) -> Biquad {
        let angle = 2 * Double.pi * frequency / rate
        let alpha = sin(angle) / 2.0.squareRoot()
        let cosine = cos(angle)
        return Biquad(
            (1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, over: 1 + alpha, -2 * cosine, 1 - alpha)
    }

    /// Lets pass what lies below `frequency` Hz, without any overshoot (Butterworth: 12 dB an octave above it).
    static func lowPass(_ frequency: Double, rate: Double) -> Biquad {
        let angle = 2 * Double.pi * frequency / rate
        let alpha = sin(angle) / 2.0.squareRoot()
        let cosine = cos(angle)
        return Biquad(
            (1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2, over: 1 + alpha, -2 * cosine, 1 - alpha)
    }

    /// The filtered value of a sample, going on from those before (transposed direct form II).
    mutating func next(_ sample: Float) -> Float {
        let input = Double(sample)
        let output = feed.0 * input + memory.0
        memory.0 = feed.1 * input - back.0 * output + memory.1
        memory.1 = feed.2 * input - back.1 * output
        return Float(output)
    }
}
