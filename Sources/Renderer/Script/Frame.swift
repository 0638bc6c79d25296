/// The clinical frame of an exercise: what listeners and course leaders should know before it is used. Nothing of it is heard.
package struct Frame: Sendable, Equatable {
    /// What it is good for.
    package var why: String?
    /// Whom it suits.
    package var forWhom: String?
    /// When to leave it, and what to ask whom first.
    package var whenNot: String?
    /// What should come before it.
    package var buildsOn: String?
    /// When in the day it fits.
    package var timeOfDay: String?
    /// What to do when it is over.
    package var afterwards: String?

    /// A frame that says nothing.
    package init() {}

    /// Whether it says nothing.
    package var isEmpty: Bool { self == Frame() }
}
