package import GuideText

/// Values of front matter and course files that are more than text.
extension YAMLText {
    /// The whole scalar as a duration or a range, at most `limit`; otherwise why it is not a duration, at its place in `source`.
    package func range(
        in source: Source, limit: Duration, unit: String = "s"
    ) -> Result<Spanned<DurationRange>, DurationMistake> {
        let bytes = isVerbatim ? source.bytes : Array(value.utf8)
        let whole = isVerbatim ? span : Span(0, bytes.count)
        var reader = DurationReader(cursor: Cursor(bytes, whole), limit: limit)
        reader.usualUnit = unit
        do throws(DurationMistake) {
            let result = try reader.range()
            reader.cursor.skipBlanks()
            guard reader.cursor.isAtEnd else {
                throw DurationMistake(
                    kind: .malformedDuration, span: span, arguments: ["word": value], written: Spanned(value, whole))
            }
            return .success(Spanned(result.value, isVerbatim ? result.span : span))
        } catch {
            var mistake = error
            if !isVerbatim {
                mistake.span = span
                mistake.written = nil
            }
            return .failure(mistake)
        }
    }

    /// A signed number, alone or with the unit in small letters; nil if it is not one.
    package func level(unit: String) -> Double? {
        var bytes = Array(value.utf8)
        for minus in ["\u{2212}", "\u{2013}"] where value.hasPrefix(minus) {
            bytes.replaceSubrange(0..<minus.utf8.count, with: "-".utf8)
        }
        var cursor = Cursor(bytes, Span(0, bytes.count))
        cursor.skipBlanks()
        let isNegative = cursor.take(UInt8(ascii: "-"))
        cursor.skipBlanks()
        guard let number = cursor.takeNumber() else { return nil }
        cursor.skipBlanks()
        let written = cursor.takeLetters().value.lowercased()
        cursor.skipBlanks()
        guard cursor.isAtEnd, written.isEmpty || written == unit else { return nil }
        return isNegative ? -number.value.value : number.value.value
    }

    /// A share in 0…1, written as `0,5` or `50 %`; nil if it is not one.
    package var share: Double? {
        let bytes = Array(value.utf8)
        var cursor = Cursor(bytes, Span(0, bytes.count))
        guard let number = cursor.takeNumber() else { return nil }
        cursor.skipBlanks()
        let share = cursor.take(UInt8(ascii: "%")) ? number.value.value / 100 : number.value.value
        return 0...1 ~= share && cursor.isAtEnd ? share : nil
    }
}
