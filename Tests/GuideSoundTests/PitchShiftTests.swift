import Foundation
import Testing

@testable import GuideSound

@Suite("A voice's melody")
struct PitchShiftTests {
    private static let rate = 22_050

    /// A buzz of so many Hz, coloured by a resonance at 700 Hz, for a second.
    private static func buzz(_ frequency: Double) -> [Float] {
        var (samples, phase) = ([Float](), 0.0)
        var (last, other) = (0.0, 0.0)
        let angle = 2 * Double.pi * 700 / Double(rate)
        for _ in 0..<rate {
            phase += frequency / Double(rate)
            let pulse = phase >= 1 ? 1.0 : 0
            phase = phase.truncatingRemainder(dividingBy: 1)
            (last, other) = (pulse + 1.94 * cos(angle) * last - 0.9409 * other, last)
            samples.append(Float(last / 8))
        }
        return samples
    }

    /// Noise of a fifth of a second, the same every time.
    private static let hiss: [Float] = {
        var state: UInt32 = 1
        return (0..<rate / 5).map { _ in
            state = state &* 1_664_525 &+ 1_013_904_223
            return Float(Int32(bitPattern: state)) / Float(Int32.max) / 10
        }
    }()

    /// Power at a frequency in Hz (Goertzel), and the fundamental as the spacing of harmonics that holds most power.
    private static func power(_ samples: some Sequence<Float>, at frequency: Double) -> Double {
        let factor = 2 * cos(2 * Double.pi * frequency / Double(rate))
        var (last, other) = (0.0, 0.0)
        for sample in samples { (last, other) = (Double(sample) + factor * last - other, last) }
        return last * last + other * other - factor * last * other
    }

    private static func fundamental(_ samples: ArraySlice<Float>) -> Double {
        stride(from: 65.0, to: 160, by: 0.5).max { first, second in
            let sums = [first, second].map { base in (1...12).reduce(0) { $0 + power(samples, at: base * Double($1)) } }
            return sums[0] < sums[1]
        } ?? 0
    }

    /// The contour that makes 100 Hz so many.
    private static func level(_ hertz: Double) -> PitchContour { PitchContour([.init(0, 12 * log2(hertz / 100))]) }

    @Test(
        "becomes what the contour says, lower or higher, and is as long as before",
        arguments: [78.0, 90, 100, 115, 130])
    func becomes(_ wanted: Double) {
        let sound = Waveform(samples: Self.buzz(100), rate: Self.rate)
        let shifted = PitchShift.shift(sound, by: Self.level(wanted))
        #expect(shifted.samples.count == sound.samples.count)
        let found = Self.fundamental(shifted.samples[4000..<18_000])
        #expect(abs(found - wanted) < 1.5, "\(found) Hz")
    }

    @Test("keeps the colour of the voice: the resonance stays where it was")
    func keepsColour() {
        let shifted = PitchShift.shift(Waveform(samples: Self.buzz(100), rate: Self.rate), by: Self.level(120))
        let part = shifted.samples[4000..<18_000]
        let strongest = (1...20).max { Self.power(part, at: 120 * Double($0)) < Self.power(part, at: 120 * Double($1)) }
        #expect(strongest.map { abs(Double($0) * 120 - 700) < 61 } == true)
    }

    @Test("follows a contour that falls and rises")
    func follows() {
        let contour = PitchContour(
            [.init(0, 3), .init(11_000, -3), .init(22_000, 3)])
        let shifted = PitchShift.shift(Waveform(samples: Self.buzz(100), rate: Self.rate), by: contour)
        let found = [1500, 10_000, 18_500].map { Self.fundamental(shifted.samples[$0..<$0 + 2000]) }
        #expect(found[0] > 108 && found[1] < 90 && found[2] > 106, "\(found)")
    }

    @Test("leaves what is not voiced untouched, to the sample")
    func leavesNoise() {
        let silence = [Float](repeating: 0, count: 3000)
        let sound = Waveform(samples: Self.hiss + silence + Self.buzz(100) + silence + Self.hiss, rate: Self.rate)
        let shifted = PitchShift.shift(sound, by: Self.level(125))
        #expect(Array(shifted.samples.prefix(Self.hiss.count)) == Self.hiss)
        #expect(Array(shifted.samples.suffix(Self.hiss.count)) == Self.hiss)
        #expect(shifted != sound)
    }

    @Test("has no sound to change in silence, in noise, and in next to nothing", arguments: [0, 1, 300, 5000])
    func nothing(_ count: Int) {
        for samples in [[Float](repeating: 0, count: count), Array(Self.hiss.prefix(count))] {
            let sound = Waveform(samples: samples, rate: Self.rate)
            #expect(PitchShift.shift(sound, by: Self.level(90)) == sound)
        }
    }
}

@Suite("A contour of pitch")
struct PitchContourTests {
    @Test("is straight between its points on the scale of the ear, and level outside them")
    func lines() {
        let contour = PitchContour([.init(200, 0), .init(100, 12), .init(300, -12)])
        #expect(contour.factor(at: 0) == 2)
        #expect(abs(contour.factor(at: 150) - exp2(0.5)) < 1e-9)
        #expect(contour.factor(at: 200) == 1)
        #expect(abs(contour.factor(at: 250) - 1 / exp2(0.5)) < 1e-9)
        #expect(contour.factor(at: 10_000) == 0.5)
    }

    @Test("without points moves nothing")
    func empty() {
        #expect(PitchContour([]).factor(at: 5) == 1)
    }

    @Test("jumps where two points share a moment")
    func jump() {
        let contour = PitchContour([.init(0, 0), .init(10, 0), .init(10, 12), .init(20, 12)])
        #expect(contour.factor(at: 9) == 1)
        #expect(contour.factor(at: 11) == 2)
    }
}
