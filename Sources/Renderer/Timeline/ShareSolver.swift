/// Opens ranges by one common share.
enum ShareSolver {
    /// Lengths within `ranges` that all open by the same share λ and whose sum is exactly `total`; nil if no share
    /// gives that sum. A range that cannot open by a whole number of samples passes its remainder on to the next, so
    /// every length is within one sample of min + λ·(max − min).
    static func open(_ ranges: [ClosedRange<Int>], to total: Int) -> [Int]? {
        let least = ranges.reduce(0) { $0 + $1.lowerBound }
        let room = ranges.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
        let budget = total - least
        guard 0...room ~= budget else { return nil }
        guard room > 0 else { return ranges.map(\.lowerBound) }
        var openable = 0
        var opened = 0
        return ranges.map { range in
            openable += range.upperBound - range.lowerBound
            // The products of samples pass 64 bits.
            let due = Int(Int128(budget) * Int128(openable) / Int128(room))
            defer { opened = due }
            return range.lowerBound + due - opened
        }
    }

    /// The sum that the ranges have at a share in 0…1.
    static func total(of ranges: [ClosedRange<Int>], at share: Double) -> Int {
        let least = ranges.reduce(0) { $0 + $1.lowerBound }
        let room = ranges.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
        return least + min(room, max(0, Int((share * Double(room)).rounded())))
    }
}
