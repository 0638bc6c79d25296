internal import Glibc
internal import GuideSound

/// What a whole track was measured to be.
struct TrackMeasures {
    /// Samples.
    var frames: Int
    /// Loudness in LUFS; of what is said, where that is known.
    var loudness: Double?
    /// dBTP.
    var truePeak: Double?
    /// Samples at full scale, and the first of them.
    var clipped: (count: Int, first: Int?)
    /// Mean of all samples.
    var offset: Double
    /// Clicks and steps.
    var clicks: [Int]
    /// What was found where something is said, and where nothing should sound.
    var said: [RangeMeter.Result]
    var silent: [RangeMeter.Result]
}

/// Measures a track as its samples arrive: memory does not grow with its length.
struct TrackMeter: ~Copyable {
    private var frames = 0
    private var sum = 0.0
    private var clipped: (count: Int, first: Int?) = (0, nil)
    /// Samples at full scale right before the present one.
    private var run = 0
    private var clicks = ClickDetector()
    private var said: RangeMeter
    private var silent: RangeMeter
    private var loudness: LoudnessMeter
    private var peak = TruePeakMeter()
    /// Where loudness is measured; nil: everywhere.
    private let spoken: [Range<Int>]?
    private var nextSpoken = 0

    /// The highest sample of 16 bits, less half a step.
    private static let fullScale: Float = 32_766.5 / 32_768
    /// This many in a row are a top cut flat.
    private static let flatTop = 3
    /// Seconds measured together.
    private static let window = 0.05
    /// Seconds at the ends of a silence in which a lossy format may smear what was before: Opus at 40 kbit/s has fallen
    /// by 43 dB under the speech after 0.1 s (measured on half an hour).
    private static let margin = 0.12

    init(rate: Int, _ expectation: TrackExpectation?, _ limits: TrackLimits) throws(SoundFailure) {
        let loudness = try LoudnessMeter(rate: rate, .integrated)
        let window = Int(Self.window * Double(rate))
        let margin = Int(Self.margin * Double(rate))
        let silences = (expectation?.silent ?? []).filter { $0.count > 3 * margin }
            .map { ($0.lowerBound + margin)..<($0.upperBound - margin) }
        said = RangeMeter(expectation?.said ?? [], window: window, quiet: Self.power(limits.speech))
        silent = RangeMeter(silences, window: window, quiet: Self.power(limits.silence))
        spoken = expectation?.said
        self.loudness = loudness
    }

    /// Looks at the track's next samples.
    mutating func add(_ samples: [Float]) throws(SoundFailure) {
        var (blockSum, loudest) = (0.0, Float(0))
        for sample in samples {
            blockSum += Double(sample)
            loudest = max(loudest, abs(sample))
        }
        sum += blockSum
        if loudest > Self.fullScale { countClipped(samples) } else { run = 0 }
        clicks.add(samples)
        said.add(samples)
        silent.add(samples)
        peak.add(samples)
        try addLoudness(samples)
        frames += samples.count
    }

    private mutating func countClipped(_ samples: [Float]) {
        for (index, sample) in samples.enumerated() {
            run = abs(sample) > Self.fullScale ? run + 1 : 0
            guard run >= Self.flatTop else { continue }
            clipped.count += run == Self.flatTop ? run : 1
            if clipped.first == nil { clipped.first = frames + index + 1 - run }
        }
    }

    /// What was found, once the whole track has been read.
    mutating func measures() throws(SoundFailure) -> TrackMeasures {
        // What is near the track's end is looked at with silence after it.
        clicks.add([Float](repeating: 0, count: 256))
        return TrackMeasures(
            frames: frames, loudness: try loudness.loudness().integrated, truePeak: peak.level,
            clipped: clipped, offset: frames > 0 ? sum / Double(frames) : 0,
            clicks: clicks.found.filter { $0 < frames }, said: said.results, silent: silent.results)
    }

    private mutating func addLoudness(_ samples: [Float]) throws(SoundFailure) {
        guard let spoken else { return try loudness.add(samples) }
        let end = frames + samples.count
        while nextSpoken < spoken.count, spoken[nextSpoken].lowerBound < end {
            let range = spoken[nextSpoken].clamped(to: frames..<end)
            try loudness.add(Array(samples[(range.lowerBound - frames)..<(range.upperBound - frames)]))
            guard spoken[nextSpoken].upperBound <= end else { return }
            nextSpoken += 1
        }
    }

    private static func power(_ level: Double) -> Double { pow(10, level / 10) }
}
