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
    /// In how many cycles, from the first, words are said; nil: in all.
    package var wordCycles: Int?
    /// Level of a soft sound of breath relative to the voice, in dB; nil: no sound.
    package var sound: Double?
}
