import GuideSound
import Testing

@Suite("Samples of 24 bits")
struct PCM24Tests {
    @Test("stand in the upper bits of 32, rounded, and never beyond the range")
    func quantise() {
        let step: Float = 1 / 8_388_608
        #expect(PCM24.quantise([0, step, -step, 0.6 * step, 0.4 * step]) == [0, 256, -256, 256, 0])
        #expect(
            PCM24.quantise([0.5, -1, 1, 2, -.infinity]) == [
                1 << 30, -1 << 31, 8_388_607 << 8, 8_388_607 << 8, -1 << 31,
            ])
    }
}
