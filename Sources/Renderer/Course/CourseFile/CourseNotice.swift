/// What a public body wants to know of a course before it sends people to it: for whom it is, what it cannot do, and who is
/// responsible for it.
package struct CourseNotice: Sendable, Equatable {
    /// What it is for.
    package var purpose: String?
    /// Whom it is for.
    package var audience: String?
    /// What it cannot do, and when to ask somebody for help instead.
    package var limits: String?
    /// What there is to say about privacy besides what the page says of itself.
    package var privacy: String?
    /// Who is responsible for it.
    package var responsible: String?
    /// The day on which a person last went through it, such as `2026-11-28`.
    package var reviewed: String?

    /// Nothing said.
    package init() {}

    /// Whether anything is said.
    package var isEmpty: Bool { self == CourseNotice() }
}
