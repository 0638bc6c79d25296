/// Opens ranges of silence and whole numbers of cycles by one common share.
enum CycleSolver {
    /// Cycles, each of which is heard whole.
    struct Cycles: Equatable {
        /// Length of one, in samples; greater than 0.
        var length: Int
        /// How many there may be.
        var counts: ClosedRange<Int>

        /// How much longer than at the least they may last, in samples.
        fileprivate var room: Int { length * (counts.upperBound - counts.lowerBound) }
    }

    /// What solving gives.
    enum Outcome: Equatable {
        /// The lengths of the ranges and the counts of the cycles.
        case solved(lengths: [Int], counts: [Int])
        /// Out of reach; the nearest sums below and above that could be had, if there are any.
        case unreachable(below: Int?, above: Int?)
    }

    /// Opens everything so that the sum is exactly `total`.
    ///
    /// The counts are the largest whole ones at the common share; then the silences are solved for what is left. Where
    /// they cannot take it up, the counts nearest to that share are looked for with which they can.
    static func open(_ ranges: [ClosedRange<Int>], _ cycles: [Cycles], to total: Int) -> Outcome {
        let silence = ranges.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
        let least = ranges.reduce(0) { $0 + $1.lowerBound } + cycles.reduce(0) { $0 + $1.length * $1.counts.lowerBound }
        let room = silence + cycles.reduce(0) { $0 + $1.room }
        let budget = total - least
        guard budget >= 0 else { return .unreachable(below: nil, above: least) }
        guard budget <= room else { return .unreachable(below: least + room, above: nil) }
        var counts = largestCounts(cycles, budget: budget, room: room)
        let window = (budget - silence)...budget
        if !window.contains(extra(counts, cycles)) {
            let sums = ReachableSums(cycles)
            guard let added = sums.nearest(to: extra(counts, cycles), in: window) else {
                let below = sums.highest(upTo: window.lowerBound - 1).map { least + $0 + silence }
                return .unreachable(below: below, above: sums.lowest(from: budget + 1).map { least + $0 })
            }
            counts = sums.counts(summingTo: added)
        }
        let used = zip(cycles, counts).reduce(0) { $0 + $1.0.length * $1.1 }
        let lengths = ShareSolver.open(ranges, to: total - used)
        return lengths.map { .solved(lengths: $0, counts: counts) } ?? .unreachable(below: nil, above: nil)
    }
}

extension CycleSolver {
    /// The largest whole counts at the share `budget / room`.
    private static func largestCounts(_ cycles: [Cycles], budget: Int, room: Int) -> [Int] {
        cycles.map { cycles in
            let open = cycles.counts.upperBound - cycles.counts.lowerBound
            // The product of samples and counts may pass 64 bits.
            return cycles.counts.lowerBound + (room > 0 ? Int(Int128(budget) * Int128(open) / Int128(room)) : 0)
        }
    }

    /// How much longer than at the least cycles of these counts last.
    private static func extra(_ counts: [Int], _ cycles: [Cycles]) -> Int {
        zip(counts, cycles).reduce(0) { $0 + ($1.0 - $1.1.counts.lowerBound) * $1.1.length }
    }
}

/// Which sums added cycles can have: a bounded knapsack over the greatest common divisor of their lengths.
private struct ReachableSums {
    private let cycles: [CycleSolver.Cycles]
    private let unit: Int
    /// `table[kind][sum]`: how many of the kind, at the fewest, complete the sum with the kinds before it; −1 if none do.
    private var table: [[Int32]] = []

    /// Entries of all rows. Lengths with hardly a common divisor would need more: then only sums up to the table's end are
    /// found, and memory stays bounded for any script.
    private static let largestTable = 4_000_000

    init(_ cycles: [CycleSolver.Cycles]) {
        self.cycles = cycles
        unit = max(1, cycles.map(\.length).reduce(0, Self.greatestCommonDivisor))
        let room = cycles.reduce(0) { $0 + $1.length * ($1.counts.upperBound - $1.counts.lowerBound) }
        let size = min(room / unit + 1, Self.largestTable / max(1, cycles.count))
        var before = [Int32](repeating: -1, count: size)
        before[0] = 0
        for kind in cycles {
            let row = Self.row(kind, unit: unit, after: before)
            table.append(row)
            before = row
        }
    }

    /// Whether so many samples can be added.
    private func isReachable(_ sum: Int) -> Bool {
        guard let last = table.last else { return sum == 0 }
        return sum >= 0 && sum.isMultiple(of: unit) && sum / unit < last.count && last[sum / unit] >= 0
    }

    /// The reachable sum nearest to `wish` within the bounds.
    func nearest(to wish: Int, in bounds: ClosedRange<Int>) -> Int? {
        if bounds.contains(wish), isReachable(wish) { return wish }
        let above = lowest(from: max(wish, bounds.lowerBound)).flatMap { bounds.contains($0) ? $0 : nil }
        let below = highest(upTo: min(wish, bounds.upperBound)).flatMap { bounds.contains($0) ? $0 : nil }
        guard let above, let below else { return above ?? below }
        return above - wish < wish - below ? above : below
    }

    /// The lowest reachable sum that is not below `sum`.
    func lowest(from sum: Int) -> Int? {
        let first = max(0, (sum + unit - 1) / unit)
        return stride(from: first, to: max(first, size), by: 1).lazy.map { $0 * unit }.first(where: isReachable)
    }

    /// The highest reachable sum that is not above `sum`.
    func highest(upTo sum: Int) -> Int? {
        guard sum >= 0 else { return nil }
        return stride(from: min(sum / unit, size - 1), through: 0, by: -1).lazy.map { $0 * unit }.first(
            where: isReachable)
    }

    /// The counts of every kind whose added cycles have this reachable sum.
    func counts(summingTo sum: Int) -> [Int] {
        var rest = sum / unit
        var counts = cycles.map(\.counts.lowerBound)
        for kind in cycles.indices.reversed() {
            let added = Int(table[kind][rest])
            counts[kind] += added
            rest -= added * (cycles[kind].length / unit)
        }
        return counts
    }
}

extension ReachableSums {
    private var size: Int { table.last?.count ?? 1 }

    /// One row of the table: a kind added to what the kinds before it reach.
    private static func row(_ kind: CycleSolver.Cycles, unit: Int, after before: [Int32]) -> [Int32] {
        let step = kind.length / unit
        let most = kind.counts.upperBound - kind.counts.lowerBound
        var row = before.map { $0 >= 0 ? Int32(0) : -1 }
        for sum in row.indices where row[sum] < 0 && sum >= step {
            let used = row[sum - step]
            if used >= 0, used < most { row[sum] = used + 1 }
        }
        return row
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? a : greatestCommonDivisor(b, a % b)
    }
}
