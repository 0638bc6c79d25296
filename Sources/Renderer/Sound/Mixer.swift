/// A sound placed on a track.
package struct Placement<Sound> {
    /// Sample of the track at which it begins.
    package var start: Int
    /// Its length in samples.
    package var length: Int
    /// Factor on its amplitude.
    package var gain: Float
    /// The highest amplitude it may have before the gain.
    package var peak: Float
    /// What sounds; its samples are asked for when the track comes to it.
    package var sound: Sound

    /// A sound of `length` samples at `start`.
    package init(start: Int, length: Int, gain: Float, peak: Float, sound: Sound) {
        self.start = start
        self.length = length
        self.gain = gain
        self.peak = peak
        self.sound = sound
    }
}

/// Mixes placed sounds into a track, block by block: no more is in memory than what sounds now.
package struct Mixer<Sound> {
    /// Sounds not yet begun, the next one last.
    private var waiting: [Placement<Sound>]
    private var sounding: [(placement: Placement<Sound>, samples: [Float])] = []
    private var position = 0
    private let gain: Float
    /// Length of the track in samples.
    package let length: Int

    /// No sample of a mix is higher than this, in dB of full scale.
    package static var ceiling: Double { -1 }

    /// A track of `length` samples. Whatever overlaps, the whole track is turned down by one static factor if the sum of
    /// the highest amplitudes could pass the ceiling anywhere.
    package init(_ placements: [Placement<Sound>], length: Int) {
        waiting = placements.sorted { $0.start > $1.start }
        self.length = length
        gain = min(1, Decibel.amplitude(Self.ceiling) / max(Self.highestSum(placements), .leastNormalMagnitude))
    }

    /// A stretch of the track.
    package enum Block: Equatable {
        /// Samples of which some may be heard.
        case sound([Float])
        /// So many samples of silence.
        case silence(Int)
    }

    /// The next block of at most `count` samples, nothing at the track's end; `load` gives a sound's samples at the
    /// track's rate.
    package mutating func next<Failure>(
        _ count: Int, load: (Sound) throws(Failure) -> [Float]
    ) throws(Failure) -> Block? {
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
        let factor = placement.gain * gain
        let first = max(placement.start, position)
        let last = min(placement.start + min(samples.count, placement.length), position + block.count)
        guard first < last else { return }
        for index in first..<last { block[index - position] += samples[index - placement.start] * factor }
    }

    /// The largest sum of highest amplitudes that sound together.
    private static func highestSum(_ placements: [Placement<Sound>]) -> Float {
        let edges =
            placements.map { (at: $0.start, change: $0.peak * $0.gain) }
            + placements.map { (at: $0.start + $0.length, change: -$0.peak * $0.gain) }
        var sum: Float = 0
        var highest: Float = 0
        for edge in edges.sorted(by: { ($0.at, $0.change) < ($1.at, $1.change) }) {
            sum += edge.change
            highest = max(highest, sum)
        }
        return highest
    }
}
