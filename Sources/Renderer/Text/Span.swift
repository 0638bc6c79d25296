/// A stretch of a source: a half-open range of UTF-8 offsets, resolved to lines and columns by its `Source`.
package struct Span: Hashable, Sendable {
    /// Offset of the first byte.
    package var start: Int
    /// Offset after the last byte.
    package var end: Int

    /// The bytes `start..<end`; an end before the start gives an empty span at the start.
    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    /// Whether a byte is in both.
    package func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    package func union(_ other: Span) -> Span {
        Span(min(start, other.start), max(end, other.end))
    }
}

/// A value together with the place in the source where it was written.
package struct Spanned<Value> {
    /// What was written.
    package var value: Value
    /// Where it stands.
    package var span: Span

    /// Pairs a value with its place.
    package init(_ value: Value, _ span: Span) {
        self.value = value
        self.span = span
    }
}

extension Spanned: Sendable where Value: Sendable {}
extension Spanned: Equatable where Value: Equatable {}
