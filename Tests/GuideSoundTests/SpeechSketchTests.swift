import Foundation
import GuideSound
import Testing

@Suite("The sketch of a line")
struct SpeechSketchTests {
    /// Tones one after the other, each for some milliseconds; `pace` stretches all of them.
    private func line(_ tones: [(hertz: Double, milliseconds: Double)], pace: Double = 1, level: Float = 0.2)
        -> SpeechSketch
    {
        let rate = 22_050.0
        var samples: [Float] = []
        for tone in tones {
            for index in 0..<Int(tone.milliseconds * pace * rate / 1000) {
                samples.append(level * Float(sin(2 * .pi * tone.hertz * Double(index) / rate)))
            }
        }
        return SpeechSketch(Waveform(samples: samples, rate: Int(rate)))
    }

    private static let words = [(200.0, 300.0), (1500, 200), (300, 250), (3500, 200), (700, 300)]
    private static let others = [(3500.0, 300.0), (200, 300), (700, 200), (6000, 200), (1500, 250)]

    @Test("is that of the same words, however loud and at another pace, and not that of others")
    func recognises() throws {
        let sketch = line(Self.words)
        #expect(sketch.distance(to: sketch) == 0)
        let softer = try #require(sketch.distance(to: line(Self.words, level: 0.02)))
        let slower = try #require(sketch.distance(to: line(Self.words, pace: 1.15)))
        let other = try #require(sketch.distance(to: line(Self.others)))
        #expect(softer < 0.1 && slower < 0.5 && other > 2 * max(softer, slower))
    }

    @Test("has too little shape in half a second, and in silence that is not long enough")
    func tooShort() {
        let short = line([(300, 200), (900, 200)])
        #expect(short.distance(to: line(Self.words)) == nil && line(Self.words).distance(to: short) == nil)
        #expect(SpeechSketch(Waveform(samples: [], rate: 22_050)).distance(to: short) == nil)
    }

    @Test("of a telephone's sound has only the bands that it can carry")
    func lowRate() throws {
        let samples = (0..<8000).map { index -> Float in
            let level: Float = index / 1000 % 2 == 0 ? 0.3 : 0.03
            return level * Float(sin(Double(index) * 0.2))
        }
        let sketch = SpeechSketch(Waveform(samples: samples, rate: 8000))
        #expect(sketch.distance(to: sketch) == 0)
    }
}
