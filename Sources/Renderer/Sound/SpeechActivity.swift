internal import Glibc

/// Where somebody speaks in a noisy recording: where one of five bands, or all together, rise above the noise that is always
/// in them. Noise is recognised by its own level and spread, which over 20 ms is a dB or two; its peaks do not matter.
///
/// The figures are those with which thirty sentences of three voices (espeak-ng's nb+f3 and en, Piper's joe), in white and pink
/// noise and hum, began and ended where they do without noise: Docs/recordings.md has the results.
struct SpeechActivity {
    private let bands: [BandLevels]
    private let count: Int
    /// What powers are multiplied by to be those at the loudness of `NaturalSpeech`.
    private let scale: Double
    private let hop: Double

    /// Something is said for sure in a window that is above the noise by so many standard deviations and so many dB.
    private static let core = (prominence: 6.0, rise: 6.0)
    /// Something may be said where all bands together, or one alone, are above it by so many.
    private static let weak = (together: 3.0, alone: 4.0)
    /// Mean power of what is taken for an onset and for an end, in dB of full scale at the loudness of `NaturalSpeech`:
    /// `SpeechTrimming` has the same for peaks, which are 10 to 16 dB higher.
    private static let level = (onset: -52.0, end: -76.0)
    /// Of so many windows beside an edge of the core, so many are the core's. A click is in four, and filters draw it out.
    private static let neighbourhood = (length: 30, loud: 9)
    /// This many windows may be lost in the noise if as many as `run` after them are not: the closure before a t.
    private static let gap = (longest: 10, run: 4)
    /// How far from the core its onset and end are looked for, in windows.
    private static let reach = 60

    /// What is heard in a recording when it is turned by a factor to the loudness of `NaturalSpeech`.
    init(_ waveform: Waveform, scaledBy scale: Float) {
        bands = BandLevels.bands.compactMap { BandLevels($0, of: waveform) }
        count = bands.map(\.levels.count).min() ?? 0
        hop = (Double(waveform.rate) * BandLevels.hop).rounded(.down)
        self.scale = Double(scale * scale)
    }

    /// The samples near which what is said begins and ends; nil if nobody speaks.
    func speech() -> (onset: Int, end: Int)? {
        let core = (0..<count).map(isCore)
        let length = Self.neighbourhood.length
        guard let first = core.indices.first(where: { Self.isEdge(core, $0, $0..<$0 + length) }),
            let last = core.indices.last(where: { Self.isEdge(core, $0, $0 - length + 1..<$0 + 1) }), first <= last
        else { return nil }
        let onset = extend(first, by: -1, above: Self.level.onset)
        let end = extend(last, by: 1, above: Self.level.end)
        // A window that is the first to be heard has its sound in its second half, and the last one in its first.
        return (Int((Double(onset) + 2) * hop), Int((Double(end) + 2) * hop))
    }
}

extension SpeechActivity {
    private func isCore(_ window: Int) -> Bool {
        bands.contains { $0.prominence(window) > Self.core.prominence && $0.rise(window) > Self.core.rise }
            && power(window) > Self.level.onset
    }

    private static func isEdge(_ core: [Bool], _ window: Int, _ beside: Range<Int>) -> Bool {
        core[window] && core[beside.clamped(to: core.indices)].count { $0 } >= neighbourhood.loud
    }

    /// Whether something above a power, in dB, may be said in a window.
    private func isWeak(_ window: Int, above level: Double) -> Bool {
        let prominences = bands.map { max(0, $0.prominence(window)) }
        let together = prominences.reduce(0, +) / Double(bands.count).squareRoot()
        return (together > Self.weak.together || prominences.contains { $0 > Self.weak.alone })
            && power(window) > level
    }

    /// The power of what is above the noise, in dB at the loudness of `NaturalSpeech`; what is less than two standard deviations
    /// above it may be noise.
    private func power(_ window: Int) -> Double {
        let power = bands.reduce(0.0) { $0 + ($1.prominence(window) > 2 ? $1.excess(window) : 0) }
        return 10 * log10(power * scale + 1e-12)
    }

    /// The farthest window from one on, forwards or backwards, up to which something is said.
    private func extend(_ start: Int, by step: Int, above level: Double) -> Int {
        var window = start
        while abs(window - start) < Self.reach {
            let next = (1...Self.gap.longest + 1).first { distance in
                // At once, or beyond a gap: there it has to last.
                (0..<(distance == 1 ? 1 : Self.gap.run)).allSatisfy { further in
                    let other = window + step * (distance + further)
                    return 0..<count ~= other && isWeak(other, above: level)
                }
            }
            guard let next else { break }
            window += step * next
        }
        return window
    }
}
