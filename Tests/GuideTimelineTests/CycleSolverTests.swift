@testable import GuideTimeline
import TestSupport
import Testing

@Suite("Opening silences and whole cycles by one share")
struct CycleSolverTests {
    private struct Problem: CustomStringConvertible {
        var ranges: [ClosedRange<Int>]
        var cycles: [CycleSolver.Cycles]
        var total: Int
        var description: String { "\(ranges) \(cycles) to \(total)" }

        init(_ random: inout SeededGenerator) {
            func range(_ most: Int) -> ClosedRange<Int> {
                let first = Int.random(in: 0...most, using: &random)
                return first...(first + Int.random(in: 0...most, using: &random))
            }
            ranges = (0..<Int.random(in: 0...2, using: &random)).map { _ in range(6) }
            cycles = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                CycleSolver.Cycles(length: Int.random(in: 1...12, using: &random), counts: range(3))
            }
            total = Int.random(in: 0...90, using: &random)
        }

        /// Every sum that some whole counts and some silences have, by trying all counts.
        var sums: Set<Int> {
            let silences =
                ranges.reduce(0) { $0 + $1.lowerBound }...ranges.reduce(0) { $0 + $1.upperBound }
            return cycles.reduce(Set(silences)) { sums, cycles in
                Set(cycles.counts.flatMap { count in sums.map { $0 + count * cycles.length } })
            }
        }
    }

    @Test("What can be reached is reached exactly, with whole counts within their ranges")
    func reachable() {
        var random = SeededGenerator(state: 21)
        for _ in 0..<4000 {
            let problem = Problem(&random)
            guard
                case .solved(let lengths, let counts) = CycleSolver.open(
                    problem.ranges, problem.cycles, to: problem.total)
            else {
                if problem.sums.contains(problem.total) { Issue.record("not found: \(problem)") }
                continue
            }
            let spent = zip(problem.cycles, counts).reduce(0) { $0 + $1.0.length * $1.1 }
            let isSound =
                lengths.reduce(spent, +) == problem.total && counts.count == problem.cycles.count
                && zip(problem.cycles, counts).allSatisfy { $0.counts.contains($1) }
                && lengths.count == problem.ranges.count && zip(problem.ranges, lengths).allSatisfy { $0.contains($1) }
            if !isSound { Issue.record("\(problem): \(lengths) \(counts)") }
        }
    }

    @Test("Out of reach, the nearest sums below and above are named")
    func unreachable() {
        var random = SeededGenerator(state: 22)
        for _ in 0..<4000 {
            let problem = Problem(&random)
            guard
                case .unreachable(let below, let above) = CycleSolver.open(
                    problem.ranges, problem.cycles, to: problem.total)
            else { continue }
            let sums = problem.sums
            let isRight =
                below == sums.filter { $0 < problem.total }.max() && above == sums.filter { $0 > problem.total }.min()
            if !isRight { Issue.record("\(problem): \(String(describing: below)), \(String(describing: above))") }
        }
    }

    @Test("The counts are the largest whole ones at the common share, where the silences can take up the rest")
    func largest() {
        let breath = CycleSolver.Cycles(length: 11_000, counts: 3...12)
        // λ = 60,000 / 119,000: 3 + 9 λ = 7.5 breaths, and 16 of 20 seconds for the rest.
        let outcome = CycleSolver.open([0...20_000], [breath], to: 33_000 + 60_000)
        #expect(outcome == .solved(lengths: [16_000], counts: [7]))
    }

    @Test("A day of silence and the longest cycles neither overflow nor fill memory")
    func huge() {
        let day = 86_400 * 192_000
        let cycles = [
            CycleSolver.Cycles(length: day - 1, counts: 1...1000), CycleSolver.Cycles(length: 7, counts: 0...1000),
        ]
        let outcome = CycleSolver.open([0...(day * 1000)], cycles, to: day * 500)
        guard case .solved(let lengths, let counts) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(lengths.reduce(0, +) + counts[0] * (day - 1) + counts[1] * 7 == day * 500)
    }
}
