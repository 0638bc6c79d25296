@testable import GuideTimeline
import TestSupport
import Testing

@Suite("Opening ranges by one share")
struct ShareSolverTests {
    /// Random ranges whose bounds are below `most`.
    private static func ranges(below most: Int, _ random: inout SeededGenerator) -> [ClosedRange<Int>] {
        (0..<Int.random(in: 1...40, using: &random)).map { _ in
            let first = Int.random(in: 0..<most, using: &random)
            let second = Bool.random(using: &random) ? first : Int.random(in: 0..<most, using: &random)
            return min(first, second)...max(first, second)
        }
    }

    @Test(
        "Any reachable sum is met exactly, each length within its range and within a sample of its share",
        arguments: [2, 10, 1000, 100_000_000, 1 << 52])
    func reachable(below most: Int) throws {
        var random = SeededGenerator(state: UInt64(most))
        for _ in 0..<1500 {
            let ranges = Self.ranges(below: most, &random)
            let least = ranges.reduce(0) { $0 + $1.lowerBound }
            let room = ranges.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
            let budget = Int.random(in: 0...room, using: &random)
            let lengths = try #require(ShareSolver.open(ranges, to: least + budget))
            let isExact = lengths.reduce(0, +) == least + budget && lengths.count == ranges.count
            let isFair = zip(ranges, lengths).allSatisfy { range, length in
                // |length − min − λ·width| < 1 with λ = budget / room, in whole numbers.
                let error = Int128(length - range.lowerBound) * Int128(room) - Int128(range.count - 1) * Int128(budget)
                return range.contains(length) && (room == 0 ? error == 0 : error.magnitude < Int128(room).magnitude)
            }
            if !isExact || !isFair { Issue.record("\(ranges) to \(least + budget): \(lengths)") }
        }
    }

    @Test("A sum beyond what the ranges can be has no lengths")
    func unreachable() {
        var random = SeededGenerator(state: 3)
        for _ in 0..<1000 {
            let ranges = Self.ranges(below: 1000, &random)
            let least = ranges.reduce(0) { $0 + $1.lowerBound }
            let most = ranges.reduce(0) { $0 + $1.upperBound }
            let beyond = Int.random(in: 1...1000, using: &random)
            let isNone = [least - 1, most + 1, least - beyond, most + beyond].allSatisfy {
                ShareSolver.open(ranges, to: $0) == nil
            }
            if !isNone { Issue.record("\(ranges)") }
        }
    }

    @Test("The ends of what is reachable are the least and the most of every range")
    func ends() {
        let ranges = [0...10, 5...5, 7...100]
        #expect(ShareSolver.open(ranges, to: 12) == [0, 5, 7])
        #expect(ShareSolver.open(ranges, to: 115) == [10, 5, 100])
    }

    @Test("No ranges at all have the sum zero and no other")
    func empty() {
        #expect(ShareSolver.open([], to: 0) == [])
        #expect(ShareSolver.open([], to: 1) == nil)
        #expect(ShareSolver.open([4...4, 6...6], to: 10) == [4, 6])
        #expect(ShareSolver.open([4...4, 6...6], to: 11) == nil)
    }

    @Test("Like ranges open alike, to within a sample")
    func alike() throws {
        let lengths = try #require(ShareSolver.open(Array(repeating: 0...100, count: 7), to: 333))
        #expect(Set(lengths).isSubset(of: [47, 48]))
    }

    @Test("The greatest numbers do not overflow")
    func huge() throws {
        let quarter = Int.max / 4
        let lengths = try #require(ShareSolver.open([0...quarter, 0...quarter, 1...quarter, 0...0], to: Int.max / 2))
        #expect(lengths.reduce(0, +) == Int.max / 2)
        #expect(lengths.allSatisfy { $0 >= 0 && $0 <= quarter })
        #expect(ShareSolver.open([0...Int.max], to: Int.max - 1) == [Int.max - 1])
    }

    @Test(
        "A share gives the sum that the ranges have there",
        arguments: [(0.0, 10), (0.5, 60), (1.0, 110), (0.25, 35), (0.333, 43)])
    func total(share: Double, expected: Int) {
        #expect(ShareSolver.total(of: [10...60, 0...50], at: share) == expected)
    }
}
