import Glibc
import GuideSound
import TestSupport
import Testing

@Suite("The meter of true peaks")
struct TruePeakMeterTests {
    /// Something like speech: tones that swell and fade, with silence between.
    private static let track: [Float] = (0..<24_000).map { index in
        let time = Double(index) / 48_000
        let swell = max(0, sin(time * 9)) * 0.6
        return Float(swell * (sin(time * 2 * .pi * 440) + 0.3 * sin(time * 2 * .pi * 7300 + 1)))
    }

    private func level(_ samples: [Float], block: Int = 4096) -> Double? {
        var meter = TruePeakMeter()
        for start in stride(from: 0, to: samples.count, by: block) {
            meter.add(Array(samples[start..<min(start + block, samples.count)]))
        }
        return meter.level
    }

    @Test("agrees with libebur128, which draws the curve everywhere", arguments: [1, 0.1, 0.001])
    func agrees(gain: Float) throws {
        let samples = Self.track.map { $0 * gain }
        let other = try #require(
            try Loudness.measure(Waveform(samples: samples, rate: 48_000), .truePeak).truePeak)
        #expect(abs(try #require(level(samples)) - other) < 0.1)
    }

    @Test("does not depend on how the samples come", arguments: [1, 7, 255, 256, 257, 5000])
    func blocks(block: Int) {
        let part = Array(Self.track[..<6000])
        #expect(level(part, block: block) == level(part))
    }

    /// Every sample of this is 3.01 dB below the curve's top.
    @Test("finds the top between two samples, at the beginning and at the end too")
    func betweenSamples() throws {
        let samples = (0..<4800).map { Float([1, 1, -1, -1][$0 % 4]) * 0.25 }
        #expect(abs(try #require(level(samples)) - -9.03) < 0.3)
        #expect(abs(try #require(level([0, 0, 0.5])) - -6.02) < 1)
        #expect(level([0.5]) != nil && level([0, 0]) == nil && level([]) == nil)
    }
}
