internal import Glibc

/// Lays the parts of a long recording beside the lines of a sheet by how long they last, and finds where they are out of step:
/// the cheapest way to make the one of the other (dynamic programming, as in edit distance).
struct SheetAlignment {
    /// Where recording and sheet are out of step.
    enum Slip: Equatable {
        /// This line seems not to have been read; it would begin where the part does, or at the end.
        case lineMissing(line: Int, part: Int)
        /// This part seems to be no line: a slip of the tongue, or a line read twice.
        case partExtra(line: Int, part: Int)
        /// This line seems to be divided by a pause in its midst: this part and the next.
        case lineDivided(line: Int, part: Int)
        /// This line and the next seem to have been read without a pause.
        case linesJoined(line: Int, part: Int)
        /// This part lasts much too long or too short for this line.
        case unlikely(line: Int, part: Int)
    }

    /// Lengths of the lines as the voice says them, in seconds.
    private let lines: [Double]
    /// The parts, from where to where, in seconds.
    private let parts: [Range<Double>]
    private let doubt: Double
    /// How much slower than the voice somebody reads.
    private var pace = 1.0

    /// Paces that are tried: from twice as fast as the voice to three times as slow, six per cent apart.
    private static let paces = (-12...19).map { pow(1.06, Double($0)) }

    /// What the loss of a line or a part costs, and what a line in two parts or two in one.
    private static let (loss, knot) = (0.5, 0.45)
    /// How many times as much it costs where there are as many parts as lines: two slips that make up for each other are rare.
    private static let doubt = 1.6
    /// A part beside a line that costs more is not believed: it lasts about 2.5 times as long, or as short.
    private static let unlikely = 0.9
    /// Seconds added to every length: short words vary more, for their length.
    private static let softness = 0.4

    /// Lines of these lengths beside parts.
    init(lines: [Double], parts: [Range<Double>]) {
        self.lines = lines
        self.parts = parts
        doubt = lines.count == parts.count ? Self.doubt : 1
        // The pace at which recording and sheet fit best is the reader's: no slip can move it far.
        var best = Double.infinity
        for pace in Self.paces {
            var trial = self
            trial.pace = pace
            let cost = trial.costs()[lines.count][parts.count].cost
            if cost < best { (best, self.pace) = (cost, pace) }
        }
    }

    /// All slips in order; none: every part is the line with its number.
    func slips() -> [Slip] {
        var (line, part) = (lines.count, parts.count)
        let costs = costs()
        var slips: [Slip] = []
        while line > 0 || part > 0 {
            let step = costs[line][part].step
            line -= step.lines
            part -= step.parts
            if let slip = slip(step, line, part) { slips.append(slip) }
        }
        return slips.reversed()
    }
}

extension SheetAlignment {
    /// A way to take some lines and some parts together.
    private struct Step {
        let lines: Int
        let parts: Int
    }

    private static let steps = [
        Step(lines: 1, parts: 1), Step(lines: 1, parts: 0), Step(lines: 0, parts: 1), Step(lines: 1, parts: 2),
        Step(lines: 2, parts: 1),
    ]

    /// The least costs of the first lines and the first parts, each with the step that comes last.
    private func costs() -> [[(cost: Double, step: Step)]] {
        let none = (cost: Double.infinity, step: Self.steps[0])
        var costs = [[(cost: Double, step: Step)]](
            repeating: [(cost: Double, step: Step)](repeating: none, count: parts.count + 1), count: lines.count + 1)
        costs[0][0].cost = 0
        for line in 0...lines.count {
            for part in 0...parts.count where line + part > 0 {
                for step in Self.steps where step.lines <= line && step.parts <= part {
                    let (fromLine, fromPart) = (line - step.lines, part - step.parts)
                    let total = costs[fromLine][fromPart].cost + cost(step, fromLine, fromPart)
                    if total < costs[line][part].cost { costs[line][part] = (total, step) }
                }
            }
        }
        return costs
    }

    /// What it costs to take a step from a line and a part on.
    private func cost(_ step: Step, _ line: Int, _ part: Int) -> Double {
        guard step.lines > 0, step.parts > 0 else { return Self.loss * doubt }
        let expected = lines[line] + (step.lines > 1 ? lines[line + 1] : 0)
        let found = parts[part + step.parts - 1].upperBound - parts[part].lowerBound
        let distance = abs(log((found + Self.softness) / (expected * pace + Self.softness)))
        return distance + (step.lines + step.parts > 2 ? Self.knot * doubt : 0)
    }

    private func slip(_ step: Step, _ line: Int, _ part: Int) -> Slip? {
        switch (step.lines, step.parts) {
        case (1, 0): .lineMissing(line: line, part: part)
        case (0, 1): .partExtra(line: line, part: part)
        case (1, 2): .lineDivided(line: line, part: part)
        case (2, 1): .linesJoined(line: line, part: part)
        default: cost(step, line, part) > Self.unlikely ? .unlikely(line: line, part: part) : nil
        }
    }
}
