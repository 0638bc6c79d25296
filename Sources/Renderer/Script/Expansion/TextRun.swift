internal import GuideText

/// Running text with the place of every scalar, and what of it is said otherwise.
struct TextRun {
    private(set) var scalars: [Unicode.Scalar] = []
    private var places: [Span] = []
    /// Ranges of scalars that are said otherwise than written, in order.
    private var sayings: [(range: Range<Int>, spoken: String)] = []

    /// Whether a value is missing in it, which was reported.
    var isIncomplete = false

    var isEmpty: Bool { scalars.isEmpty }

    /// Adds a scalar that stands at `place`, a backslash before it included. Blanks fold to one; characters without shape
    /// or sound are dropped.
    mutating func append(_ scalar: Unicode.Scalar, at place: Span) {
        switch scalar {
        case " ", "\t", "\n":
            guard let last = scalars.last, last != " " else { return }
            scalars.append(" ")
        case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": return
        default: scalars.append(scalar)
        }
        places.append(place)
    }

    /// Adds text that stands at `place` and is said otherwise.
    mutating func append(_ written: String, said spoken: String, at place: Span) {
        let start = scalars.count
        for scalar in written.unicodeScalars { append(scalar, at: place) }
        if scalars.count > start { sayings.append((start..<scalars.count, spoken)) }
    }

    /// The text of a range of scalars as written.
    func text(_ range: Range<Int>) -> String {
        String(scalars: scalars[range])
    }

    /// The text of a range of scalars as said.
    func spoken(_ range: Range<Int>) -> String {
        var spoken = ""
        var position = range.lowerBound
        for saying in sayings[firstSaying(endingAfter: range.lowerBound)...] {
            guard saying.range.lowerBound < range.upperBound else { break }
            spoken += text(position..<max(position, saying.range.lowerBound)) + saying.spoken
            position = min(saying.range.upperBound, range.upperBound)
        }
        return spoken + text(position..<range.upperBound)
    }

    /// The place of a range of scalars in the source; never called with an empty range.
    func span(_ range: Range<Int>) -> Span {
        places[range.lowerBound].union(places[range.upperBound - 1])
    }
}

extension TextRun {
    /// Binary search: a paragraph may hold as many sayings as sentences.
    private func firstSaying(endingAfter position: Int) -> Int {
        var low = 0
        var high = sayings.count
        while low < high {
            let middle = (low + high) / 2
            if sayings[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
