/// What a public body asks of a course that it leads people to: for whom it is, where it ends, and who answers for it.
package struct CourseNotice: Sendable, Equatable {
    /// What it is for.
    package var purpose: String?
    /// Whom it is for.
    package var audience: String?
    /// What it cannot do, and when to turn to somebody instead.
    package var limits: String?
    /// What is known of privacy beside what the page says of itself.
    package var privacy: String?
    /// Who answers for it.
    package var responsible: String?
    /// The day on which a person last went through it, such as `2026-11-28`.
    package var reviewed: String?

    /// Nothing said.
    package init() {}

    /// Whether anything is said.
    package var isEmpty: Bool { self == CourseNotice() }
}
