/// The instruments that bells are made of: what a real one's vibration consists of.
package struct BellInstrument: Sendable, Hashable {
    /// One mode of vibration.
    package struct Partial: Sendable, Hashable {
        /// Frequency in Hz.
        package var frequency: Double
        /// Amplitude beside the other partials.
        package var amplitude: Double
        /// Time to fall by 60 dB, in seconds.
        package var decay: Double
        /// A real instrument is never quite round: each mode is a pair this far apart, in Hz, heard as beating.
        package var split: Double
    }

    /// Its modes.
    package var partials: [Partial]
    /// How long the stroke takes to reach its full strength, in seconds: soft for felt, short for metal on metal.
    package var attack: Double
    /// How long the sound is kept, in seconds; its last third is faded out.
    package var ring: Double
    /// The highest amplitude of one stroke, in dB of full scale.
    package var peak: Double
}

extension BellInstrument {
    /// A singing bowl of about 18 cm struck with felt. The modes lie at 1 : 2.77 : 5.17 : 8.1 : 11.5 as Inácio, Henrique
    /// and Antunes measured on such a bowl (Acta Acustica 92, 2006, bowl 1: 220, 609, 1136, 1787, 2520 Hz); high modes
    /// die first.
    package static let singingBowl = BellInstrument(
        partials: [
            Partial(frequency: 220, amplitude: 1, decay: 16, split: 0.7),
            Partial(frequency: 609, amplitude: 0.55, decay: 11, split: 1.1),
            Partial(frequency: 1136, amplitude: 0.2, decay: 6.5, split: 1.7),
            Partial(frequency: 1787, amplitude: 0.07, decay: 3.2, split: 2.3),
            Partial(frequency: 2520, amplitude: 0.025, decay: 1.6, split: 3.1),
        ], attack: 0.008, ring: 12, peak: -14)

    /// A small bossed gong: a strong low tone, many close partials above it that bloom and go.
    package static let gong = BellInstrument(
        partials: [
            Partial(frequency: 131, amplitude: 1, decay: 14, split: 0.4),
            Partial(frequency: 197, amplitude: 0.4, decay: 10, split: 0.9),
            Partial(frequency: 264, amplitude: 0.6, decay: 9, split: 0.6),
            Partial(frequency: 331, amplitude: 0.3, decay: 7, split: 1.3),
            Partial(frequency: 402, amplitude: 0.35, decay: 6, split: 1.8),
            Partial(frequency: 489, amplitude: 0.2, decay: 4.5, split: 2.2),
            Partial(frequency: 611, amplitude: 0.16, decay: 3.4, split: 2.9),
            Partial(frequency: 783, amplitude: 0.1, decay: 2.4, split: 3.7),
            Partial(frequency: 1017, amplitude: 0.05, decay: 1.5, split: 4.1),
        ], attack: 0.02, ring: 12, peak: -14)

    /// Two small cymbals struck rim to rim: high, clear, beating because the two are never tuned alike.
    package static let tingsha = BellInstrument(
        partials: [
            Partial(frequency: 1970, amplitude: 1, decay: 9, split: 5.3),
            Partial(frequency: 3320, amplitude: 0.16, decay: 4.5, split: 7.9),
            Partial(frequency: 5210, amplitude: 0.1, decay: 2.8, split: 9.7),
            Partial(frequency: 7480, amplitude: 0.04, decay: 1.4, split: 12.1),
        ], attack: 0.003, ring: 8, peak: -20)

    /// Length of one stroke with all its ringing, in samples at `rate` Hz.
    package func length(rate: Int) -> Int { Int(ring * Double(rate)) }
}
