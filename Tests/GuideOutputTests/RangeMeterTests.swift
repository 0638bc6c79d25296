@testable import GuideOutput
import Testing

@Suite("The meter of ranges")
struct RangeMeterTests {
    private func results(
        _ samples: [Float], _ ranges: [Range<Int>], window: Int, quiet: Double = 0.01, block: Int = 3
    ) -> [RangeMeter.Result] {
        var meter = RangeMeter(ranges, window: window, quiet: quiet)
        for start in stride(from: 0, to: samples.count, by: block) {
            meter.add(Array(samples[start..<min(start + block, samples.count)]))
        }
        return meter.results
    }

    @Test("measures just the samples of each range, whatever the blocks they come in", arguments: [1, 3, 10, 100])
    func power(_ block: Int) {
        let samples: [Float] =
            Array(repeating: 1, count: 10) + Array(repeating: 0.5, count: 10) + Array(repeating: 0, count: 10)
        let found = results(samples, [0..<10, 10..<20, 15..<25, 20..<30], window: 5, block: block)
        #expect(found.map(\.power).prefix(2) == [1, 0.25])
        // Ranges that overlap are measured one after the other: what lies before the meter is gone.
        #expect(found.first?.loudest.start == 0 && found.last?.power == 0)
    }

    @Test("finds the loudest window and the longest quiet, with their places")
    func windows() {
        var samples = [Float](repeating: 0.5, count: 100)
        for index in 20..<40 { samples[index] = 0 }
        for index in 60..<65 { samples[index] = 0.9 }
        let found = results(samples, [0..<100], window: 5)
        #expect(found.count == 1)
        #expect(found[0].longestQuiet.length == 20 && found[0].longestQuiet.start == 20)
        #expect(found[0].loudest.start == 60)
    }

    @Test("takes in the rest of a range that is no whole window")
    func rest() {
        var samples = [Float](repeating: 0, count: 13)
        samples[12] = 1
        let found = results(samples, [0..<13], window: 5)
        #expect(found[0].loudest.start == 10 && abs(found[0].loudest.power - 1.0 / 3) < 1e-9)
    }

    @Test("gives no result for a range that the track does not reach the end of, nor for an empty one")
    func unfinished() {
        #expect(results([1, 1, 1], [0..<2, 2..<2, 2..<9], window: 1).map(\.range) == [0..<2])
        #expect(results([], [0..<2], window: 1).isEmpty)
    }
}
