import Foundation
import GuideSound
import TestSupport
import Testing

@Suite("The parts of a long recording")
struct SpeechPartsTests {
    private let rate = 16_000

    /// Noise of a level with tones of a level in it, each from one second to another.
    private func parts(noise: Float, tone: Float, _ spoken: [ClosedRange<Double>], seconds: Double) -> SpeechParts {
        var generator = SeededGenerator(state: 1)
        var parts = SpeechParts(rate: rate)
        let samples = (0..<Int(seconds * Double(rate))).map { index -> Float in
            let time = Double(index) / Double(rate)
            let isSpoken = spoken.contains { $0.contains(time) }
            return Float.random(in: -noise...noise, using: &generator)
                + (isSpoken ? tone * Float(sin(2 * .pi * 440 * time)) : 0)
        }
        // In blocks, as a file is read.
        for start in stride(from: 0, to: samples.count, by: 4000) {
            parts.add(Array(samples[start..<min(samples.count, start + 4000)]))
        }
        return parts
    }

    @Test("are found where somebody speaks, to a frame or two")
    func found() {
        let parts = parts(noise: 0.001, tone: 0.2, [0.5...1.5, 2.5...3.2], seconds: 4)
        let regions = parts.regions()
        #expect(regions.count == 2)
        for (region, expected) in zip(regions, [50..<150, 250..<320]) {
            #expect(abs(region.lowerBound - expected.lowerBound) <= 2)
            #expect(abs(region.upperBound - expected.upperBound) <= 2)
        }
        #expect(parts.range > 40)
    }

    @Test("are no clicks, and are not divided by the closures within words")
    func withinWords() {
        let parts = parts(noise: 0.001, tone: 0.2, [0.2...0.23, 1.0...1.5, 1.6...2.0], seconds: 3)
        let regions = parts.regions()
        #expect(regions.count == 1)
        #expect(regions.first.map { abs($0.lowerBound - 100) <= 2 && abs($0.upperBound - 200) <= 2 } == true)
    }

    @Test("are none in silence, in noise alone, and where nothing was heard yet")
    func none() {
        #expect(SpeechParts(rate: rate).regions().isEmpty)
        #expect(parts(noise: 0, tone: 0, [], seconds: 2).regions().isEmpty)
        let noise = parts(noise: 0.05, tone: 0, [], seconds: 2)
        #expect(noise.regions().isEmpty && noise.range < SpeechParts.leastRange)
    }

    @Test("are joined over pauses that are shorter than those between lines")
    func joined() {
        let regions = [0..<50, 70..<100, 200..<250]
        #expect(SpeechParts.joined(regions, pause: 21) == [0..<100, 200..<250])
        #expect(SpeechParts.joined(regions, pause: 20) == regions)
        #expect(SpeechParts.joined(regions, pause: .max) == [0..<250])
        #expect(SpeechParts.joined([], pause: 10).isEmpty)
    }

    @Test("are spoken for as long as what is said in them, with pauses up to those of a comma")
    func spoken() {
        let regions = [0..<50, 70..<100, 200..<250]
        #expect(SpeechParts.spoken(in: 0..<100, of: regions) == 100)
        // The pause of 100 frames counts as 30.
        #expect(SpeechParts.spoken(in: 0..<250, of: regions) == 50 + 20 + 30 + 30 + 50)
    }

    @Test("are parted where pauses fall off, near the count that is expected")
    func pause() {
        // Four lines with pauses of 2 s between them, and commas of 0.3 s within.
        var regions: [Range<Int>] = []
        var position = 0
        for _ in 0..<4 {
            for _ in 0..<2 {
                regions.append(position..<position + 100)
                position += 130
            }
            position += 170
        }
        let pause = SpeechParts.pause(between: regions, expecting: 4)
        #expect(30 < pause && pause < 200)
        #expect(SpeechParts.joined(regions, pause: pause).count == 4)
        // Commas alone part nothing.
        let commas = [0..<100, 130..<230, 260..<360]
        #expect(SpeechParts.joined(commas, pause: SpeechParts.pause(between: commas, expecting: 3)).count == 1)
        #expect(SpeechParts.pause(between: [0..<10], expecting: 1) == .max)
    }
}
