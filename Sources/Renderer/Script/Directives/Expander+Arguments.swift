internal import GuideText

/// Arguments that several directives have.
extension Expander {
    /// A number with its sign, and the unit after it.
    struct Quantity {
        var value: Double
        /// The number when it is whole.
        var whole: Int?
        var unit: Spanned<String>
        var span: Span
    }

    /// Takes a signed number and the letters after it; nil, with the cursor where it was, if there is no number.
    func takeQuantity(_ arguments: inout Cursor) -> Quantity? {
        let start = arguments.position
        let isNegative = takeSign(&arguments)
        guard let number = arguments.takeNumber() else {
            arguments.move(to: start)
            return nil
        }
        arguments.skipBlanks()
        let unit = arguments.takeLetters()
        let sign = isNegative ? -1 : 1
        return Quantity(
            value: number.value.value * Double(sign), whole: number.value.whole.map { $0 * sign }, unit: unit,
            span: Span(start, unit.span.end))
    }

    /// Takes a duration; returns nil and reports it if there is none.
    mutating func takeDuration(_ arguments: inout Cursor, limit: Duration = Limits.pause) -> Spanned<Duration>? {
        arguments.skipBlanks()
        var reader = DurationReader(cursor: arguments, limit: limit)
        do throws(DurationMistake) {
            let duration = try reader.duration()
            arguments = reader.cursor
            return duration
        } catch {
            report(error)
            return nil
        }
    }

    /// A count from 1 to `limit`; returns nil and reports it if the quantity is not one.
    mutating func count(_ quantity: Quantity, limit: Int) -> Int? {
        if let count = quantity.whole, 1...limit ~= count { return count }
        report(.countOutOfRange, quantity.span, ["limit": "\(limit)"])
        return nil
    }

    /// A level in dB; returns nil and reports it if it is out of range.
    mutating func level(_ quantity: Quantity) -> Double? {
        if -60...6 ~= quantity.value { return quantity.value }
        report(.levelOutOfRange, quantity.span)
        return nil
    }

    /// Reports a number without a unit that the directive knows.
    mutating func reportUnit(of quantity: Quantity, _ arguments: Cursor, _ directive: Directive, example: String) {
        let number = Span(quantity.span.start, quantity.unit.span.start)
        let text = Spanned(arguments.text(number), number).trimmed
        let word = quantity.unit.value.isEmpty ? text : quantity.unit
        reportArgument(word, directive, example: example, suggestion: Vocabulary.term.nearest(to: word.value))
    }
}

extension Expander {
    /// What an argument is about. A directive takes each once, except the phases of breath.
    enum Topic: Hashable {
        case instrument, size, times, spacing, length, level, anyway, words, sound, phase
    }

    /// Takes arguments to the end, each with `take`, which returns nil for what it has reported. Whether all were taken; one
    /// that would silently replace an earlier one is reported.
    mutating func takeAll(
        _ arguments: inout Cursor, _ take: (inout Expander, inout Cursor) -> Topic?
    ) -> Bool {
        var stated: [Topic: String] = [:]
        while arguments.skipSeparators() {
            let start = arguments.position
            guard let topic = take(&self, &arguments) else { return false }
            let span = Span(start, arguments.position)
            let written = Spanned(arguments.text(span), span).trimmed
            if topic != .phase, let earlier = stated.updateValue(written.value, forKey: topic) {
                report(.statedTwice, written.span, ["word": written.value, "earlier": earlier])
                return false
            }
        }
        return true
    }

    private func takeSign(_ arguments: inout Cursor) -> Bool {
        let sign = arguments.takeWhile { $0.isDash || $0 == "+" }
        arguments.skipBlanks()
        return sign.value.unicodeScalars.contains(where: \.isDash)
    }
}
