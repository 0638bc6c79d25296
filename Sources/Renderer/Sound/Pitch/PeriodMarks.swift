/// One place in each period of a voiced stretch, always at the same point of the period.
struct PeriodMarks {
    /// The places, in samples, at least three.
    let places: [Int]

    /// How far a period may be from what the track says, as a share of it.
    private static let freedom = 0.15
    /// How many periods on either side make the mean.
    private static let neighbours = 2
    /// What a place loses for being a whole period off, so that of two alike the expected one is taken.
    private static let pull: Float = 0.1

    /// The marks of a stretch of a track's steps; nil if there are too few periods.
    init?(_ sound: Likeness, _ track: PeriodTrack, in run: Range<Int>) {
        let stretch = run.lowerBound * track.step..<min(sound.count, run.upperBound * track.step)
        let period = { (place: Int) in
            track.periods[min(run.upperBound - 1, max(run.lowerBound, place / track.step))]
        }
        let middle = (stretch.lowerBound + stretch.upperBound) / 2
        let around = (middle - period(middle)..<middle + period(middle)).clamped(to: stretch)
        guard let first = around.max(by: { abs(sound.samples[$0]) < abs(sound.samples[$1]) }) else { return nil }
        let walk = { (direction: Int) in
            var found: [Int] = []
            var place = first
            while let next = Self.next(sound, from: place, period(place), direction), stretch.contains(next) {
                found.append(next)
                place = next
            }
            return found
        }
        places = walk(-1).reversed() + [first] + walk(1)
        if places.count < 3 { return nil }
    }

    /// The lengths of the periods before and after a mark; at the ends the neighbour's stands for the one that is missing.
    func sides(of index: Int) -> (before: Int, after: Int) {
        let before = index > 0 ? places[index] - places[index - 1] : places[1] - places[0]
        let after = index + 1 < places.count ? places[index + 1] - places[index] : before
        return (before, after)
    }

    /// The mean length of the periods around a mark, so that the small errors of single marks are not heard.
    func period(around index: Int) -> Double {
        let first = max(0, index - Self.neighbours)
        let last = min(places.count - 1, index + Self.neighbours)
        return Double(places[last] - places[first]) / Double(last - first)
    }

    /// The place about a period away whose surroundings are most like those of `place`.
    private static func next(_ sound: Likeness, from place: Int, _ period: Int, _ direction: Int) -> Int? {
        let half = period / 2
        guard place - half >= 0, place + half <= sound.count else { return nil }
        var best: (place: Int, value: Float)?
        for distance in Int(Double(period) * (1 - freedom))...Int(Double(period) * (1 + freedom)) {
            let other = place + direction * distance
            guard other - half >= 0, other + half <= sound.count else { continue }
            let value =
                sound.of(place - half, other - half, 2 * half) - pull * Float(abs(distance - period)) / Float(period)
            if value > best?.value ?? -.infinity { best = (other, value) }
        }
        return best?.place
    }
}
