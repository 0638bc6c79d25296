internal import Glibc

/// Matches the parts of a long recording with the lines of a sheet by how long they last, and finds where they do not match:
/// the likeliest way to turn one into the other (dynamic programming, as in edit distance). How far a length may be off is
/// judged by how evenly this reader reads.
struct SheetAlignment {
    /// Where recording and sheet do not match.
    enum Slip: Equatable {
        /// This line seems not to have been read; it would begin where the part does, or at the end.
        case lineMissing(line: Int, part: Int)
        /// This part seems not to be a line: a false start, or a line read twice.
        case partExtra(line: Int, part: Int)
        /// This line seems to be divided by a pause in its middle: this part and the next.
        case lineDivided(line: Int, part: Int)
        /// This line and the next seem to have been read without a pause.
        case linesJoined(line: Int, part: Int)
        /// This line and the next seem to have been read in the wrong order.
        case linesSwapped(line: Int, part: Int)
        /// This part lasts too long or too short for this line.
        case unlikely(line: Int, part: Int)
    }

    /// Lengths of the lines as the voice says them, in seconds.
    private let lines: [Double]
    /// How long each part is spoken, in seconds.
    private let parts: [Double]
    private var reader = ReaderPace()

    /// What the loss of a line or a part costs, a line in two parts or two in one, and two in the wrong order: the negative
    /// logarithm of how rare it is beside a part that is off. With these, none of 120 sheets of 40 lines was refused (six
    /// voices of espeak-ng, each line up to 15 % faster or slower), and all neighbours in the wrong order were found whose
    /// lengths differed by four times the reader's spread or more.
    private static let (loss, knot, swap) = (4.0, 4.0, 5.5)
    /// Two lines are alike to this reader if their lengths differ by less than so many times the spread.
    private static let alike = 4.0
    /// By how many lines recording and sheet may be shifted against each other, in addition to the difference of their numbers.
    private static let width = 40

    /// Lines of these lengths beside parts that are spoken so long.
    init(lines: [Double], parts: [Double]) {
        self.lines = lines
        self.parts = parts
        // The pace at which recording and sheet fit best is the reader's: no slip can move it far.
        var best = Double.infinity
        for pace in ReaderPace.trials {
            var trial = self
            trial.reader = ReaderPace(pace)
            let cost = trial.table()[lines.count][parts.count].cost
            if cost < best { (best, reader) = (cost, trial.reader) }
        }
        let pairs = path().filter { $0.step == Self.steps[0] }.map { (lines[$0.line], parts[$0.part]) }
        reader = ReaderPace(reader, reading: pairs)
    }

    /// All slips in order; none: every part is the line with its number.
    func slips() -> [Slip] {
        path().reduce(into: []) { slips, place in
            guard let slip = Self.slip(place.step, place.line, place.part) else { return }
            let both = slips.last.flatMap { Self.together($0, slip) }
            if both != nil { slips.removeLast() }
            slips.append(both ?? slip)
        }
    }

    /// How many lines are so nearly of the length of the next that nobody could tell by it if one had been read for the other.
    var lookalikes: Int {
        zip(lines, lines.dropFirst()).count {
            abs(reader.distance($0 * reader.pace, of: $1)) < Self.alike * reader.spread
        }
    }
}

extension SheetAlignment {
    /// A way to take some lines and some parts together.
    private struct Step: Equatable {
        let lines: Int
        let parts: Int
    }

    /// Two lines and two parts are taken together if they are in the wrong order.
    private static let steps = [
        Step(lines: 1, parts: 1), Step(lines: 1, parts: 0), Step(lines: 0, parts: 1), Step(lines: 1, parts: 2),
        Step(lines: 2, parts: 1), Step(lines: 2, parts: 2),
    ]

    /// The likeliest steps in order, each with the first line and the first part that it takes.
    private func path() -> [(step: Step, line: Int, part: Int)] {
        var (line, part) = (lines.count, parts.count)
        let table = table()
        var path: [(step: Step, line: Int, part: Int)] = []
        while line > 0 || part > 0 {
            let step = table[line][part].step
            line -= step.lines
            part -= step.parts
            path.append((step, line, part))
        }
        return path.reversed()
    }

    /// The least costs of the first lines and the first parts, each with the step that comes last.
    private func table() -> [[(cost: Double, step: Step)]] {
        let none = (cost: Double.infinity, step: Self.steps[0])
        var table = [[(cost: Double, step: Step)]](
            repeating: [(cost: Double, step: Step)](repeating: none, count: parts.count + 1), count: lines.count + 1)
        table[0][0].cost = 0
        let width = Self.width + abs(lines.count - parts.count)
        for line in 0...lines.count {
            for part in max(0, line - width)...max(0, min(parts.count, line + width)) where part <= parts.count {
                for step in Self.steps where step.lines <= line && step.parts <= part && line + part > 0 {
                    let (fromLine, fromPart) = (line - step.lines, part - step.parts)
                    let before = table[fromLine][fromPart].cost
                    guard before < table[line][part].cost else { continue }
                    let total = before + cost(step, fromLine, fromPart)
                    if total < table[line][part].cost { table[line][part] = (total, step) }
                }
            }
        }
        return table
    }

    /// What it costs to take a step from a line and a part on.
    private func cost(_ step: Step, _ line: Int, _ part: Int) -> Double {
        switch (step.lines, step.parts) {
        case (1, 1): reader.surprise(parts[part], lines[line])
        case (1, 2): Self.knot + reader.surprise(parts[part] + parts[part + 1], lines[line])
        case (2, 1): Self.knot + reader.surprise(parts[part], lines[line] + lines[line + 1])
        case (2, 2):
            Self.swap + reader.surprise(parts[part], lines[line + 1]) + reader.surprise(parts[part + 1], lines[line])
        default: Self.loss
        }
    }

    /// A line that is missing where there is a part too much: that part is not the line's.
    private static func together(_ first: Slip, _ second: Slip) -> Slip? {
        switch (first, second) {
        case (.lineMissing(let line, let part), .partExtra(let next, let other))
        where next == line + 1 && other == part:
            .unlikely(line: line, part: part)
        case (.partExtra(let line, let part), .lineMissing(let other, let next))
        where next == part + 1 && other == line:
            .unlikely(line: line, part: part)
        default: nil
        }
    }

    private static func slip(_ step: Step, _ line: Int, _ part: Int) -> Slip? {
        switch (step.lines, step.parts) {
        case (1, 0): .lineMissing(line: line, part: part)
        case (0, 1): .partExtra(line: line, part: part)
        case (1, 2): .lineDivided(line: line, part: part)
        case (2, 1): .linesJoined(line: line, part: part)
        case (2, 2): .linesSwapped(line: line, part: part)
        default: nil
        }
    }
}
