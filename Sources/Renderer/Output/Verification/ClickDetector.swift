/// Finds clicks and steps: samples that break off from the curve before and after them.
///
/// Measured on the curve's sixth difference, which is strong where a curve breaks and weak where it only bends. A click
/// is many times stronger in it than anything near it, on either side; the burst of a plosive or the stroke of a bell is
/// followed by as much as it began with. Speech bends sharply at every stroke of the voice: by the second difference its
/// sharpest (17.7 times what is near, over the courses that come with the program) cannot be distinguished from a step; by
/// the sixth it is 10.7 times, in MP3 10.0, and of 20 samples cut out of the loudest speech 82 % are found instead of 38 %.
struct ClickDetector {
    /// First samples of what was found, each at least `gap` after the one before.
    private(set) var found: [Int] = []

    /// What is below this is not heard, in shares of full scale.
    private static let least: Float = 0.04
    /// How many times the mean (RMS) near it a click must be.
    private static let ratio: Float = 14
    /// The order of the difference: `add` has its coefficients.
    private static let order = 6
    /// Samples on each side that are near it.
    private static let reach = 64
    /// Samples right beside it that belong to it: what a lossy format smears it over.
    private static let width = 8
    /// Samples within which two are one.
    private static let gap = 2048
    /// Samples looked at, with the one in question in the middle.
    private static let span = 2 * (reach + width) + 1

    private var breaks: [Float] = []
    /// The last samples, as many as a difference needs besides the next one.
    private var last = [Float](repeating: 0, count: order)
    private var position = 0

    /// Looks at the track's next samples.
    mutating func add(_ samples: [Float]) {
        let curve = last + samples
        last = Array(curve.suffix(Self.order))
        let known = breaks.count
        // The sixth difference, by the binomial coefficients: of 16 bits each term is exact.
        for index in samples.indices {
            let outer = curve[index] + curve[index + 6] - 6 * (curve[index + 1] + curve[index + 5])
            breaks.append(outer + 15 * (curve[index + 2] + curve[index + 4]) - 20 * curve[index + 3])
        }
        // What is not looked at yet lies behind the middle of the span, or is new.
        let middle = Self.reach + Self.width
        let isQuiet = !breaks[min(middle, known)...].contains { abs($0) > Self.least }
        guard breaks.count >= Self.span else { return }
        let done = breaks.count - Self.span + 1
        if !isQuiet {
            for index in middle..<middle + done where abs(breaks[index]) > Self.least { look(at: index) }
        }
        breaks.removeFirst(done)
        position += done
    }

    private mutating func look(at index: Int) {
        let before = energy(index - Self.width - Self.reach..<index - Self.width)
        let behind = energy(index + Self.width + 1..<index + Self.width + 1 + Self.reach)
        guard breaks[index] * breaks[index] > Self.ratio * Self.ratio * max(before, behind) else { return }
        let place = position + index
        if let last = found.last, place - last < Self.gap { return }
        found.append(place)
    }

    private func energy(_ range: Range<Int>) -> Float {
        breaks[range].reduce(0) { $0 + $1 * $1 } / Float(Self.reach)
    }
}
