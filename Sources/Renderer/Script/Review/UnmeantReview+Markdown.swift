internal import GuideText

/// Markdown within a line, dots as pauses, addresses on the web, and what was to be replaced by something.
extension UnmeantReview {
    /// `**stjerner**`, `*kursiv*`, `_ord_`, `` `kode` ``.
    mutating func reviewMarkdown(_ stretch: TextStretch) {
        if stretch.has("*_~=`") { reviewEmphasis(stretch) }
        // Dots alone have no words to say, which is a separate error.
        guard stretch.text.contains("...") || stretch.text.contains("…"), stretch.text.hasSpeech else { return }
        for match in unsafe stretch.text.matches(of: UnmeantForms.dots) {
            report(
                .dotsSpoken, stretch.place(of: match.range), ["text": String(match.output)],
                fix: stretch.ownLine("[pause \(StageDirection.unknownLength.written)]", at: match.range))
        }
    }

    private mutating func reviewEmphasis(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: UnmeantForms.emphasis) {
            guard isEmphasis(match.range, in: stretch.text) else { continue }
            let inner = String(match.output.2)
            let place = stretch.place(of: match.range)
            let meaning = meaning(of: inner)
            if case .directive(let directive) = meaning {
                report(
                    .directionSpoken, place, ["text": inner, "example": directive],
                    fix: stretch.ownLine(directive, at: match.range))
            } else if meaning == .ending {
                reportNote(inner, match.range, stretch)
            } else if let note = LeaderNote(inner), note == .sure || isApart(match.range, stretch) {
                reportNote(inner, match.range, stretch)
            } else {
                let mark = String(match.output.1)
                // Bold words on a line of their own are a heading.
                let isHeading =
                    mark.hasPrefix("**") && stretch.beginsLine && stretch.endsLine && inner.count <= 60
                    && match.output.0.count == stretch.text.trimmingBlanks().count
                    && inner.last.map { !".!?…,".contains($0) } == true
                let mended = isHeading ? "# " + inner : inner
                report(
                    .markdownSpoken, place, ["text": mark + "…" + mark], suggestion: isHeading ? mended : nil,
                    fix: .write(mended, at: place))
            }
        }
    }

    /// Whether marks stand around words and not within one, as in `fil_navn_her`.
    private func isEmphasis(_ range: Range<String.Index>, in text: String) -> Bool {
        let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
        return !before.isLetter && !before.isNumber && !after.isLetter && !after.isNumber
    }

    /// `TODO`, `lorem ipsum`, `${navn}`, `%navn%`, `____`, and `«NAVN»` in a line that is not all in capitals.
    mutating func reviewPlaceholders(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: UnmeantForms.placeholder) {
            report(.placeholderSpoken, stretch.place(of: match.range), ["text": String(match.output)])
        }
        for match in unsafe stretch.text.matches(of: UnmeantForms.blank) {
            let line = source.text(ofLine: source.line(of: stretch.span.start))
            guard line.contains(where: \.isLowercase) else { return }
            report(.placeholderSpoken, stretch.place(of: match.range), ["text": String(match.output)])
        }
    }

    /// `https://helse.example/kurs?id=7`: read sign by sign. A short one may well be meant to be said.
    mutating func reviewAddresses(_ stretch: TextStretch) {
        for match in unsafe stretch.text.matches(of: UnmeantForms.address) {
            guard match.output.count > 40 || match.output.contains(where: { "?=&%#_".contains($0) }) else { continue }
            let host = WebAddress.host(of: match.output)
            report(
                .addressSpoken, stretch.place(of: match.range),
                ["text": Self.shortened(String(match.output)), "example": host],
                fix: .write(host, at: stretch.place(of: match.range)))
        }
    }
}
