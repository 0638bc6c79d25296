internal import GuideText

/// A place in a text as editors in browsers count: lines from 0, and UTF-16 units within them.
struct Place: Encodable, Sendable, Equatable {
    var line: Int
    var ch: Int

    /// The place of an offset in a source.
    init(_ offset: Int, in source: Source) {
        let position = source.position(of: offset)
        line = position.line - 1
        let text = source.text(ofLine: position.line).unicodeScalars.prefix(position.column - 1)
        ch = text.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
    }
}

/// A stretch of a text.
struct Stretch: Encodable, Sendable, Equatable {
    var from: Place
    var to: Place

    /// The stretch of a span in a source.
    init(_ span: Span, in source: Source) {
        from = Place(span.start, in: source)
        to = Place(span.end, in: source)
    }
}
