extension String {
    /// The text of a row of scalars. Written byte by byte: a view of scalars that grows is many times slower.
    package init(scalars: some Sequence<Unicode.Scalar>) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount)
        for scalar in scalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        self = String(decoding: bytes, as: UTF8.self)
    }

    /// Without blanks and tabs at both ends.
    package func trimmingBlanks() -> String {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        var rest = self[...].drop(while: isBlank)
        while let last = rest.last, isBlank(last) { rest.removeLast() }
        return String(rest)
    }
}

extension Unicode.Scalar {
    /// Whether it is alphabetic; the answer for ASCII needs no table of Unicode's.
    package var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    /// Whether it has a numeric value: digits, and also signs such as ½.
    package var isNumeric: Bool { isASCII ? ("0"..."9").contains(self) : properties.numericType != nil }

    /// Whether it is a control character, a line end and a tab included.
    package var isControl: Bool { isASCII ? value < 0x20 || value == 0x7F : properties.generalCategory == .control }
}

extension StringProtocol {
    /// The text without white space at its ends, line ends included.
    package var trimmed: String {
        let rest = drop(while: \.isWhitespace)
        return String(rest[..<(rest.lastIndex { !$0.isWhitespace }.map { rest.index(after: $0) } ?? rest.startIndex)])
    }
}
