import GuideSound
import TestSupport
import Testing

@Suite("The limiter")
struct PeakLimiterTests {
    private static let rate = 44_100

    /// What comes out for a whole sound given in blocks, the delay taken out.
    private func limit(_ samples: [Float], block: Int = 4096, rate: Int = rate) -> [Float] {
        var limiter = PeakLimiter(rate: rate, ceiling: -1)
        let input = samples + [Float](repeating: 0, count: limiter.delay)
        var output: [Float] = []
        for start in stride(from: 0, to: input.count, by: block) {
            output += limiter.process(Array(input[start..<min(start + block, input.count)]))
        }
        return Array(output[limiter.delay...])
    }

    /// Sounds that all pass the ceiling by far.
    private static let loud: [[Float]] = [
        TestSounds.noise(amplitude: 2, seconds: 1),
        TestSounds.sine(100, level: 5, seconds: 1),
        // Sampled beside its tops: the curve between the samples is 3 dB higher than they are.
        (0..<rate).map { [1, 1, -1, -1][$0 % 4] },
        // One click in silence, and one every 10 ms.
        (0..<rate).map { $0 == 20_000 ? 3 : 0 },
        (0..<rate).map { $0 % 441 == 0 ? 2 : 0 },
    ]

    @Test("lets no true peak pass its ceiling, as libebur128 measures it", arguments: loud.indices)
    func holdsCeiling(index: Int) throws {
        let limited = Waveform(samples: limit(Self.loud[index]), rate: Self.rate)
        let peak = try #require(try Loudness.measure(limited, [.truePeak, .samplePeak]).truePeak)
        // Meters differ by a tenth of a dB or two on sounds as harsh as noise.
        #expect(peak <= -0.7, "\(peak)")
        #expect(peak > -4)
        #expect(limited.samples.allSatisfy { abs($0) <= Decibel.amplitude(-1) * 1.000001 })
    }

    @Test("leaves what is below its ceiling exactly as it is")
    func leavesQuiet() {
        let quiet = TestSounds.noise(amplitude: 0.3, seconds: 1) + TestSounds.sine(440, level: -1.5, seconds: 1)
        #expect(limit(quiet) == quiet)
    }

    @Test("leaves a sound as it is before and long after a peak")
    func recovers() {
        var sound = TestSounds.sine(440, level: -12, seconds: 3)
        for index in 44_100..<44_150 { sound[index] *= 8 }
        let limited = limit(sound)
        #expect(limited[..<43_000] == sound[..<43_000])
        #expect(limited[90_000...] == sound[90_000...])
        #expect(limited[44_200] != sound[44_200])
    }

    @Test("turns down without a step", arguments: [0, 1])
    func isSmooth(index: Int) {
        // Beside a loud burst, a steady value shows the factor itself.
        var sound = [Float](repeating: 0.1, count: 20_000)
        for index in 10_000..<10_020 { sound[index] = index % 2 == 0 ? 2 : -2 }
        let limited = limit(sound)
        let factors = (limited[..<9990] + limited[10_030...]).map { $0 / 0.1 }
        let steps = zip(factors, factors.dropFirst()).map { abs($0 - $1) }
        #expect((steps.max() ?? 1) < 0.02)
        #expect((factors.min() ?? 1) < 0.5)
    }

    @Test("gives the same in whatever blocks the sound comes", arguments: [1, 100, 4095])
    func blocks(size: Int) {
        let sound = Array(Self.loud[4][..<20_000])
        #expect(limit(sound, block: size) == limit(sound))
    }

    @Test("works at any rate", arguments: [8000, 22_050, 48_000, 96_000])
    func rates(rate: Int) throws {
        let sound = TestSounds.sine(rate == 8000 ? 900 : 3000, level: 6, seconds: 1, rate: rate)
        let limited = Waveform(samples: limit(sound, rate: rate), rate: rate)
        #expect(try #require(try Loudness.measure(limited, .truePeak).truePeak) <= -0.9)
    }
}
