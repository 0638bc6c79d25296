import GuideSound
import Testing

@Suite("Trimming speech")
struct SpeechTrimmingTests {
    private static let rate = 22_050
    private static let silence = [Float](repeating: 0, count: 2000)
    private static let sound = (0..<3000).map { $0 % 2 == 0 ? Float(0.3) : -0.3 }

    @Test("cuts the silence on both sides to a few milliseconds")
    func cutsSilence() throws {
        let trimmed = try #require(
            SpeechTrimming.trim(Waveform(samples: Self.silence + Self.sound + Self.silence, rate: Self.rate)))
        let lead = Int(SpeechTrimming.lead * Double(Self.rate))
        let trail = Int(SpeechTrimming.trail * Double(Self.rate))
        #expect(trimmed.sound.samples.count == lead + Self.sound.count + trail)
        let audible = try #require(trimmed.sound.samples.firstIndex { abs($0) > 0.1 })
        #expect(audible == trimmed.onset || audible == trimmed.onset + 1)
        #expect(Double(audible) / Double(Self.rate) < 0.005)
    }

    @Test("keeps silence within the sound")
    func keepsInnerSilence() throws {
        let samples = Self.sound + Self.silence + Self.sound
        let trimmed = try #require(SpeechTrimming.trim(Waveform(samples: samples, rate: Self.rate)))
        #expect(trimmed.sound.samples.count == samples.count)
    }

    @Test("fades both edges, also where the sound reaches them")
    func fadesEdges() throws {
        let trimmed = try #require(SpeechTrimming.trim(Waveform(samples: Self.sound, rate: Self.rate)))
        #expect(trimmed.sound.samples.first == 0)
        #expect(trimmed.sound.samples.last == 0)
        #expect(abs(trimmed.sound.samples[1500] - Self.sound[1500]) < 1e-6)
    }

    @Test("takes out what is constant", arguments: [0.0008, -0.0008, 0.05])
    func removesOffset(offset: Float) throws {
        let shifted = Self.sound.map { $0 + offset }
        let trimmed = try #require(SpeechTrimming.trim(Waveform(samples: shifted, rate: Self.rate)))
        let mean = trimmed.sound.samples.reduce(0.0) { $0 + Double($1) } / Double(trimmed.sound.samples.count)
        #expect(abs(mean) < 1e-5)
    }

    @Test(
        "finds nothing in silence",
        arguments: [[], [Float](repeating: 0, count: 50), [Float](repeating: 0.0005, count: 50)])
    func findsNothing(_ samples: [Float]) {
        #expect(SpeechTrimming.trim(Waveform(samples: samples, rate: Self.rate)) == nil)
    }
}

@Suite("Resampling")
struct ResamplerTests {
    @Test(
        "gives exactly the length it says", arguments: [1, 2, 999, 22_050, 33_333],
        [(22_050, 44_100), (44_100, 48_000), (48_000, 22_050)])
    func hasExactLength(_ count: Int, _ rates: (from: Int, to: Int)) throws {
        let wave = Waveform(samples: (0..<count).map { Float($0 % 100) / 200 }, rate: rates.from)
        let resampled = try Resampler.resample(wave, to: rates.to)
        #expect(resampled.samples.count == Resampler.length(of: count, from: rates.from, to: rates.to))
        #expect(resampled.rate == rates.to)
    }

    @Test("keeps a sound where it is: no delay")
    func hasNoDelay() throws {
        var samples = [Float](repeating: 0, count: 4000)
        samples[2000] = 0.5
        let resampled = try Resampler.resample(Waveform(samples: samples, rate: 22_050), to: 44_100).samples
        let peak = resampled.indices.max { abs(resampled[$0]) < abs(resampled[$1]) }
        #expect(peak == 4000)
    }

    @Test("leaves a sound of the same rate alone")
    func leavesSameRate() throws {
        let wave = Waveform(samples: [0.1, -0.2], rate: 44_100)
        #expect(try Resampler.resample(wave, to: 44_100) == wave)
    }
}
