import Testing

@testable import GuideSound

@Suite("The detector of true peaks")
struct TruePeakDetectorTests {
    private static let samples: [Float] = {
        var noise = Noise()
        return (0..<600).map { _ in Float(noise.next()) }
    }()

    @Test(
        "gives the same for several intervals as for each, to the bit",
        arguments: [8..<8, 8..<9, 8..<16, 8..<43, 9..<592])
    func together(_ range: Range<Int>) {
        let detector = TruePeakDetector()
        let peaks = detector.peaks(Self.samples, at: range)
        #expect(peaks.map(\.bitPattern) == range.map { detector.peak(Self.samples, at: $0).bitPattern })
    }
}
