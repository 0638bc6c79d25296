/// A track as it is written: mixed, over its room tone if it has one, and kept below the ceiling.
package struct MasteredTrack<Sound> {
    private var mixer: Mixer<Sound>
    private var limiter: PeakLimiter
    private var roomTone: RoomTone?
    /// Samples still to be left out at the start: what lies before the first that is asked for, or comes of the limiter's delay.
    private var early: Int
    private var remaining: Int

    /// Time before the first sample that is asked for, from which on everything is mixed, in seconds: the limiter has come to
    /// rest by then.
    private static var run: Int { 1 }

    /// A track of `length` samples at `rate` Hz, given from the sample `start` on.
    package init(
        _ placements: [Placement<Sound>], length: Int, rate: Int, roomTone: RoomTone? = nil, from start: Int = 0
    ) {
        let start = min(max(0, start), length)
        let first = max(0, start - Self.run * rate)
        mixer = Mixer(placements, length: length, from: first)
        limiter = PeakLimiter(rate: rate, ceiling: TrackCeiling.limiter)
        self.roomTone = roomTone
        self.roomTone?.skip(first)
        early = limiter.delay + start - first
        remaining = length - start
    }

    /// The next block of at most `count` samples, nothing at the track's end; `load` gives a sound's samples at the
    /// track's rate.
    package mutating func next<Failure>(
        _ count: Int, load: (Sound) throws(Failure) -> [Float]
    ) throws(Failure) -> SampleBlock? {
        while remaining > 0 {
            let mixed = try mixer.next(count, load: load) ?? .silence(min(count, limiter.delay))
            if let block = due(of: master(mixed)) { return block }
        }
        return nil
    }
}

extension MasteredTrack {
    /// The block behind the limiter, as long as the one before it.
    private mutating func master(_ block: SampleBlock) -> SampleBlock {
        switch block {
        case .silence where roomTone == nil && limiter.isEmpty: return block
        case .silence(let count): return .sound(limit([Float](repeating: 0, count: count)))
        case .sound(let samples): return .sound(limit(samples))
        }
    }

    private mutating func limit(_ samples: [Float]) -> [Float] {
        var samples = samples
        roomTone?.add(to: &samples)
        return limiter.process(samples)
    }

    /// The part of a block that is on the track; nil if the block is before the track's start.
    private mutating func due(of block: SampleBlock) -> SampleBlock? {
        let length = block.count
        let skipped = min(early, length)
        early -= skipped
        let kept = min(length - skipped, remaining)
        remaining -= kept
        guard kept > 0 else { return nil }
        switch block {
        case .silence: return .silence(kept)
        case .sound(let samples): return kept == length ? block : .sound(Array(samples[skipped..<skipped + kept]))
        }
    }
}
