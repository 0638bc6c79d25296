import Foundation
@testable import GuideOutput
import GuideSound
import Testing

@Suite("The click detector")
struct ClickDetectorTests {
    /// A voice-like sound: harmonics of 110 Hz that swell and fade.
    private static let voice: [Float] = (0..<44_100).map { sample in
        let time = Double(sample) / 44_100
        let tone = (1...12).reduce(0.0) { $0 + sin(2 * .pi * 110 * Double($1) * time) / Double($1) }
        return Float(tone * 0.15 * (1 - cos(2 * .pi * 3 * time)) / 2)
    }

    private func found(_ samples: [Float], block: Int = 4096) -> [Int] {
        var detector = ClickDetector()
        for start in stride(from: 0, to: samples.count, by: block) {
            detector.add(Array(samples[start..<min(start + block, samples.count)]))
        }
        detector.add([Float](repeating: 0, count: 256))
        return detector.found
    }

    @Test("finds nothing in a voice, in a bell, in noise, or in silence")
    func clean() throws {
        #expect(found(Self.voice).isEmpty)
        #expect(found([Float](repeating: 0, count: 10_000)).isEmpty)
        let bell = BellInstrument.singingBowl(.medium).stroke(rate: 44_100).samples
        #expect(found([Float](repeating: 0, count: 5000) + bell).isEmpty)
    }

    @Test("finds one wrong sample, one that is missing, and a step, at their places", arguments: [1, 7, 4096])
    func places(_ block: Int) {
        var spike = Self.voice
        spike[20_000] += 0.5
        #expect(found(spike, block: block).count == 1)
        #expect(abs((found(spike, block: block).first ?? 0) - 20_000) <= 3)
        var cut = Self.voice
        cut.removeSubrange(7000..<7200)
        #expect(found(cut, block: block).allSatisfy { abs($0 - 7000) <= 4 })
        let step = Self.voice[..<30_000].map { $0 } + Self.voice[30_000...].map { $0 + 0.3 }
        #expect(abs((found(step, block: block).first ?? 0) - 30_000) <= 4)
    }

    @Test("counts what lies close together as one, and what lies apart as two")
    func apart() {
        for (distance, count) in [(100, 1), (2000, 1), (5000, 2)] {
            var samples = Self.voice
            samples[12_000] += 0.6
            samples[12_000 + distance] -= 0.6
            #expect(found(samples).count == count, "\(distance)")
        }
    }

    @Test("sees a click right before the end, and none in fewer samples than it looks at")
    func edges() {
        var samples = Self.voice
        samples[samples.count - 80] += 0.5
        #expect(found(samples).count == 1)
        var detector = ClickDetector()
        detector.add([])
        detector.add([0, 1, 0])
        #expect(detector.found.isEmpty)
    }
}
