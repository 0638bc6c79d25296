@testable import GuideSound
import GuideSpeech
import TestSupport
import Testing

@Suite("Speech that was recorded in noise")
struct NoisyTakeTests {
    private static let rate = 48_000
    /// They begin and end with what is soft: h, s, f, l, n.
    private static let lines = ["Hvil her en stund.", "Slipp lårene.", "Føl at pusten går av seg selv.", "Stå stiv."]
    private static let kinds = ["white", "pink", "hum"]

    /// A take without noise: 0.8 s before and 1.2 s after each line.
    private func takes() throws -> [[Float]] {
        var reader = Reader()
        reader.rate = Self.rate
        let silence = { [Float](repeating: 0, count: $0 * Self.rate / 10) }
        return try reader.speak(Self.lines).map { silence(8) + $0 + silence(12) }
    }

    private func noise(_ kind: String, seconds: Double) -> [Float] {
        switch kind {
        case "white": TestSounds.noise(amplitude: 0.1, seconds: seconds, rate: Self.rate)
        case "pink": TestSounds.pinkNoise(seconds: seconds, rate: Self.rate)
        default:
            zip(
                TestSounds.sine(50, level: -20, seconds: seconds, rate: Self.rate),
                TestSounds.sine(100, level: -20, seconds: seconds, rate: Self.rate)
            ).map { $0 + $1 }
        }
    }

    /// From where to where somebody is heard in a take, in seconds.
    private func heard(_ samples: [Float]) throws -> ClosedRange<Double>? {
        let clean = NaturalSpeech.clean(Waveform(samples: samples, rate: Self.rate))
        let profile = SpeechProfile(clean)
        guard profile.isMoving, let loudness = try Loudness.ofSpeech(clean),
            let range = profile.speech(scaledBy: Decibel.amplitude(NaturalSpeech.loudness - loudness))
        else { return nil }
        return Double(range.lowerBound) / Double(Self.rate)...Double(range.upperBound) / Double(Self.rate)
    }

    /// A take with noise so many dB below its speech, as `SpeechProfile` measures both.
    private func noisy(_ take: [Float], _ kind: String, _ range: Double) -> [Float] {
        let noise = noise(kind, seconds: Double(take.count + 1) / Double(Self.rate))
        let profile = { SpeechProfile(NaturalSpeech.clean(Waveform(samples: $0, rate: Self.rate))) }
        let factor = profile(take).speech / profile(noise).speech * Decibel.amplitude(-range)
        return zip(take, noise).map { $0 + $1 * factor }
    }

    /// Seconds by which onset and end may be off at a range in dB: what was measured, and a little.
    private static let limits: [(range: Double, onset: Double, early: Double, late: Double)] = [
        (50, 0.005, 0.03, 0.05), (40, 0.01, 0.08, 0.05), (30, 0.03, 0.1, 0.08), (25, 0.03, 0.12, 0.08),
        (15, 0.08, 0.25, 0.1),
    ]

    @Test("begins and ends where it does without noise, as near as the noise lets it be heard", arguments: Self.kinds)
    func matrix(kind: String) throws {
        for (line, take) in zip(Self.lines, try takes()) {
            let clean = try #require(try heard(take))
            for limit in Self.limits {
                let found = try #require(try heard(noisy(take, kind, limit.range)), "\(line) \(kind) \(limit.range)")
                let (onset, end) = (found.lowerBound - clean.lowerBound, found.upperBound - clean.upperBound)
                #expect(abs(onset) < limit.onset, "\(line) \(kind) \(limit.range): begins \(onset) s off")
                #expect(-limit.early...limit.late ~= end, "\(line) \(kind) \(limit.range): ends \(end) s off")
            }
        }
    }

    @Test("is cut in the same place however softly it was recorded", arguments: [-12.0, -35.0])
    func soft(level: Double) throws {
        let take = try takes()[0]
        let clean = try #require(try heard(take))
        let gain = Decibel.amplitude(level) / take.reduce(0) { max($0, abs($1)) }
        let hiss = TestSounds.noise(
            amplitude: Decibel.amplitude(level - 38) * Float(3).squareRoot(), seconds: 9, rate: Self.rate)
        let found = try #require(try heard(zip(take, hiss).map { $0 * gain + $1 }))
        #expect(abs(found.lowerBound - clean.lowerBound) < 0.02 && abs(found.upperBound - clean.upperBound) < 0.1)
    }

    @Test("is not told apart from noise that is nearly as strong", arguments: Self.kinds)
    func buried(kind: String) throws {
        for take in try takes() { #expect(try heard(noisy(take, kind, 6)) == nil) }
    }

    @Test("is not taken to begin or end with a click in the noise")
    func click() throws {
        let take = try takes()[0]
        let clean = try #require(try heard(take))
        var samples = noisy(take, "pink", 30)
        for start in [Self.rate / 3, samples.count - Self.rate / 3] {
            for index in 0..<150 { samples[start + index] += index % 2 == 0 ? 0.2 : -0.2 }
        }
        let found = try #require(try heard(samples))
        #expect(abs(found.lowerBound - clean.lowerBound) < 0.02 && abs(found.upperBound - clean.upperBound) < 0.1)
    }
}
