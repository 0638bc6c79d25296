/// Finds clicks and steps: samples that break off from the curve before and behind them.
///
/// Measured on the curve's bend (second difference). A click bends it many times more than anything near it does, on
/// either side; the burst of a plosive or the stroke of a bell is followed by as much as it began with.
struct ClickDetector {
    /// First samples of what was found, each at least `gap` behind the one before.
    private(set) var found: [Int] = []

    /// A bend below this is not heard, in shares of full scale.
    private static let least: Float = 0.02
    /// How many times more than the mean (RMS) near it a click must bend the curve.
    private static let ratio: Float = 14
    /// Samples on each side that are near it.
    private static let reach = 64
    /// Samples right beside it that belong to it: what a lossy format smears it over.
    private static let width = 8
    /// Samples within which two are one.
    private static let gap = 2048
    /// Samples looked at, with the one in question in the middle.
    private static let span = 2 * (reach + width) + 1

    private var bends: [Float] = []
    private var last: (Float, Float) = (0, 0)
    private var position = 0

    /// Looks at the track's next samples.
    mutating func add(_ samples: [Float]) {
        for sample in samples {
            bends.append(sample - 2 * last.0 + last.1)
            last = (sample, last.0)
        }
        guard bends.count >= Self.span else { return }
        let middle = Self.reach + Self.width
        for start in 0...(bends.count - Self.span) where abs(bends[start + middle]) > Self.least {
            look(at: start + middle)
        }
        let done = bends.count - Self.span + 1
        bends.removeFirst(done)
        position += done
    }

    private mutating func look(at index: Int) {
        let before = energy(index - Self.width - Self.reach..<index - Self.width)
        let behind = energy(index + Self.width + 1..<index + Self.width + 1 + Self.reach)
        guard bends[index] * bends[index] > Self.ratio * Self.ratio * max(before, behind) else { return }
        let place = position + index
        if let last = found.last, place - last < Self.gap { return }
        found.append(place)
    }

    private func energy(_ range: Range<Int>) -> Float {
        bends[range].reduce(0) { $0 + $1 * $1 } / Float(Self.reach)
    }
}
