internal import GuideText

/// A decimal number as written with comma or point, in millionths.
struct Number: Equatable {
    /// The number times 1,000,000; digits beyond the sixth decimal are dropped.
    var millionths: Int64
    /// Whether it was written without decimals.
    var isWhole: Bool

    var value: Double { Double(millionths) / 1e6 }
    /// The number itself when it is whole.
    var whole: Int? { isWhole ? Int(millionths / 1_000_000) : nil }
}

extension Unicode.Scalar {
    /// Whether it is a hyphen, a dash or a minus sign, which look alike to who writes them.
    var isDash: Bool { self == "-" || ("\u{2010}"..."\u{2015}").contains(self) || self == "\u{2212}" }
}

extension Cursor {
    /// Takes the dash of a range, typed as one sign or as `--`, with the blanks around it.
    mutating func takeDash() -> Bool {
        let start = position
        skipBlanks()
        guard !takeWhile(\.isDash).value.isEmpty else {
            move(to: start)
            return false
        }
        skipBlanks()
        return true
    }

    /// Takes `12`, `1,5` or `1.5`: at most nine digits before the decimal mark count, more give the largest number.
    mutating func takeNumber() -> Spanned<Number>? {
        let start = position
        let digits = takeWhile { ("0"..."9").contains($0) }.value
        guard !digits.isEmpty else { return nil }
        var millionths = (digits.count > 9 ? 999_999_999 : Int64(digits) ?? 0) * 1_000_000
        let mark = position
        guard take(UInt8(ascii: ",")) || take(UInt8(ascii: ".")), next?.isDigit == true else {
            move(to: mark)
            return Spanned(Number(millionths: millionths, isWhole: true), Span(start, mark))
        }
        let decimals = takeWhile { ("0"..."9").contains($0) }.value.prefix(6)
        let padded = decimals + String(repeating: "0", count: 6 - decimals.count)
        millionths += Int64(padded) ?? 0
        return Spanned(Number(millionths: millionths, isWhole: false), Span(start, position))
    }
}
