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

extension Cursor {
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
