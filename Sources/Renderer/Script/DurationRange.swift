/// A length of time that may open between a least and a most; fixed when they are equal.
package struct DurationRange: Sendable, Equatable {
    /// The least.
    package var minimum: Duration
    /// The most; never less than the least.
    package var maximum: Duration

    /// A range; `maximum` is raised to `minimum` if it is less.
    package init(_ minimum: Duration, _ maximum: Duration) {
        self.minimum = minimum
        self.maximum = max(minimum, maximum)
    }

    /// A fixed length.
    package init(_ fixed: Duration) {
        self.init(fixed, fixed)
    }
}
