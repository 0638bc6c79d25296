/// The tracks of a course on as few audio CDs as they fit on, in their order.
struct DiscPlan: Sendable, Equatable {
    /// Samples of a sector, of which a disc has 75 a second (IEC 60908).
    static let sector = 588
    /// Sectors a second.
    static let rate = 75
    /// Sectors of silence before every track.
    static let pregap = 2 * rate
    /// Most tracks of a disc.
    static let trackLimit = 99
    /// Sectors that a track has at least: four seconds.
    static let shortest = 4 * rate
    /// The sample rate of a disc, in Hz.
    static let sampleRate = 44_100

    /// The tracks of each disc, by index.
    let discs: [Range<Int>]

    /// How many discs, and how much they tear apart: few discs matter most.
    private struct Cost: Comparable {
        var discs: Int
        var tears: Int

        static func < (one: Cost, other: Cost) -> Bool { (one.discs, one.tears) < (other.discs, other.tears) }
    }

    /// Plans discs of so many minutes. Of all ways that need the fewest discs, the one is taken that parts the fewest weeks, and
    /// within weeks the fewest exercises.
    init(_ tracks: [PackedTrack], minutes: Int) throws(PackFailure) {
        let capacity = minutes * 60 * Self.rate
        let sectors = tracks.map(Self.sectors)
        if let index = sectors.firstIndex(where: { $0 > capacity }) {
            throw .tooLong(title: tracks[index].title, clock: tracks[index].clock)
        }
        var best = [(cost: Cost(discs: 0, tears: 0), start: 0)]
        for end in tracks.indices.map({ $0 + 1 }) {
            var (length, choice): (Int, (cost: Cost, start: Int)?) = (0, nil)
            for start in stride(from: end - 1, through: max(0, end - Self.trackLimit), by: -1) {
                length += sectors[start] + (start == end - 1 ? 0 : Self.pregap)
                if length > capacity { break }
                let before = best[start].cost
                let cost = Cost(discs: before.discs + 1, tears: before.tears + Self.tear(tracks, at: start))
                if choice.map({ cost < $0.cost }) ?? true { choice = (cost, start) }
            }
            best.append(choice ?? (Cost(discs: end, tears: 0), end - 1))
        }
        var (discs, end): ([Range<Int>], Int) = ([], tracks.count)
        while end > 0 {
            discs.append(best[end].start..<end)
            end = best[end].start
        }
        self.discs = discs.reversed()
    }

    /// The sectors that a track fills.
    static func sectors(of track: PackedTrack) -> Int { max(shortest, (track.samples + sector - 1) / sector) }

    /// What it costs to begin a disc with a track.
    private static func tear(_ tracks: [PackedTrack], at start: Int) -> Int {
        guard start > 0, tracks[start - 1].unit == tracks[start].unit else { return 0 }
        return tracks[start - 1].exercise == tracks[start].exercise ? 2 : 1
    }
}
