internal import GuideText

/// A place in a stretch of UTF-8 that moves forward; the one reader of all markup constructs.
struct Cursor {
    let bytes: [UInt8]
    /// Offset of the next byte.
    private(set) var position: Int
    /// Offset after the last byte of the stretch.
    let end: Int

    init(_ bytes: [UInt8], _ span: Span) {
        self.bytes = bytes
        position = span.start
        end = min(span.end, bytes.count)
    }

    /// The text of a span of the same bytes.
    func text(_ span: Span) -> String { String(decoding: bytes[span.start..<span.end], as: UTF8.self) }

    var isAtEnd: Bool { position >= end }
    /// The next byte, or nothing at the end.
    var next: UInt8? { isAtEnd ? nil : bytes[position] }

    /// Moves to an offset of the stretch. Going back is possible only to where the cursor has been.
    mutating func move(to offset: Int) { position = min(offset, end) }

    mutating func skipBlanks() {
        while let byte = next, byte.isBlank { position += 1 }
    }

    /// Skips commas and blanks; whether anything follows.
    mutating func skipSeparators() -> Bool {
        repeat { skipBlanks() } while take(UInt8(ascii: ","))
        return !isAtEnd
    }

    /// Takes the next byte if it is `byte`.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Takes the next scalar, or nothing at the end.
    mutating func takeScalar() -> Unicode.Scalar? {
        guard let scalar = peekScalar() else { return nil }
        position += UTF8.width(scalar)
        return scalar
    }

    /// The next scalar without taking it.
    func peekScalar() -> Unicode.Scalar? {
        guard let next else { return nil }
        if next < 0x80 { return Unicode.Scalar(next) }
        var iterator = bytes[position..<end].makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return "\u{FFFD}" }
        return scalar
    }

    /// Takes scalars as long as they satisfy the condition; returns what they cover.
    mutating func takeWhile(_ condition: (Unicode.Scalar) -> Bool) -> Spanned<String> {
        let start = position
        while let scalar = peekScalar(), condition(scalar) { position += UTF8.width(scalar) }
        return Spanned(String(decoding: bytes[start..<position], as: UTF8.self), Span(start, position))
    }

    /// Takes a word: letters, and after the first also digits, hyphens and low lines.
    mutating func takeWord() -> Spanned<String> {
        var isFirst = true
        return takeWhile { scalar in
            defer { isFirst = false }
            return scalar.isLetter || (!isFirst && (scalar == "-" || scalar == "_" || scalar.isNumeric))
        }
    }

    /// Takes letters only, as a unit has: so `8 s-20 s` and `1min30s` come apart.
    mutating func takeLetters() -> Spanned<String> { takeWhile(\.isLetter) }

    /// Takes all up to the next blank, comma or the end: what an error points at.
    mutating func takeToken() -> Spanned<String> {
        takeWhile { $0 != " " && $0 != "\t" && $0 != "," }
    }
}
