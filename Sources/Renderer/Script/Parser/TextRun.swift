/// Text of one paragraph up to the next directive, with the place of every scalar.
struct TextRun {
    private(set) var scalars: [Unicode.Scalar] = []
    private var places: [Span] = []

    var isEmpty: Bool { scalars.isEmpty }

    /// Adds a scalar that stands at `place`, a backslash before it included. Blanks fold to one; characters without shape or sound are dropped.
    mutating func append(_ scalar: Unicode.Scalar, at place: Span) {
        switch scalar {
        case " ", "\t":
            guard let last = scalars.last, last != " " else { return }
            scalars.append(" ")
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return
        default: scalars.append(scalar)
        }
        places.append(place)
    }

    /// The text of a range of scalars.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// The place of a range of scalars in the source; never called with an empty range.
    func span(_ range: Range<Int>) -> Span {
        places[range.lowerBound].union(places[range.upperBound - 1])
    }
}
