internal import Glibc

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

    /// Lets pass what is above `frequency` Hz, without any overshoot (Butterworth: 12 dB an octave below it).
    static func highPass(_ frequency: Double, rate: Double) -> Biquad {
        let angle = 2 * Double.pi * frequency / rate
        let alpha = sin(angle) / 2.0.squareRoot()
        let cosine = cos(angle)
        return Biquad(
            (1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, over: 1 + alpha, -2 * cosine, 1 - alpha)
    }

    /// Lets pass what is below `frequency` Hz, without any overshoot (Butterworth: 12 dB an octave above it).
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
