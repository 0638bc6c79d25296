/// Strikes of a bell as written.
package struct BellCue: Sendable, Equatable {
    /// The instruments.
    package enum Instrument: String, Sendable, CaseIterable {
        /// A singing bowl, the default.
        case singingBowl
        /// A gong.
        case gong
        /// A pair of small cymbals.
        case tingsha
    }

    /// How large an instrument is: the larger, the lower and longer it sounds.
    package enum Size: String, Sendable, CaseIterable {
        /// Fits in a hand.
        case small
        /// The default.
        case medium
        /// The largest that are used indoors.
        case large
    }

    /// What is struck.
    package enum Bell: Sendable, Hashable {
        /// One of the program's own instruments.
        case instrument(Instrument, Size)
        /// A sound of the author's own.
        case recording(SoundFile)
    }

    /// What is struck.
    package var bell: Bell
    /// How many strikes, at least 1.
    package var count: Int
    /// Time from strike to strike.
    package var spacing: Duration
    /// Level relative to the instrument's own, in dB.
    package var level: Double

    /// One stroke of the singing bowl at its own level.
    package static let standard = BellCue(
        bell: .instrument(.singingBowl, .medium), count: 1, spacing: .seconds(6), level: 0)
}
