import GuideSound
import TestSupport
import Testing

@Suite("Sound that comes in parts")
struct StreamTests {
    @Test(
        "is resampled as if it came whole", arguments: [1, 1000, 4096],
        [(48_000, 44_100), (22_050, 44_100), (8000, 48_000)])
    func resamples(block: Int, rates: (from: Int, to: Int)) throws {
        let samples = TestSounds.sine(440, level: -6, seconds: 0.3, rate: rates.from)
        var resampler = try StreamResampler(from: rates.from, to: rates.to)
        var output: [Float] = []
        for start in stride(from: 0, to: samples.count, by: block) {
            output += try resampler.process(Array(samples[start..<min(start + block, samples.count)]))
        }
        output += try resampler.finish()
        let whole = try Resampler.resample(Waveform(samples: samples, rate: rates.from), to: rates.to).samples
        #expect(abs(output.count - whole.count) <= 1)
        #expect(zip(output, whole).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    @Test("of the track's own rate passes unchanged")
    func sameRate() throws {
        var resampler = try StreamResampler(from: 44_100, to: 44_100)
        #expect(try resampler.process([0.1, 0.2]) == [0.1, 0.2])
        #expect(try resampler.finish() == [])
    }

    @Test("loses its constant part and nothing that can be heard", arguments: [0.3, -0.01] as [Float])
    func offset(offset: Float) {
        let sound = TestSounds.sine(60, level: -12, seconds: 2)
        var blocker = OffsetBlocker(rate: 44_100)
        let output = stride(from: 0, to: sound.count, by: 4410).flatMap { start in
            blocker.process(sound[start..<start + 4410].map { $0 + offset })
        }
        let last = output.suffix(44_100)
        #expect(abs(last.reduce(0, +) / 44_100) < 1e-4)
        #expect(abs((last.max() ?? 0) - 0.2512) < 0.003)
    }
}
