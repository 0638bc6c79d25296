import GuideSound
import Testing

@Suite("A bell")
struct BellTests {
    static let instruments: [BellInstrument] = [.singingBowl, .gong, .tingsha]
    static let rate = 44_100

    @Test("sounds at once", arguments: instruments)
    func soundsAtOnce(_ instrument: BellInstrument) {
        let stroke = instrument.stroke(rate: Self.rate).samples
        let audible = stroke.firstIndex { abs($0) > 0.001 }
        #expect(audible.map { $0 < Self.rate * 5 / 1000 } == true)
    }

    @Test("never passes its peak level", arguments: instruments)
    func keepsItsPeak(_ instrument: BellInstrument) {
        let highest = instrument.stroke(rate: Self.rate).samples.reduce(0) { max($0, abs($1)) }
        let peak = Decibel.amplitude(instrument.peak)
        #expect(highest <= peak * 1.0001)
        #expect(highest > peak * 0.7)
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
        let beside = tone(strongest.frequency * 1.31, in: stroke)
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
