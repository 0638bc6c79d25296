internal import GuideText

/// Reads durations: `8 s`, `1,5 s`, `1 min 30 s`, `1:30`, `1:02:30`, and ranges of them with `–` or `-`.
struct DurationReader {
    var cursor: Cursor
    /// The longest that is allowed here.
    let limit: Duration
    /// The unit that a number most likely has that was written without one.
    var usualUnit = "s"

    /// One duration or a range; a first number without unit takes the unit of the second.
    mutating func range() throws(DurationMistake) -> Spanned<DurationRange> {
        let whole = argument()
        do throws(DurationMistake) { return try readRange() } catch { throw error.with(whole, in: cursor.bytes) }
    }

    /// One duration.
    mutating func duration() throws(DurationMistake) -> Spanned<Duration> {
        let whole = argument()
        do throws(DurationMistake) { return try readDuration() } catch { throw error.with(whole, in: cursor.bytes) }
    }
}

extension DurationReader {
    /// All that stands up to the next comma, or the end.
    private func argument() -> Spanned<String> {
        var ahead = cursor
        ahead.skipBlanks()
        var isDecimal = false
        return ahead.takeWhile { sign in
            defer { isDecimal = ("0"..."9").contains(sign) }
            return sign != "," || isDecimal
        }.trimmed
    }

    private mutating func readRange() throws(DurationMistake) -> Spanned<DurationRange> {
        let start = cursor.position
        let bare = cursor.takeNumber()
        if let bare, cursor.takeDash() {
            guard let upperStart = peekNumber() else { throw malformed(from: start) }
            guard let unit = unitAfterNumber(at: cursor.position) else { throw mistakenUnit(bare, upperStart) }
            let upper = try readDuration()
            return try ordered(microseconds(bare.value, unit), upper.value, from: start)
        }
        cursor.move(to: start)
        let lower = try readDuration()
        guard cursor.takeDash() else { return Spanned(DurationRange(lower.value), lower.span) }
        guard peekNumber() != nil else { throw malformed(from: start) }
        let upper = try readDuration()
        return try ordered(lower.value, upper.value, from: start)
    }

    private mutating func readDuration() throws(DurationMistake) -> Spanned<Duration> {
        cursor.skipBlanks()
        let start = cursor.position
        let clock = try takeClock()
        let total = if let clock { clock } else { try takeParts() }
        let span = Span(start, cursor.position)
        guard total <= limit else {
            throw DurationMistake(kind: .durationTooLong, span: span, arguments: ["limit": Self.words(limit)])
        }
        return Spanned(total, span)
    }
}

extension DurationReader {
    /// A limit in words that both languages share.
    private static func words(_ limit: Duration) -> String {
        "\(limit.components.seconds / 60) min"
    }

    private func peekNumber() -> Spanned<Number>? {
        var ahead = cursor
        ahead.skipBlanks()
        return ahead.takeNumber()
    }

    /// `1:30` or `1:02:30`; nil if no colon follows the first number.
    private mutating func takeClock() throws(DurationMistake) -> Duration? {
        let start = cursor.position
        guard let first = cursor.takeNumber(), first.value.isWhole, cursor.next == UInt8(ascii: ":") else {
            cursor.move(to: start)
            return nil
        }
        var seconds = Int64(first.value.whole ?? 0)
        var places = 1
        while cursor.take(UInt8(ascii: ":")) {
            let digits = cursor.takeWhile { ("0"..."9").contains($0) }.value
            guard digits.count == 2, let place = Int64(digits), place < 60, places < 3 else {
                throw malformed(from: start)
            }
            seconds = seconds * 60 + place
            places += 1
        }
        return .seconds(seconds)
    }

    /// `1 min 30 s`: numbers with units, summed.
    private mutating func takeParts() throws(DurationMistake) -> Duration {
        let start = cursor.position
        guard let number = cursor.takeNumber() else { throw malformed(from: start) }
        var smallest = try takeUnit(of: number)
        var total = microseconds(number.value, smallest)
        while let more = peekNumber(), let unit = unitAfterNumber(at: cursor.position) {
            guard unit.isSmaller(than: smallest) else { throw twoDurations(from: start, more) }
            smallest = unit
            cursor.move(to: more.span.end)
            _ = try takeUnit(of: more)
            total += microseconds(more.value, unit)
        }
        if let bare = peekNumber(), endsArgument(at: bare.span.end) { throw missingLastUnit(bare, from: start) }
        return total
    }

    private mutating func takeUnit(of number: Spanned<Number>) throws(DurationMistake) -> Vocabulary.Unit {
        cursor.skipBlanks()
        let word = cursor.takeLetters()
        let example = example(number)
        guard !word.value.isEmpty else {
            throw DurationMistake(kind: .missingUnit, span: number.span, arguments: ["example": example])
        }
        guard let unit = Vocabulary.unit[word.value] else {
            throw DurationMistake(
                kind: .unknownUnit, span: word.span, arguments: ["word": word.value, "example": example])
        }
        return unit
    }

    /// The known unit of the number that begins at `offset` (blanks skipped), if there is one.
    private func unitAfterNumber(at offset: Int) -> Vocabulary.Unit? {
        var ahead = Cursor(cursor.bytes, Span(offset, cursor.end))
        ahead.skipBlanks()
        guard ahead.takeNumber() != nil else { return nil }
        ahead.skipBlanks()
        return Vocabulary.unit[ahead.takeLetters().value]
    }

    /// Whether nothing more of the same argument stands after `offset`.
    private func endsArgument(at offset: Int) -> Bool {
        var ahead = cursor
        ahead.move(to: offset)
        ahead.skipBlanks()
        return ahead.isAtEnd || ahead.next == UInt8(ascii: ",")
    }

    /// `1 min 30`: the number without a unit, with the unit that it was probably meant to have.
    private func missingLastUnit(_ bare: Spanned<Number>, from start: Int) -> DurationMistake {
        var last = Vocabulary.Unit.seconds
        var ahead = Cursor(cursor.bytes, Span(start, bare.span.start))
        while let number = ahead.takeNumber() {
            last = unitAfterNumber(at: number.span.start) ?? last
            ahead.skipBlanks()
            _ = ahead.takeLetters()
            ahead.skipBlanks()
        }
        let written = cursor.text(Span(start, bare.span.end))
        let example = written + (last == .hours ? " min" : " s")
        return DurationMistake(kind: .missingUnit, span: bare.span, arguments: ["example": example])
    }

    /// `5 s 10 s`, `30 s 1 min`: two durations, which may be meant as a sum or as a range.
    private func twoDurations(from start: Int, _ second: Spanned<Number>) -> DurationMistake {
        var ahead = cursor
        ahead.move(to: second.span.end)
        ahead.skipBlanks()
        _ = ahead.takeLetters()
        let first = Spanned(cursor.text(Span(start, second.span.start)), Span(start, second.span.start)).trimmed
        let last = cursor.text(Span(second.span.start, ahead.position))
        let span = Span(start, ahead.position)
        return DurationMistake(
            kind: .twoDurations, span: span, arguments: ["word": cursor.text(span), "range": "\(first.value)–\(last)"])
    }

    private func microseconds(_ number: Number, _ unit: Vocabulary.Unit) -> Duration {
        let factor: Int64 =
            switch unit {
            case .seconds: 1
            case .minutes: 60
            case .hours: 3600
            }
        return .microseconds(number.millionths * factor)
    }

    private func ordered(
        _ lower: Duration, _ upper: Duration, from start: Int
    ) throws(DurationMistake) -> Spanned<DurationRange> {
        let span = Span(start, cursor.position)
        guard lower <= upper else {
            var mistake = DurationMistake(kind: .reversedRange, span: span)
            mistake.swapped = DurationGuess.swapped(cursor.text(span))
            throw mistake
        }
        return Spanned(DurationRange(lower, upper), span)
    }

    private func example(_ number: Spanned<Number>) -> String {
        String(decoding: cursor.bytes[number.span.start..<number.span.end], as: UTF8.self) + " " + usualUnit
    }

    /// `4–20` without a unit, or with a word that is none after it.
    private func mistakenUnit(_ lower: Spanned<Number>, _ upper: Spanned<Number>) -> DurationMistake {
        let both = Spanned(lower.value, lower.span.union(upper.span))
        var ahead = self
        ahead.cursor.move(to: upper.span.end)
        do throws(DurationMistake) {
            _ = try ahead.takeUnit(of: both)
            return DurationMistake(kind: .missingUnit, span: both.span, arguments: ["example": example(both)])
        } catch {
            return error
        }
    }

    private func malformed(from start: Int) -> DurationMistake {
        var rest = Cursor(cursor.bytes, Span(start, cursor.end))
        let token = rest.takeWhile { $0 != "," && $0 != "]" }
        guard !token.value.isEmpty else {
            return DurationMistake(
                kind: .missingDuration, span: token.span,
                arguments: ["example": usualUnit == "s" ? "8 s" : "10 \(usualUnit)"])
        }
        return DurationMistake(kind: .malformedDuration, span: token.span, arguments: ["word": token.value])
    }
}
