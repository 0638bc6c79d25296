internal import GuideText

/// Directions between other signs than brackets: `– 4 s –`, `… pause …`, `‹pause 10 s›`, `<#1.5#>`, `⏸`.
extension UnmeantReview {
    /// `|500ms|`, `%%pause 5%%`, `~pause~`, `>>pause<<`, `<#1.5#>`, `--5s--` and `… 5 s …`.
    mutating func reviewAsides(_ stretch: TextStretch) {
        guard stretch.text.utf8.count < 400 else { return }
        for match in unsafe stretch.text.matches(of: UnmeantForms.enclosedAside) {
            guard let inside = (match.output.1 ?? match.output.2).map(String.init) else { continue }
            let seconds = match.output.1 == nil ? inside : inside + " s"
            reportAside(seconds, match.range, stretch)
        }
        for match in unsafe stretch.text.matches(of: UnmeantForms.dashedAside) {
            let inside = match.output.1 ?? match.output.2
            reportAside(String(inside ?? ""), match.range, stretch, isShown: String(stretch.text[match.range]))
        }
    }

    /// `‹pause 10 s›`, `［10 s］`, `⏸ 10 s`, and marks of lists that only symbols are.
    mutating func reviewForeignSigns(_ stretch: TextStretch) {
        reviewSymbolItem(stretch)
        reviewArrows(stretch)
        for match in unsafe stretch.text.matches(of: UnmeantForms.foreignBrackets) {
            let inside = String(match.output.1)
            if inside.contains("†") || inside.lowercased().contains("source") {
                let advice = Bilingual(nb: "Slett det.", en: "Delete it.")
                let text = String(match.output.0)
                report(
                    .markupSpoken, stretch.place(of: match.range), ["text": text], translated: ["advice": advice],
                    fix: .delete(text, at: stretch.place(of: match.range)))
            } else {
                reportAside(inside, match.range, stretch, isShown: String(match.output.0))
            }
        }
        for match in unsafe stretch.text.matches(of: UnmeantForms.pauseSign) {
            // A sign alone has no words to say, which is a separate error.
            guard match.output.1 != nil || String(stretch.text[match.range.upperBound...]).hasSpeech else { continue }
            let length = match.output.1.flatMap { StageDirection.bareDuration(String($0)) }
            report(
                .directionSpoken, stretch.place(of: match.range),
                ["text": String(match.output.0).trimmingBlanks(), "example": length ?? Self.unknownPause],
                fix: stretch.ownLine(length ?? Self.unknownPause, at: match.range))
        }
    }

    /// A silence whose length nothing says.
    static var unknownPause: String { "[pause \(StageDirection.unknownLength.written)]" }

    private mutating func reportAside(
        _ inside: String, _ range: Range<String.Index>, _ stretch: TextStretch, isShown shown: String? = nil
    ) {
        var directive = StageDirection.bareDuration(inside.trimmingBlanks())
        if directive == nil, case .directive(let meant) = meaning(of: inside) { directive = meant }
        guard let directive else { return }
        report(
            .directionSpoken, stretch.place(of: range),
            ["text": (shown ?? String(stretch.text[range])).trimmingBlanks(), "example": directive],
            fix: stretch.ownLine(directive, at: range))
    }

    /// `▪ Føttene.`, `✓ Føttene.`, `1️⃣ Føttene.`: no neighbour is needed to see that it is a list.
    private mutating func reviewSymbolItem(_ stretch: TextStretch) {
        let text = stretch.text
        guard stretch.beginsLine, let start = text.firstIndex(where: { $0 != " " && $0 != "\t" }) else { return }
        let mark = text[start]
        let isKeycap = mark.unicodeScalars.contains("\u{20E3}")
        guard isKeycap || mark.unicodeScalars.first.map(TextStretch.listSigns.contains) == true else { return }
        let rest = text[text.index(after: start)...]
        guard rest.first == " " || rest.first == "\t", String(rest).hasSpeech else { return }
        let end = rest.firstIndex { $0 != " " && $0 != "\t" } ?? rest.startIndex
        let place = stretch.place(of: start..<end)
        report(
            .markdownSpoken, place, ["text": "\(mark) …"], fix: .delete(String(mark), at: place))
    }
}
