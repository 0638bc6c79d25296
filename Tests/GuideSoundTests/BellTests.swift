import Foundation
import GuideSound
import Testing

@Suite("A bell")
struct BellTests {
    static let instruments: [BellInstrument] = BellInstrument.Size.allCases.flatMap {
        [.singingBowl($0), .gong($0), .tingsha($0)]
    }
    static let rate = 44_100

    @Test("sounds at once", arguments: instruments)
    func soundsAtOnce(_ instrument: BellInstrument) {
        let stroke = instrument.stroke(rate: Self.rate).samples
        let audible = stroke.firstIndex { abs($0) > 0.001 }
        #expect(audible.map { $0 < Self.rate * 5 / 1000 } == true)
    }

    @Test("is soft: no step of the stroke is larger than its own tones make", arguments: instruments)
    func isSoft(_ instrument: BellInstrument) {
        let stroke = instrument.stroke(rate: Self.rate).samples
        let steps = zip(stroke, stroke.dropFirst()).map { abs($0 - $1) }
        let attack = Int(instrument.attack * Double(Self.rate))
        let later = steps[attack..<Self.rate / 2].max() ?? 0
        #expect((steps[..<attack].max() ?? 1) <= later)
        #expect(steps[..<4].allSatisfy { $0 < 0.001 })
    }

    @Test("of a larger size sounds lower and longer", arguments: 0..<3)
    func sizes(_ kind: Int) {
        let three = (0..<3).map { Self.instruments[$0 * 3 + kind] }
        let lowest = three.map { $0.partials[0].frequency }
        let decays = three.map { $0.partials[0].decay }
        #expect(lowest == lowest.sorted(by: >) && Set(lowest).count == 3)
        #expect(decays == decays.sorted() && three.map(\.ring) == three.map(\.ring).sorted())
    }

    /// The strength of a tone in stretches of 50 ms rises and falls at the rate of its pair.
    @Test("beats at the distance of its pairs")
    func beats() {
        let bowl = BellInstrument.singingBowl(.medium)
        let stroke = bowl.stroke(rate: Self.rate).samples
        let lowest = bowl.partials[0]
        func strength(at seconds: Double) -> Double {
            let start = Int(seconds * Double(Self.rate))
            let decayed = 1 / pow(10, -3 * seconds / lowest.decay)
            return tone(lowest.frequency, in: Array(stroke[start..<start + Self.rate / 10])) * decayed
        }
        let (half, whole) = (0.5 / lowest.split, 1 / lowest.split)
        #expect(strength(at: half) < strength(at: 0.05) * 0.5)
        #expect(strength(at: whole) > strength(at: half) * 1.8)
    }

    @Test("rings for its whole length, dies away, and ends in silence without a step", arguments: instruments)
    func diesAway(_ instrument: BellInstrument) {
        let stroke = instrument.stroke(rate: Self.rate).samples
        #expect(stroke.count == instrument.length(rate: Self.rate))
        let levels = (0..<4).map { quarter in
            energy(stroke[(stroke.count * quarter / 4)..<(stroke.count * (quarter + 1) / 4)])
        }
        #expect(levels == levels.sorted(by: >))
        #expect(levels[3] > 0)
        #expect(abs(stroke.last ?? 1) < 1e-5)
        #expect(abs(stroke[0]) < 1e-5)
    }

    @Test("has its partials where they are said to be", arguments: instruments)
    func hasItsPartials(_ instrument: BellInstrument) {
        let stroke = Array(instrument.stroke(rate: Self.rate).samples.prefix(Self.rate))
        let strongest = instrument.partials[0]
        let inside = tone(strongest.frequency, in: stroke)
        let beside = tone(strongest.frequency * 1.27, in: stroke)
        #expect(inside > 20 * beside)
    }

    @Test("sounds alike every time", arguments: instruments)
    func isDeterministic(_ instrument: BellInstrument) {
        #expect(instrument.stroke(rate: Self.rate) == instrument.stroke(rate: Self.rate))
    }

    private func energy(_ samples: ArraySlice<Float>) -> Double {
        samples.reduce(0) { $0 + Double($1) * Double($1) }
    }

    /// The strength of one frequency (Goertzel).
    private func tone(_ frequency: Double, in samples: [Float]) -> Double {
        let factor = 2 * cosine(2 * Double.pi * frequency / Double(Self.rate))
        var (last, before) = (0.0, 0.0)
        for sample in samples { (last, before) = (Double(sample) + factor * last - before, last) }
        return (last * last + before * before - factor * last * before).squareRoot()
    }

    /// The cosine by its series, so that the test shares nothing with the synthesis.
    private func cosine(_ angle: Double) -> Double {
        var (sum, term) = (1.0, 1.0)
        for step in 1..<20 {
            term *= -angle * angle / Double((2 * step - 1) * 2 * step)
            sum += term
        }
        return sum
    }
}
