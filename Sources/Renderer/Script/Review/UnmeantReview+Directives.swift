internal import GuideText

/// Directives that are nearly ones: `[klokke] x3`, `#pause 10 s`, “… pause 3 sekunder …”.
extension UnmeantReview {
    /// `[klokke] x3`: how often, behind the brackets.
    mutating func reviewTimes(_ stretch: TextStretch) {
        guard stretch.endsLine, stretch.text.utf8.count < 20,
            let match = unsafe stretch.text.wholeMatch(of: UnmeantForms.timesBehind),
            let count = (match.output.1 ?? match.output.2).flatMap({ Int($0) })
        else { return }
        let close = stretch.span.start - 1
        guard close > 0, source.bytes[close] == UInt8(ascii: "]"),
            let open = source.bytes[..<close].lastIndex(of: UInt8(ascii: "["))
        else { return }
        let inside = source.text(of: Span(open + 1, close)).trimmingBlanks()
        let word = String(inside.prefix { $0.isLetter })
        guard DirectiveTable.words[word] == .bell else { return }
        let times = language.choice(nb: "ganger", en: "times")
        let directive = "[\(inside)\(inside == word ? "" : ",") \(count) \(times)]"
        let place = Spanned(stretch.text, stretch.span).trimmed
        report(
            .directionSpoken, place.span, ["text": place.value, "example": directive],
            fix: .write(directive, at: Span(open, stretch.span.end)))
    }

    /// `#pause 10 s`: a directive that is the name of a chapter. `# Stillhet` may well be one.
    mutating func reviewTitle(_ title: Template, _ span: Span) {
        guard title.pieces.count == 1, case .plain(let place) = title.pieces[0] else { return }
        let text = source.text(of: place).trimmingBlanks()
        reviewVariantTitle(text, span)
        let isClose = source.bytes[max(0, place.start - 1)] == UInt8(ascii: "#")
        guard isClose || text.contains(where: \.isNumber),
            case .directive(let directive) = meaning(of: text)
        else { return }
        report(
            .titleIsDirection, span, ["text": source.text(of: span), "example": directive],
            fix: .write(directive, at: span))
    }

    /// “Pust inn … pause 3 sekunder … pust ut.”: a sentence of nothing but a direction with its length.
    mutating func reviewSentences(_ stretch: TextStretch) {
        guard stretch.text.utf8.contains(where: \.isDigit) else { return }
        let lower = stretch.text.lowercased()
        guard ["pause", "stillhet", "silence"].contains(where: lower.contains) else { return }
        for match in unsafe stretch.text.matches(of: UnmeantForms.measuredPause) {
            let inside = String(match.output.1)
            guard case .directive(let directive) = meaning(of: inside)
            else { continue }
            let range = match.output.1.startIndex..<match.output.1.endIndex
            // `pause 5 s]` lacks only its first bracket, which is an error of its own.
            guard range.upperBound < stretch.text.endIndex || stretch.endsLine else { continue }
            report(
                .directionSpoken, stretch.place(of: range), ["text": inside, "example": directive],
                fix: stretch.ownLine(directive, at: range))
        }
    }
}
