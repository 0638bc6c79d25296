/// A place in a text as editors count: lines from 0, which end with `\n`, `\r\n` or `\r`, and UTF-16 units within them.
package struct EditorPlace: Hashable, Sendable {
    /// The line, from 0.
    package var line: Int
    /// UTF-16 units before it in its line.
    package var unit: Int

    /// A place.
    package init(line: Int, unit: Int) {
        self.line = line
        self.unit = unit
    }
}

/// A text as an editor has it, changed stretch by stretch as its user types.
package struct EditedText: Sendable {
    /// Its UTF-16 units.
    package private(set) var units: [UInt16]
    private var lineStarts: [Int] = [0]

    /// A text.
    package init(_ text: String) {
        units = Array(text.utf16)
        findLines()
    }

    /// The text.
    package var text: String { String(decoding: units, as: UTF16.self) }

    /// Puts `text` in the place of what stands between two places.
    package mutating func replace(from start: EditorPlace, to end: EditorPlace, with text: String) {
        let first = offset(of: start)
        units.replaceSubrange(first..<max(first, offset(of: end)), with: text.utf16)
        findLines()
    }

    /// The units before a place; one that is not there is moved to the end of its line, or of the text.
    package func offset(of place: EditorPlace) -> Int {
        guard place.line >= 0 else { return 0 }
        guard place.line < lineStarts.count else { return units.count }
        let start = lineStarts[place.line]
        return min(start + max(0, min(place.unit, units.count)), end(ofLine: place.line))
    }

    /// The place after so many units.
    package func place(of offset: Int) -> EditorPlace {
        let offset = min(max(offset, 0), units.count)
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return EditorPlace(line: low, unit: min(offset, end(ofLine: low)) - lineStarts[low])
    }

    /// The place after its last unit.
    package var end: EditorPlace { place(of: units.count) }

    /// What stands in a range of units.
    package func text(in range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
}

extension EditedText {
    private static let newline = UInt16(UInt8.newline)
    private static let carriageReturn: UInt16 = 0x0D

    private mutating func findLines() {
        lineStarts = [0]
        for (index, unit) in units.enumerated() {
            let isFollowed = index + 1 < units.count && units[index + 1] == Self.newline
            if unit == Self.newline || unit == Self.carriageReturn && !isFollowed { lineStarts.append(index + 1) }
        }
    }

    /// The units up to the end of a line, its line end left out.
    private func end(ofLine line: Int) -> Int {
        guard line + 1 < lineStarts.count else { return units.count }
        let next = lineStarts[line + 1]
        let isPair = next > 1 && units[next - 1] == Self.newline && units[next - 2] == Self.carriageReturn
        return max(lineStarts[line], next - (isPair ? 2 : 1))
    }
}
