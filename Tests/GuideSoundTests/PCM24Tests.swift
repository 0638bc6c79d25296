import GuideSound
import Testing

@Suite("Samples of 24 bits")
struct PCM24Tests {
    @Test("stand in the upper bits of 32, rounded, and never beyond the range")
    func quantise() {
        let step: Float = 1 / 8_388_608
        let fine: [Float] = [0, step, -step, 0.6 * step, 0.4 * step, 0.5 * step, -1.5 * step, -0.4 * step]
        #expect(PCM24.quantise(fine) == [0, 256, -256, 256, 0, 256, -512, 0])
        let (highest, lowest): (Int32, Int32) = (8_388_607 << 8, .min)
        let large: [Float] = [0.5, -1, 1, 2, -.infinity]
        #expect(PCM24.quantise(large) == [1 << 30, lowest, highest, highest, lowest])
    }
}
