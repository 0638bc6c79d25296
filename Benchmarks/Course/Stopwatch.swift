/// Times of the things measured, in turn.
struct Stopwatch {
    /// One thing measured.
    struct Row {
        let name: String
        var milliseconds: [Double] = []

        /// The middle of all times, in milliseconds.
        var median: Double { milliseconds.isEmpty ? 0 : milliseconds.sorted()[milliseconds.count / 2] }
    }

    /// What was measured, in the order in which it first was.
    private(set) var rows: [Row] = []

    /// Measures one thing once more.
    mutating func measure(_ name: String, _ work: () throws -> Void) rethrows {
        let start = ContinuousClock.now
        try work()
        let time = (ContinuousClock.now - start) / .milliseconds(1)
        if !rows.contains(where: { $0.name == name }) { rows.append(Row(name: name)) }
        for index in rows.indices where rows[index].name == name { rows[index].milliseconds.append(time) }
    }

    /// The median of a thing, in milliseconds; 0 if it was not measured.
    func median(_ name: String) -> Double { rows.first { $0.name == name }?.median ?? 0 }
}
