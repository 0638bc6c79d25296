internal import Glibc

/// How somebody reads beside the synthetic voice: how much slower, and how evenly.
struct ReaderPace {
    /// How many times as long as the voice the reader takes.
    let pace: Double
    /// Standard deviation of the logarithm of that from line to line.
    let spread: Double
    /// Whether spread is known; if not, one line that is far off weighs no more than its distance.
    private let isKnown: Bool

    /// Paces that are tried: from twice as fast as the voice to three times as slow, six per cent apart.
    static let trials = (-12...19).map { pow(1.06, Double($0)) }

    /// Seconds added to every length: short words vary more, for their length.
    private static let softness = 0.4
    /// The spread of readers who are not known yet, and how many lines it weighs as much as. espeak-ng's voices beside each other
    /// have 0.05 to 0.08; a sheet read now faster, now slower by up to 15 % has 0.11.
    private static let usual = (spread: 0.12, lines: 5.0)
    /// Nobody reads more evenly than the least; who reads less evenly than the most has read something else.
    private static let spreads = 0.05...0.25
    /// From the median of absolute deviations to the standard deviation of a normal distribution.
    private static let normal = 1.4826

    /// A reader who is not known yet.
    init(_ pace: Double = 1) {
        self.pace = pace
        spread = Self.usual.spread
        isKnown = false
    }

    /// A reader by the lengths of lines as the voice says them, each with how long the reader took: by medians, which lines that
    /// are out of step cannot move far.
    init(_ guess: ReaderPace, reading lengths: [(line: Double, part: Double)]) {
        let distances = lengths.map { guess.distance($0.part, of: $0.line) }
        let middle = Self.median(distances)
        let deviation = Self.normal * Self.median(distances.map { abs($0 - middle) })
        let count = Double(lengths.count)
        let variance =
            (count * deviation * deviation + Self.usual.lines * Self.usual.spread * Self.usual.spread)
            / (count + Self.usual.lines)
        pace = guess.pace * exp(middle)
        spread = min(Self.spreads.upperBound, max(Self.spreads.lowerBound, variance.squareRoot()))
        isKnown = true
    }

    /// The logarithm of how many times longer a part lasts than this reader would take for a line.
    func distance(_ part: Double, of line: Double) -> Double {
        log((part + Self.softness) / (line * pace + Self.softness))
    }

    /// The negative logarithm of how likely a part of this length is to be a line, beside one that fits.
    func surprise(_ part: Double, _ line: Double) -> Double {
        let deviations = distance(part, of: line) / spread
        return isKnown ? deviations * deviations / 2 : abs(deviations)
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}
