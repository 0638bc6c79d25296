internal import Glibc

/// How the energy of a mono sound is spread over time, weighted as the ear hears it (the K-weighting of ITU-R BS.1770-4, by
/// libebur128). Sounds are measured once each and then put together in any order: the loudness of the whole needs no samples.
package struct EnergyCurve: Sendable, Equatable {
    /// Samples a second, in Hz.
    package let rate: Int
    /// Length in samples.
    package let count: Int
    /// Mean square of each 100 ms; that of the last counts for as much as is left of the sound there.
    private let energies: [Double]

    /// Measures a sound.
    package init(_ sound: Waveform) throws(SoundFailure) {
        rate = sound.rate
        count = sound.samples.count
        var meter = try LoudnessMeter(rate: rate, .momentaryMaximum)
        var energies: [Double] = []
        let hop = Self.hop(rate)
        for start in stride(from: 0, to: count, by: hop) {
            let part = sound.samples[start..<min(start + hop, count)]
            // The library looks at a whole 100 ms; what the last part lacks is silent.
            let missing = [Float](repeating: 0, count: hop - part.count)
            energies.append(try meter.energy(adding: part + missing) * Double(hop) / Double(part.count))
        }
        self.energies = energies
    }

    /// Samples in 100 ms.
    fileprivate static func hop(_ rate: Int) -> Int { max(1, rate / 10) }
}

extension Loudness {
    /// Gated loudness in LUFS of sounds of one rate cut together, by ITU-R BS.1770-4: 400 ms every 100 ms, those above
    /// −70 LUFS, and of them those that are no more than 10 LU below the mean. Nothing if there is nothing to be heard.
    package static func integrated(_ curves: [EnergyCurve]) -> Double? {
        let tenths = EnergyCurve.tenths(of: curves)
        guard tenths.count >= 4 else { return nil }
        let blocks = (0...tenths.count - 4).map { tenths[$0..<$0 + 4].reduce(0, +) / 4 }
        let audible = blocks.filter { $0 > energy(-70) }
        guard !audible.isEmpty else { return nil }
        let gate = audible.reduce(0, +) / Double(audible.count) / 10
        let loud = audible.filter { $0 > gate }
        return loudness(loud.reduce(0, +) / Double(loud.count))
    }

    /// Mean square of K-weighted samples at a loudness in LUFS.
    static func energy(_ loudness: Double) -> Double { pow(10, (loudness + offset) / 10) }

    /// Loudness in LUFS of a mean square of K-weighted samples.
    private static func loudness(_ energy: Double) -> Double { 10 * log10(energy) - offset }

    /// What BS.1770-4 takes off, so that a tone of 997 Hz at full scale has −3.01 LUFS.
    private static let offset = 0.691
}

extension EnergyCurve {
    /// The mean squares of each whole 100 ms of sounds laid end to end: what of a sound's own 100 ms falls to either side
    /// is taken to be spread evenly.
    fileprivate static func tenths(of curves: [EnergyCurve]) -> [Double] {
        guard let rate = curves.first?.rate else { return [] }
        let hop = hop(rate)
        var tenths: [Double] = []
        var (sum, room) = (0.0, hop)
        for curve in curves {
            var rest = curve.count
            for energy in curve.energies {
                var length = min(hop, rest)
                rest -= length
                while length > 0 {
                    let taken = min(length, room)
                    sum += energy * Double(taken)
                    (length, room) = (length - taken, room - taken)
                    if room > 0 { continue }
                    tenths.append(sum / Double(hop))
                    (sum, room) = (0, hop)
                }
            }
        }
        return tenths
    }
}
