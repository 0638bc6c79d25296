/// A sound placed on a track.
package struct Placement<Sound> {
    /// Sample of the track at which it begins.
    package var start: Int
    /// Its length in samples.
    package var length: Int
    /// Factor on its amplitude.
    package var gain: Float
    /// What sounds; its samples are asked for when the track comes to it.
    package var sound: Sound

    /// A sound of `length` samples at `start`.
    package init(start: Int, length: Int, gain: Float, sound: Sound) {
        self.start = start
        self.length = length
        self.gain = gain
        self.sound = sound
    }
}

/// Mixes placed sounds into a track, block by block: no more is in memory than what sounds now.
package struct Mixer<Sound> {
    /// Sounds not yet begun, the next one last.
    private var waiting: [Placement<Sound>]
    private var sounding: [(placement: Placement<Sound>, samples: [Float])] = []
    private var position: Int
    /// Length of the track in samples.
    package let length: Int

    /// A track of `length` samples, mixed from the sample `start` on. Where sounds overlap they are added; what passes full
    /// scale is for a limiter.
    package init(_ placements: [Placement<Sound>], length: Int, from start: Int = 0) {
        waiting = placements.filter { $0.start + $0.length > start }.sorted { $0.start > $1.start }
        position = start
        self.length = length
    }

    /// The next block of at most `count` samples, nothing at the track's end; `load` gives a sound's samples at the
    /// track's rate.
    package mutating func next<Failure>(
        _ count: Int, load: (Sound) throws(Failure) -> [Float]
    ) throws(Failure) -> SampleBlock? {
        let end = min(position + count, length)
        guard position < end else { return nil }
        while let next = waiting.last, next.start < end {
            waiting.removeLast()
            sounding.append((next, try load(next.sound)))
        }
        defer { position = end }
        guard !sounding.isEmpty else { return .silence(end - position) }
        var block = [Float](repeating: 0, count: end - position)
        for sound in sounding { add(sound.placement, sound.samples, to: &block) }
        sounding.removeAll { $0.placement.start + $0.placement.length <= end }
        return .sound(block)
    }
}

extension Mixer {
    private func add(_ placement: Placement<Sound>, _ samples: [Float], to block: inout [Float]) {
        let first = max(placement.start, position)
        let last = min(placement.start + min(samples.count, placement.length), position + block.count)
        guard first < last else { return }
        let (place, start) = (first - position, first - placement.start)
        // Safe: both ranges are within their arrays, as reckoned above. Without checks, the compiler does several at once.
        unsafe samples.withUnsafeBufferPointer { samples in
            unsafe block.withUnsafeMutableBufferPointer { block in
                for index in 0..<(last - first) {
                    unsafe block[place + index] += unsafe samples[start + index] * placement.gain
                }
            }
        }
    }
}
