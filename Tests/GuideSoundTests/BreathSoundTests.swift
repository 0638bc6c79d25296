import GuideSound
import Testing

@Suite("The sound of breath")
struct BreathSoundTests {
    private let rate = 22_050

    /// How strong each tenth of a sound is, of the whole.
    private func tenths(_ samples: [Float]) -> [Float] {
        let length = samples.count / 10
        let powers = (0..<10).map { samples[($0 * length)..<(($0 + 1) * length)].reduce(0) { $0 + $1 * $1 } }
        let whole = powers.reduce(0, +)
        return powers.map { $0 / whole }
    }

    /// How often a sound changes its sign in a second: high where it is bright.
    private func crossings(_ samples: ArraySlice<Float>) -> Double {
        let changes = zip(samples, samples.dropFirst()).count { $0.sign != $1.sign }
        return Double(changes) * Double(rate) / Double(samples.count)
    }

    @Test(
        "has its length, reaches full scale, and begins and ends in silence", arguments: [BreathSound.inhale, .exhale])
    func shape(_ breath: BreathSound) {
        for count in [1, 100, 88_200] {
            let sound = breath.waveform(count: count, rate: rate)
            #expect(sound.samples.count == count && sound.rate == rate)
        }
        let samples = breath.waveform(count: 88_200, rate: rate).samples
        #expect(samples.map(abs).max() == 1)
        #expect(abs(samples[0]) < 0.001 && abs(samples[88_199]) < 0.001)
        #expect(samples == breath.waveform(count: 88_200, rate: rate).samples)
    }

    @Test("is strongest late in an inhalation and early in an exhalation")
    func swell() throws {
        let inhale = tenths(BreathSound.inhale.waveform(count: 88_200, rate: rate).samples)
        let exhale = tenths(BreathSound.exhale.waveform(count: 88_200, rate: rate).samples)
        #expect(inhale.suffix(5).reduce(0, +) > 0.6)
        #expect(exhale.prefix(5).reduce(0, +) > 0.7)
    }

    @Test("brightens as air goes in, and darkens as it goes out")
    func brightness() {
        let inhale = BreathSound.inhale.waveform(count: 88_200, rate: rate).samples
        let exhale = BreathSound.exhale.waveform(count: 88_200, rate: rate).samples
        let (early, late) = (10_000..<30_000, 58_000..<78_000)
        #expect(crossings(inhale[late]) > crossings(inhale[early]) * 1.2)
        #expect(crossings(exhale[late]) < crossings(exhale[early]) * 0.8)
    }
}
