internal import GuideScript
internal import GuideSound

/// How a recording is played: for how long, with what fades, again from its beginning where it is shorter.
struct Playback: Hashable {
    /// What is played.
    let file: SoundFile
    /// Length of the recording, in samples.
    private let whole: Int
    /// Length played, in samples.
    let length: Int
    /// Samples of the raised-cosine fades at the start and the end.
    private let fades: (rise: Int, fall: Int)
    /// Samples by which the recording's end and its next beginning lie over each other.
    private let overlap: Int

    /// How long end and next beginning lie over each other at most, in seconds.
    private static let longestOverlap = 2

    /// Plays `length` samples of a recording of `whole` samples at `rate` Hz.
    init(_ file: SoundFile, whole: Int, length: Int, rise: Int, fall: Int, rate: Int) {
        self.file = file
        self.whole = whole
        self.length = length
        fades = (min(rise, length / 2), min(fall, length / 2))
        overlap = min(Self.longestOverlap * rate, whole / 2)
    }

    static func == (first: Playback, second: Playback) -> Bool {
        first.file == second.file && first.length == second.length && first.fades == second.fades
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(file)
        hasher.combine(length)
    }

    /// The samples of a stretch of what is played; `read` gives those of the recording.
    func samples<Failure>(
        _ range: Range<Int>, read: (Range<Int>) throws(Failure) -> [Float]
    ) throws(Failure) -> [Float] {
        var samples: [Float] = []
        while samples.count < range.count {
            samples += try stretch(from: range.lowerBound + samples.count, to: range.upperBound, read)
        }
        for index in samples.indices { samples[index] *= weight(at: range.lowerBound + index) }
        return samples
    }
}

extension Playback {
    /// The stretch from `start` to `end` or the end of its round, without fades.
    private func stretch<Failure>(
        from start: Int, to end: Int, _ read: (Range<Int>) throws(Failure) -> [Float]
    ) throws(Failure) -> [Float] {
        guard length > whole else { return try read(start..<end) }
        let period = whole - overlap
        let (round, first) = start.quotientAndRemainder(dividingBy: period)
        let last = min(period, first + end - start)
        var samples = try read(first..<last)
        guard round > 0, first < overlap else { return samples }
        let tail = try read((period + first)..<(period + min(last, overlap)))
        for index in tail.indices {
            let share = Fade.power(at: first + index, of: overlap)
            samples[index] = samples[index] * share.rising + tail[index] * share.falling
        }
        return samples
    }

    private func weight(at position: Int) -> Float {
        var weight: Float = 1
        if position < fades.rise { weight *= Fade.weight(position, of: fades.rise) }
        let left = length - 1 - position
        if left < fades.fall { weight *= Fade.weight(left, of: fades.fall) }
        return weight
    }
}
