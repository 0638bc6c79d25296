/// How long a voice's period is, step by step, where it is voiced: by autocorrelation, first on every fourth sample, then to the
/// sample.
struct PeriodTrack {
    /// The period at each step, in samples; 0 where nothing is voiced.
    private(set) var periods: [Int]
    /// Samples from one step to the next.
    let step: Int

    /// Voices that it finds, in Hz.
    static let frequencies = 60...180
    /// Seconds from one step to the next.
    private static let stepLength = 0.01
    /// Seconds that are compared with those a period later.
    private static let window = 0.023
    /// How alike they must be, 1 being the same.
    private static let likeness: Float = 0.6
    /// The shortest period that is nearly as good as the best is the true one: twice the period is always as good.
    private static let nearlyBest: Float = 0.9
    /// What is quieter than this (RMS of full scale) is no voice.
    private static let quiet = 0.0045
    private static let thinning = 4
    /// A voice that is heard for fewer steps than this does not count.
    private static let leastSteps = 2

    /// The track of a sound.
    init(_ sound: Likeness, rate: Int) {
        let thinned = sound.thinned(by: Self.thinning)
        step = max(1, Int(Self.stepLength * Double(rate)))
        let periods = rate / Self.frequencies.upperBound...rate / Self.frequencies.lowerBound
        let coarse = periods.lowerBound / Self.thinning...(periods.upperBound + Self.thinning - 1) / Self.thinning
        let window = Int(Self.window * Double(rate))
        let step = step
        self.periods = (0...sound.count / step).map { index in
            let start = max(0, index * step - (window + periods.upperBound) / 2)
            let rough = Self.shortest(thinned, from: start / Self.thinning, window / Self.thinning, among: coarse)
            guard let rough else { return 0 }
            let near = (rough - 1) * Self.thinning...(rough + 1) * Self.thinning
            return Self.best(sound, from: start, window, among: near.clamped(to: periods)) ?? 0
        }
    }

    /// The steps that are voiced without a gap, each run by its first and the one after its last.
    var runs: [Range<Int>] {
        var runs: [Range<Int>] = []
        var start: Int?
        for index in 0...periods.count {
            let isVoiced = index < periods.count && periods[index] > 0
            if isVoiced, start == nil { start = index }
            if !isVoiced, let from = start {
                if index - from >= Self.leastSteps { runs.append(from..<index) }
                start = nil
            }
        }
        return runs
    }
}

extension PeriodTrack {
    /// The shortest period that is nearly as good as the best; nil if none is good enough.
    private static func shortest(
        _ sound: Likeness, from start: Int, _ window: Int, among periods: ClosedRange<Int>
    ) -> Int? {
        guard start + window + periods.upperBound <= sound.count,
            sound.energy(from: start, window) >= Double(window) * quiet * quiet
        else { return nil }
        let likenesses = periods.map { sound.of(start, start + $0, window) }
        guard let most = likenesses.max(), most >= likeness else { return nil }
        let peak = likenesses.indices.first { index in
            likenesses[index] >= nearlyBest * most
                && (index == 0 || likenesses[index] >= likenesses[index - 1])
                && (index + 1 == likenesses.count || likenesses[index] >= likenesses[index + 1])
        }
        return peak.map { periods.lowerBound + $0 }
    }

    /// The best period among few; nil if the sound ends before.
    private static func best(_ sound: Likeness, from start: Int, _ window: Int, among periods: ClosedRange<Int>) -> Int?
    {
        guard start + window + periods.upperBound <= sound.count else { return nil }
        let likenesses = periods.map { ($0, sound.of(start, start + $0, window)) }
        return likenesses.max { $0.1 < $1.1 }?.0
    }
}
