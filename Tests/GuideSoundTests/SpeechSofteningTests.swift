import Foundation
import GuideSound
import Testing

@Suite("Softening")
struct SpeechSofteningTests {
    /// Gain in dB for a sine of `frequency` Hz.
    private func gain(at frequency: Double) -> Double {
        let tone = Waveform(
            samples: (0..<22_050).map { Float(sin(2 * .pi * frequency * Double($0) / 22_050)) / 4 }, rate: 22_050)
        let soft = SpeechSoftening.soften(tone)
        func power(_ samples: [Float]) -> Double { samples.suffix(11_025).reduce(0) { $0 + Double($1) * Double($1) } }
        return 10 * log10(power(soft.samples) / power(tone.samples))
    }

    @Test(
        "lowers what is harsh, raises the lowest a little, and leaves the rest",
        arguments: [(2900.0, -3.0), (60.0, 2.0), (700.0, 0.0), (9000.0, 0.0)])
    func response(_ frequency: Double, _ expected: Double) {
        #expect(abs(gain(at: frequency) - expected) < 0.4)
    }

    @Test("leaves silence silent and gives the same samples every time")
    func isDeterministic() {
        let silence = Waveform(samples: [Float](repeating: 0, count: 100), rate: 22_050)
        #expect(SpeechSoftening.soften(silence).samples.allSatisfy { $0 == 0 })
        let click = Waveform(samples: [1] + [Float](repeating: 0, count: 400), rate: 22_050)
        #expect(SpeechSoftening.soften(click) == SpeechSoftening.soften(click))
    }
}
