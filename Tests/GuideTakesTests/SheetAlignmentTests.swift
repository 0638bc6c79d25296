@testable import GuideTakes
import Testing

@Suite("Parts of a recording beside the lines of a sheet")
struct SheetAlignmentTests {
    /// Lengths of forty lines, from 1 to 9 s; each of a sheet of its own.
    private func lines(_ dice: inout Dice) -> [Double] { (0..<40).map { _ in 1 + 8 * dice.roll() } }

    /// The lines as somebody reads them at a pace, each by up to a share slower or faster.
    private func read(_ lines: [Double], _ dice: inout Dice, pace: Double, jitter: Double) -> [Double] {
        lines.map { $0 * pace * (1 + jitter * (2 * dice.roll() - 1)) }
    }

    /// Numbers that look random and are the same every time.
    private struct Dice {
        var state: UInt64

        mutating func roll() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 11) / Double(1 << 53)
        }
    }

    @Test("are believed if they were read as written: at most one sheet in fifty is not", arguments: [0.7, 1, 1.6])
    func honest(pace: Double) {
        let refused = (0..<50).count { seed in
            var dice = Dice(state: UInt64(seed + 1))
            let lines = lines(&dice)
            return !SheetAlignment(lines: lines, parts: read(lines, &dice, pace: pace, jitter: 0.15)).slips().isEmpty
        }
        #expect(refused <= 1)
    }

    @Test("are not if two neighbours were swapped or one was read for the other, wherever their lengths differ by half")
    func dishonest() {
        for seed in 1...30 {
            var dice = Dice(state: UInt64(seed))
            let lines = lines(&dice)
            let parts = read(lines, &dice, pace: 1.2, jitter: 0.1)
            for line in 0..<39 where max(lines[line], lines[line + 1]) > 1.9 * min(lines[line], lines[line + 1]) + 0.4 {
                var swapped = parts
                swapped.swapAt(line, line + 1)
                #expect(!SheetAlignment(lines: lines, parts: swapped).slips().isEmpty, "\(seed) \(line)")
                var doubled = parts
                doubled[line] = parts[line + 1]
                #expect(!SheetAlignment(lines: lines, parts: doubled).slips().isEmpty, "\(seed) \(line)")
            }
        }
    }

    @Test("of about the same length as the next are counted")
    func alike() {
        #expect(SheetAlignment(lines: [3, 3.1, 9, 2], parts: [3, 3.1, 9, 2]).lookalikes == 1)
    }
}
