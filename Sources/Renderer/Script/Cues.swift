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
        /// As large as they come indoors.
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
    /// Level beside the instrument's own, in dB.
    package var level: Double

    /// One stroke of the singing bowl at its own level.
    package static let standard = BellCue(
        bell: .instrument(.singingBowl, .medium), count: 1, spacing: .seconds(6), level: 0)
}

/// Paced breathing as written: phases of exact length, in whole cycles.
package struct BreathCue: Sendable, Equatable {
    /// What the breath does.
    package enum Kind: String, Sendable, CaseIterable {
        /// Air goes in.
        case inhale
        /// The breath rests.
        case hold
        /// Air goes out.
        case exhale
    }

    /// One phase of a cycle.
    package struct Phase: Sendable, Equatable {
        /// What the breath does.
        package var kind: Kind
        /// How long, exactly.
        package var length: Duration
    }

    /// The phases of one cycle, in order; never empty.
    package var phases: [Phase]
    /// How many cycles there may be.
    package var cycles: ClosedRange<Int>
    /// What is said at the onset of each phase.
    package var words: [Kind: Sentence]
    /// In how many cycles, from the first, words are said; nothing: in all.
    package var wordCycles: Int?
    /// Level of a soft sound of breath beside the voice, in dB; nothing: no sound.
    package var sound: Double?
}

/// A spoken count as written: every number's onset on the beat.
package struct CountCue: Sendable, Equatable {
    /// The numbers in order, as they are shown and said.
    package var numbers: [Sentence]
    /// From onset to onset.
    package var beat: Duration
}
