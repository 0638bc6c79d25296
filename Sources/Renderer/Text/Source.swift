/// A script's text as it is parsed: named, normalised to one form, and able to resolve spans.
///
/// Byte order mark, line ends (CRLF, CR) and decomposed letters are brought to one form first, so that the same
/// script written on any machine gives the same spans, the same speech and the same cache keys.
package struct Source: Sendable, CustomStringConvertible {
    /// The name shown in diagnostics: the path as the user gave it.
    package let name: String
    /// Where it was included, the nearest place first, each as `file:line:column`; empty for a script itself.
    package let includedAt: [String]
    /// The normalised text as UTF-8: NFC, `\n` line ends, no byte order mark.
    package let bytes: [UInt8]
    /// Offset of the first byte of every line; never empty.
    let lineStarts: [Int]

    /// Normalises `text` under `name`.
    package init(name: String, text: String, includedAt: [String] = []) {
        self.name = name
        self.includedAt = includedAt
        bytes = Array(TextNormalising.normalise(text).utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() where byte == .newline { starts.append(offset + 1) }
        lineStarts = starts
    }

    /// The name.
    package var description: String { name }

    /// A place as people count it: line and column from 1, columns in Unicode scalars.
    package struct Position: Equatable, Sendable {
        /// Line number from 1.
        package var line: Int
        /// Column from 1, in Unicode scalars.
        package var column: Int
    }

    /// Line and column of a UTF-8 offset; an offset outside the text is moved to its nearest end.
    package func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        let line = lineIndex(of: offset)
        return Position(line: line + 1, column: scalarCount(lineStarts[line]..<offset) + 1)
    }

    /// The line number, from 1, that holds a UTF-8 offset.
    package func line(of offset: Int) -> Int {
        lineIndex(of: min(max(offset, 0), bytes.count)) + 1
    }

    /// The text of a line (from 1) without its line end.
    package func text(ofLine line: Int) -> String {
        let range = byteRange(ofLine: line)
        return text(of: Span(range.lowerBound, range.upperBound))
    }

    /// Its lines in order without line ends; a line end at the very end begins no further line.
    package var lines: [String] {
        let last = text(ofLine: lineCount).isEmpty ? lineCount - 1 : lineCount
        return last > 0 ? (1...last).map(text(ofLine:)) : []
    }

    /// The text that a span covers.
    package func text(of span: Span) -> String {
        String(decoding: bytes[span.start..<min(span.end, bytes.count)], as: UTF8.self)
    }

    /// The UTF-8 offset of a line and column, both from 1 and the column in scalars; kept inside the line.
    package func offset(line: Int, column: Int) -> Int {
        let range = byteRange(ofLine: line)
        var offset = range.lowerBound
        for _ in 1..<max(column, 1) where offset < range.upperBound {
            offset += 1
            while offset < range.upperBound, bytes[offset].isContinuation { offset += 1 }
        }
        return offset
    }

    /// Number of lines, at least 1.
    package var lineCount: Int { lineStarts.count }

    /// The bytes of a line (from 1) without its line end.
    package func byteRange(ofLine line: Int) -> Range<Int> {
        let index = min(max(line, 1), lineStarts.count) - 1
        let end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
        return lineStarts[index]..<end
    }

    /// Number of Unicode scalars that begin in a byte range.
    package func scalarCount(_ range: Range<Int>) -> Int {
        bytes[range].reduce(0) { $1.isContinuation ? $0 : $0 + 1 }
    }
}

extension Source {
    /// Binary search: the index of the last line that starts at or before the offset.
    private func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}

extension UInt8 {
    static let newline = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let backslash = UInt8(ascii: "\\")

    /// Whether the byte continues a UTF-8 scalar begun earlier.
    package var isContinuation: Bool { self & 0xC0 == 0x80 }
    /// Whether the byte is a space or a tab.
    package var isBlank: Bool { self == .space || self == UInt8(ascii: "\t") }
    /// Whether the byte is an ASCII digit.
    package var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
