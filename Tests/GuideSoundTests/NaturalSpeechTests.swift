import GuideSound
import GuideSpeech
import TestSupport
import Testing

@Suite("Speech that was recorded")
struct NaturalSpeechTests {
    /// A word of two tones with a short gap between, `before` seconds of silence before it and a second after.
    private func word(before: Double, level: Double, rate: Int) -> [Float] {
        let silence = { [Float](repeating: 0, count: Int($0 * Double(rate))) }
        return silence(before) + TestSounds.sine(220, level: level, seconds: 0.3, rate: rate) + silence(0.08)
            + TestSounds.sine(500, level: level, seconds: 0.4, rate: rate) + silence(1)
    }

    @Test(
        "is cut to where it is heard, whatever its level, its rate and the noise around it, and brought to one loudness",
        arguments: [
            (-12.0, 0.0, 44_100), (-30, 0, 8000), (-20, 0.0005, 48_000), (-20, 0.003, 44_100), (-40, 0.0003, 96_000),
            (-12, 0.01, 22_050),
        ])
    func isCut(level: Double, noise: Double, rate: Int) throws {
        var samples = word(before: 0.7, level: level, rate: rate)
        let hiss = TestSounds.noise(amplitude: Float(noise), seconds: Double(samples.count) / Double(rate), rate: rate)
        let hum = TestSounds.sine(25, level: level - 15, seconds: 4, rate: rate)
        for index in samples.indices { samples[index] += (index < hiss.count ? hiss[index] : 0) + hum[index] + 0.02 }
        let recording = Waveform(samples: samples, rate: rate)
        let (sound, onset) = try #require(try NaturalSpeech.prepare(recording))
        // Up to 33 ms are kept around it, and where noise would hide a soft end, 60 ms more.
        let longer = Double(sound.samples.count - onset) / Double(rate) - 0.78
        #expect(-0.01...0.1 ~= longer, "\(longer)")
        let clean = NaturalSpeech.clean(recording).samples
        let found = try #require(
            clean.indices.first { start in
                start + 400 < clean.count
                    && zip(clean[start..<start + 400], sound.samples[onset..<onset + 400]).allSatisfy {
                        abs($0 * (sound.samples[onset + 100] / clean[start + 100]) - $1) < 1e-4
                    }
            })
        #expect(abs(found - Int(0.7 * Double(rate))) < rate * 5 / 1000, "\(Double(found) / Double(rate))")
        let loudness = try #require(try Loudness.ofSpeech(sound))
        #expect(abs(loudness - NaturalSpeech.loudness) < 0.1)
        #expect(onset <= rate * 5 / 1000)
    }

    @Test("is not where there is only noise, a click or nothing at all")
    func isNone() throws {
        let rate = 44_100
        let noise = TestSounds.noise(amplitude: 0.01, seconds: 2)
        var click = [Float](repeating: 0, count: 2 * rate)
        for index in 0..<200 { click[rate + index] = 0.5 }
        for samples in [[], [Float](repeating: 0, count: rate), click, [0.5], noise] {
            let found = try NaturalSpeech.prepare(Waveform(samples: samples, rate: rate))
            #expect(found == nil)
        }
    }

    @Test("does not begin with a click that comes before it")
    func click() throws {
        var samples = word(before: 1, level: -15, rate: 44_100)
        for index in 0..<300 { samples[22_050 + index] = index % 2 == 0 ? 0.4 : -0.4 }
        let (sound, onset) = try #require(try NaturalSpeech.prepare(Waveform(samples: samples, rate: 44_100)))
        #expect(abs(sound.samples.count - onset - Int(0.78 * 44_100)) < 1800, "\(sound)")
    }

    @Test("counts where it was cut off at full scale, three samples and more in a row")
    func clippings() {
        func clippings(_ samples: [Float]) -> Int {
            SpeechProfile(Waveform(samples: samples + [Float](repeating: 0, count: 1000), rate: 8000)).clippings
        }
        #expect(clippings([0.5, 1, 1, 0.5, -1, -1]) == 0)
        #expect(clippings([1, 1, 1, 0, -1, -1, -1, -1, -1]) == 2)
        #expect(SpeechProfile(Waveform(samples: [0.2, -0.7], rate: 8000)).peak == 0.7)
    }
}
