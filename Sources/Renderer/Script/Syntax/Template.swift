internal import GuideText

/// Text in which values may stand.
struct Template: Sendable {
    /// One piece of it.
    enum Piece: Sendable {
        /// Plain text.
        case plain(Span)
        /// One character that is written in another way: escaped, or a line's end within a sentence.
        case character(Unicode.Scalar, Span)
        /// A line of running text begins: its first character decides whether the sentence goes on.
        case lineStart(Span)
        /// `{name}`, with the span of the whole.
        case value(Spanned<String>, Span)
        /// `{written|spoken}`, with the span of the whole.
        case said(written: Spanned<String>, spoken: Spanned<String>, Span)

        /// Whether it may say something: all kinds but the beginning of a line.
        var isText: Bool { if case .lineStart = self { false } else { true } }
    }

    /// The pieces in order.
    var pieces: [Piece] = []
    /// The span of all of it.
    var span: Span
    /// Whether something in it was reported as a mistake, so that reading it would only report the consequences.
    var isBroken = false

    /// Whether it holds a value.
    var hasValues: Bool {
        pieces.contains { if case .value = $0 { true } else { false } }
    }

    /// Adds a piece; plain text is joined to plain text right before it.
    mutating func append(_ piece: Piece) {
        if case .plain(let span) = piece, case .plain(let last) = pieces.last, last.end == span.start {
            pieces[pieces.count - 1] = .plain(Span(last.start, span.end))
        } else {
            pieces.append(piece)
        }
    }
}
