/// Which place of a source is which place of the text that an editor has: a source has other line ends, no byte order mark, and
/// composed letters.
package struct TextAlignment: Sendable {
    /// What the editor has.
    package let edited: EditedText
    /// What is parsed.
    package let source: Source
    /// For every line of the source, the units before it.
    private let lineStarts: [Int]

    /// Aligns a text with the source that was made of it.
    package init(_ edited: EditedText, _ source: Source) {
        self.edited = edited
        self.source = source
        var starts = [0]
        for (index, unit) in edited.units.enumerated() where Self.isLineEnd(unit) {
            let isPair = unit == 0x0D && index + 1 < edited.units.count && edited.units[index + 1] == 0x0A
            if !isPair { starts.append(index + 1) }
        }
        lineStarts = starts
    }

    /// Where the editor has a span of the source.
    package func places(of span: Span) -> (start: EditorPlace, end: EditorPlace) {
        let start = unit(of: span.start, roundingUp: false)
        let end = span.end > span.start ? unit(of: span.end, roundingUp: true) : start
        return (edited.place(of: start), edited.place(of: max(start, end)))
    }

    /// The offset in the source of a place of the editor's.
    package func offset(of place: EditorPlace) -> Int {
        let unit = edited.offset(of: place)
        let line = (lineStarts.lastIndex { $0 <= unit } ?? 0)
        let bytes = source.byteRange(ofLine: line + 1)
        var (written, read) = (lineStarts[line], bytes.lowerBound)
        for (units, length) in steps(ofLine: line) {
            if written + units > unit { break }
            written += units
            read += length
        }
        return min(read, bytes.upperBound)
    }
}

extension TextAlignment {
    /// What the source takes for a line end.
    private static func isLineEnd(_ unit: UInt16) -> Bool {
        switch unit {
        case 0x0A, 0x0B, 0x0D, 0x2028, 0x2029: true
        default: false
        }
    }

    /// The units before an offset of the source. What is within a character goes to its beginning or its end.
    private func unit(of offset: Int, roundingUp: Bool) -> Int {
        let line = min(source.line(of: offset), lineStarts.count) - 1
        let bytes = source.byteRange(ofLine: line + 1)
        var (written, read) = (lineStarts[line], bytes.lowerBound)
        for (units, length) in steps(ofLine: line) where read < offset {
            if read + length > offset, !roundingUp { break }
            written += units
            read += length
        }
        return written
    }

    /// The characters of a line without its end: the units that each has in the editor, and its bytes in the source.
    private func steps(ofLine line: Int) -> [(units: Int, bytes: Int)] {
        let start = lineStarts[line]
        var end = line + 1 < lineStarts.count ? lineStarts[line + 1] : edited.units.count
        while end > start, line + 1 < lineStarts.count, Self.isLineEnd(edited.units[end - 1]) { end -= 1 }
        let units = edited.units[start..<end]
        if units.allSatisfy({ $0 < 0x80 }) { return units.map { _ in (1, 1) } }
        var steps: [(units: Int, bytes: Int)] = []
        for character in String(decoding: units, as: UTF16.self) {
            let isMark = character == "\u{FEFF}" && !(line == 0 && steps.isEmpty)
            let bytes = isMark ? 3 : TextNormalising.normalise(String(character)).utf8.count
            steps.append((character.utf16.count, bytes))
        }
        return steps
    }
}
