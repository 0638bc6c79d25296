import GuideSound
import Testing

@Suite("Energy measured sound by sound")
struct EnergyCurveTests {
    /// Sentences as they come: of any length, some weak, with a pause inside.
    private var sentences: [Waveform] {
        (0..<40).map { index in
            let count = 3_000 + index * 7_919 % 60_000
            let samples = (0..<count).map { place in
                let noise = Float((place &* 1_103_515_245 &+ index &* 12_345) >> 9 & 0xFFFF) / 65_536 - 0.5
                let isPause = place > count / 2 && place < count / 2 + 1_500
                return isPause ? 0 : noise * (index % 5 == 0 ? 0.01 : 0.1 + 0.01 * Float(index))
            }
            return Waveform(samples: samples, rate: 22_050)
        }
    }

    @Test("gives the loudness that the sounds have when they are cut together")
    func whole() throws {
        let sentences = sentences
        let whole = Waveform(samples: sentences.flatMap(\.samples), rate: 22_050)
        let measured = try #require(try Loudness.measure(whole, .integrated).integrated)
        let added = try #require(Loudness.integrated(try sentences.map(EnergyCurve.init)))
        #expect(abs(measured - added) < 0.02)
    }

    @Test("knows no loudness of silence, of nothing, or of less than 400 ms", arguments: [0, 2_000, 40_000])
    func silent(count: Int) throws {
        let silence = try EnergyCurve(Waveform(samples: [Float](repeating: 0, count: count), rate: 22_050))
        #expect(silence.count == count)
        #expect(Loudness.integrated([silence]) == nil)
        #expect(Loudness.integrated([]) == nil)
    }
}
