/// How much weight a vowel has.
package enum Stress: UInt8, Sendable {
    case none
    /// In the later parts of a compound.
    case secondary
    case primary
}

/// A sound where it stands in a word. Only vowels carry stress.
package struct Phone: Hashable, Sendable {
    /// The sound.
    package var phoneme: Phoneme
    /// Its weight.
    package var stress: Stress

    /// A sound and its weight.
    package init(_ phoneme: Phoneme, _ stress: Stress = .none) {
        self.phoneme = phoneme
        self.stress = stress
    }
}
