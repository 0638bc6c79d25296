internal import Glibc

/// How strong one band of a recording is from window to window, and how strong the noise in it is.
struct BandLevels {
    /// Power of each window in dB of full scale; the windows overlap, `hop` apart.
    let levels: [Double]
    /// The noise's level in dB of full scale: the median of the windows in which there is nothing else.
    private let mean: Double
    /// Standard deviation of the noise's level, in dB.
    private let spread: Double

    /// Windows of 20 ms begin every 5 ms, in seconds.
    static let hop = 0.005
    private static let hops = 4

    /// The bands, in Hz: voiced sounds in the lower ones, hisses in the upper. Hum is heard in the first alone.
    static let bands: [Range<Double>] = [90..<300, 300..<800, 800..<2000, 2000..<4500, 4500..<9000]

    /// What white noise within a hertz and a second varies by, in dB: a power with 2BT degrees of freedom.
    private static let spreadOfNoise = 4.34
    /// No room is steadier than this, in dB.
    private static let leastSpread = 0.5
    /// Rounds in which the noise's windows are separated from the others; nothing moves any more after five.
    private static let rounds = 8

    /// The levels of a band; nil if the rate is too low for it.
    init?(_ band: Range<Double>, of waveform: Waveform) {
        let rate = Double(waveform.rate)
        guard band.lowerBound < rate * 0.4 else { return nil }
        levels = Self.windows(Self.filtered(waveform.samples, to: band, rate), rate)
        let width = min(band.upperBound, rate * 0.45) - band.lowerBound
        (mean, spread) = Self.noise(among: levels.sorted(), width)
    }

    /// How far a window is above the noise, in dB.
    func rise(_ window: Int) -> Double { levels[window] - mean }

    /// How far a window is above the noise, in standard deviations of it.
    func prominence(_ window: Int) -> Double { (levels[window] - mean) / spread }

    /// The power of a window less the noise's; full scale is 1.
    func excess(_ window: Int) -> Double {
        rise(window) > 0 ? pow(10, levels[window] / 10) - pow(10, mean / 10) : 0
    }
}

extension BandLevels {
    /// Twice 12 dB an octave on either side.
    private static func filtered(_ samples: [Float], to band: Range<Double>, _ rate: Double) -> [Float] {
        var filters = [Biquad](repeating: .highPass(band.lowerBound, rate: rate), count: 2)
        if band.upperBound < rate * 0.45 {
            filters += [Biquad](repeating: .lowPass(band.upperBound, rate: rate), count: 2)
        }
        var samples = samples
        for var filter in filters {
            for index in samples.indices { samples[index] = filter.next(samples[index]) }
        }
        return samples
    }

    private static func windows(_ samples: [Float], _ rate: Double) -> [Double] {
        let length = max(1, Int(rate * hop))
        let powers = (0..<samples.count / length).map { index in
            samples[(index * length)..<((index + 1) * length)].reduce(0.0) { $0 + Double($1 * $1) } / Double(length)
        }
        guard powers.count >= hops else { return [] }
        return (0...powers.count - hops).map { 10 * log10(powers[$0..<$0 + hops].reduce(0, +) / Double(hops) + 1e-12) }
    }

    /// The noise's level and spread. Nobody knows what share of the windows holds noise alone: from the quietest twentieth on,
    /// the share is that of windows below two standard deviations, and the noise is the middle of it. Only its lower half is
    /// looked at, where no speech is.
    private static func noise(among sorted: [Double], _ width: Double) -> (mean: Double, spread: Double) {
        guard let last = sorted.last else { return (0, 1) }
        let least = max(leastSpread, spreadOfNoise / (width * hop * Double(hops)).squareRoot())
        var (mean, spread) = (sorted[sorted.count / 20] + 0.7 * least, least)
        for _ in 0..<rounds {
            let share = Double(sorted.firstIndex { $0 >= mean + 2 * spread } ?? sorted.count)
            let quantile = { (part: Double) in
                Int(part * share) < sorted.count ? sorted[Int(part * share)] : last
            }
            mean = quantile(0.5)
            spread = max(least, (mean - quantile(0.1)) / 1.28)
        }
        return (mean, spread)
    }
}
