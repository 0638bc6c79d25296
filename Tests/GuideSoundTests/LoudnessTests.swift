import Foundation
import GuideSound
import Testing

@Suite("Loudness")
struct LoudnessTests {
    /// A sine of `level` dB of full scale (its peak).
    private func sine(_ frequency: Double, level: Double, seconds: Double, rate: Int = 48_000) -> Waveform {
        let amplitude = pow(10, level / 20)
        let samples = (0..<Int(seconds * Double(rate))).map { index in
            Float(amplitude * sin(2 * Double.pi * frequency * Double(index) / Double(rate)))
        }
        return Waveform(samples: samples, rate: rate)
    }

    private func isNear(_ value: Double?, _ expected: Double, within tolerance: Double = 0.1) -> Bool {
        value.map { abs($0 - expected) <= tolerance } ?? false
    }

    /// EBU Tech 3341 cases 1 and 2 ask −23 and −33 LUFS of a 1 kHz sine of the same dBFS in two channels; one channel has
    /// half their power, 3.01 LU less.
    @Test(
        "of a 1 kHz sine in one channel is 3.01 LU below its level",
        arguments: [(-18.0, 44_100), (-23, 48_000), (-33, 48_000), (-18, 22_050)])
    func sine(level: Double, rate: Int) throws {
        let loudness = try Loudness.measure(sine(1000, level: level, seconds: 20, rate: rate))
        #expect(isNear(loudness.integrated, level - 3.01))
        #expect(isNear(loudness.momentaryMaximum, level - 3.01))
        #expect(isNear(loudness.samplePeak, level, within: 0.01))
    }

    /// EBU Tech 3341 case 3: what is 13 LU weaker does not count.
    @Test("leaves out what is far weaker than the rest")
    func gates() throws {
        let (weak, strong) = (sine(1000, level: -36, seconds: 10), sine(1000, level: -23, seconds: 60))
        let whole = Waveform(samples: weak.samples + strong.samples + weak.samples, rate: 48_000)
        #expect(isNear(try Loudness.measure(whole, .integrated).integrated, -26.01))
    }

    @Test("leaves out silence")
    func gatesSilence() throws {
        let sound = sine(1000, level: -20, seconds: 30)
        let whole = Waveform(samples: sound.samples + [Float](repeating: 0, count: 48_000 * 60), rate: 48_000)
        #expect(isNear(try Loudness.measure(whole, .integrated).integrated, -23.01))
    }

    @Test("weighs low sounds less and high sounds more")
    func weighs() throws {
        let levels = try [60.0, 1000, 4000].map {
            try #require(try Loudness.measure(sine($0, level: -20, seconds: 2)).integrated)
        }
        #expect(levels[0] < levels[1] - 1)
        #expect(levels[2] > levels[1] + 2)
    }

    /// A quarter of the sampling rate, sampled at 45°, 135° …: every sample is 3.01 dB below the curve's top.
    @Test("tells the peak between the samples")
    func truePeak() throws {
        let samples = (0..<48_000).map { Float([1, 1, -1, -1][$0 % 4]) * 0.25 }
        let loudness = try Loudness.measure(Waveform(samples: samples, rate: 48_000))
        #expect(isNear(loudness.samplePeak, -12.04, within: 0.01))
        #expect(isNear(loudness.truePeak, -9.03, within: 0.3))
    }

    @Test("is nil where it is silent", arguments: [0, 100, 44_100])
    func silence(count: Int) throws {
        let loudness = try Loudness.measure(Waveform(samples: [Float](repeating: 0, count: count), rate: 44_100))
        #expect(loudness == Loudness())
    }

    @Test("is the same in whatever parts the sound comes", arguments: [1, 441, 4096, 100_000])
    func parts(size: Int) throws {
        let sound = sine(440, level: -12, seconds: 1.3, rate: 44_100)
        var meter = try LoudnessMeter(rate: 44_100)
        for start in stride(from: 0, to: sound.samples.count, by: size) {
            try meter.add(Array(sound.samples[start..<min(start + size, sound.samples.count)]))
        }
        #expect(try meter.loudness() == (try Loudness.measure(sound)))
    }

    @Test("finds the loudest moment wherever it is", arguments: [0, 7, 13])
    func loudestMoment(tenths: Int) throws {
        var samples = sine(1000, level: -40, seconds: 2).samples
        let burst = sine(1000, level: -20, seconds: 0.5).samples
        samples.replaceSubrange(tenths * 4800..<tenths * 4800 + burst.count, with: burst)
        let loudness = try Loudness.measure(Waveform(samples: samples, rate: 48_000), .momentaryMaximum)
        #expect(isNear(loudness.momentaryMaximum, -23.01))
    }

    @Test("cannot be measured at no rate")
    func noRate() {
        #expect(throws: SoundFailure.self) { try Loudness.measure(Waveform(samples: [0], rate: 0)) }
    }

    @Test("has as its loudest moment that of a sound alone, also of one that is shorter than 400 ms")
    func loudestMoment() throws {
        let tone = (0..<96_000).map { Float(sin(2 * .pi * 997 * Double($0) / 48_000)) / 10 }
        // A mono sine at −20 dBFS is −23 LUFS (EBU Tech 3341).
        let whole = try #require(try Loudness.loudestMoment(of: Waveform(samples: tone, rate: 48_000)))
        #expect(abs(whole + 23) < 0.2)
        let half = Waveform(samples: Array(tone.prefix(9600)), rate: 48_000)
        #expect(abs(try #require(try Loudness.loudestMoment(of: half)) - (whole - 3)) < 0.3)
        #expect(try Loudness.loudestMoment(of: Waveform(samples: [0, 0, 0], rate: 48_000)) == nil)
    }

    @Test("fails with what was tried and on what")
    func failure() {
        do throws(SoundFailure) {
            _ = try LoudnessMeter(rate: 0)
            Issue.record("A rate of 0 was taken")
        } catch { #expect(error.description == "ebur128_init: 0 Hz") }
    }
}
