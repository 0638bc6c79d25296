/// A bell, described by the vibrations of a real instrument.
package struct BellInstrument: Sendable, Hashable {
    /// How large an instrument is: the larger, the lower and longer it sounds.
    package enum Size: Sendable, CaseIterable {
        /// Fits in a hand.
        case small
        /// The default.
        case medium
        /// The largest that are used indoors.
        case large
    }

    /// One mode of vibration.
    package struct Partial: Sendable, Hashable {
        /// Frequency in Hz.
        package var frequency: Double
        /// Amplitude relative to the other partials.
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

    /// Length of one stroke with all its ringing, in samples at `rate` Hz.
    package func length(rate: Int) -> Int { Int(ring * Double(rate)) }
}
