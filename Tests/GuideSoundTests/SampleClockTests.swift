import GuideSound
import GuideTimeline
import Testing

@Suite("Times and samples")
struct SampleClockTests {
    @Test(
        "A duration is the nearest number of samples",
        arguments: [
            (Duration.zero, 44_100, 0), (.seconds(1), 44_100, 44_100), (.milliseconds(1500), 22_050, 33_075),
            (.microseconds(1), 44_100, 0), (.microseconds(12), 44_100, 1), (.microseconds(11), 44_100, 0),
            (.seconds(14_400), 48_000, 691_200_000), (.milliseconds(333), 44_100, 14_685),
            (.microseconds(999_999), 48_000, 48_000),
            (.seconds(1_000_000_000), 192_000, 192_000_000_000_000),
        ])
    func samples(duration: Duration, rate: Int, expected: Int) {
        #expect(SampleClock.samples(duration, rate: rate) == expected)
    }

    @Test(
        "Samples are shown as a clock",
        arguments: [
            (0, "0:00"), (59, "0:59"), (60, "1:00"), (605, "10:05"), (3599, "59:59"), (3600, "1:00:00"),
            (3661, "1:01:01"),
            (14_400, "4:00:00"),
        ])
    func clock(seconds: Int, expected: String) {
        for rounding in [SampleClock.Rounding.down, .nearest, .up] {
            #expect(SampleClock.clock(seconds * 44_100, rate: 44_100, rounding: rounding) == expected)
        }
    }

    @Test("Rounding goes down, up, or to the nearest")
    func rounding() {
        #expect(SampleClock.clock(59_499, rate: 1000) == "0:59")
        #expect(SampleClock.clock(59_500, rate: 1000) == "1:00")
        #expect(SampleClock.clock(59_999, rate: 1000, rounding: .down) == "0:59")
        #expect(SampleClock.clock(59_001, rate: 1000, rounding: .up) == "1:00")
    }
}
