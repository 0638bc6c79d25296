/// A mistake shown by example: what someone might write, and how it should have been.
package struct DiagnosticExample: Sendable {
    /// A small script with the mistake.
    package let wrong: String
    /// The same, fixed.
    package let right: String

    /// A mistake and how it is fixed.
    package init(wrong: String, right: String) {
        self.wrong = wrong
        self.right = right
    }
}
