internal import GuideText

/// Loops that go round otherwise than their author thought, and repetitions that only the text speaks of.
extension UnmeantReview {
    /// A loop with one item that seems to be several, or whose items nothing puts in.
    mutating func reviewLoop(_ directive: Directive, _ body: [Node]) {
        guard directive.keyword == .loop, !directive.arguments.hasValues else { return }
        let span = directive.arguments.span
        let text = source.text(of: span)
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return }
        reviewName(String(text[..<colon]).trimmingBlanks(), directive, body, items: text.split(separator: ";").count)
        guard !text.contains(";") else { return }
        let start = span.start + text.utf8.distance(from: text.utf8.startIndex, to: colon) + 1
        let items = Spanned(source.text(of: Span(start, span.end)), Span(start, span.end)).trimmed
        let parts = Self.numbers(of: items.value) ?? Self.parts(of: items.value)
        guard parts.count > 1 else { return }
        let mended = parts.joined(separator: "; ")
        report(.oneItem, items.span, ["items": mended], fix: .write(mended, at: items.span))
    }

    /// Reports the name of a loop of several rounds that nothing in it puts in.
    private mutating func reviewName(_ name: String, _ directive: Directive, _ body: [Node], items: Int) {
        guard items > 1, !name.isEmpty, !name.contains(" "), !body.isEmpty, !Self.mayUse(name.lowercased(), body) else {
            return
        }
        report(
            .loopNameUnused, directive.span, ["word": directive.word.value, "name": name, "count": "\(items)"])
    }

    /// Whether something in nodes puts a value in; what was misspelt, or is included, may do so too.
    private static func mayUse(_ name: String, _ nodes: [Node]) -> Bool {
        nodes.contains { node in
            switch node {
            case .text(let template), .chapter(let template, _): template.mayUse(name)
            case .directive(let directive): directive.keyword == .include || directive.arguments.mayUse(name)
            case .block(let directive, let body): directive.arguments.mayUse(name) || mayUse(name, body)
            case .unknown: true
            case .paragraph: false
            }
        }
    }

    /// `1; 2; 3` of `1–3` and `1 til 3`; nil of what is no short row of numbers.
    static func numbers(of items: String) -> [String]? {
        let words = items.lowercased().replacing("til", with: "–").replacing("to", with: "–")
        let ends = words.split { "-–—. ".contains($0) }.map(String.init)
        guard ends.count == 2, words.contains(where: { "-–—.".contains($0) }), let first = Int(ends[0]),
            let last = Int(ends[1]), first < last, last - first < 30
        else { return nil }
        return (first...last).map(String.init)
    }

    /// The items of a text that parts them by other signs than semicolons, or by words.
    static func parts(of items: String) -> [String] {
        var text = items
        for word in [" og ", " and ", " eller ", " or ", "/", "|"] { text = text.replacing(word, with: ",") }
        return text.split(separator: ",").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
    }

    /// `(gjenta 3 ganger)`, `(x3)` and `… x 3`: how often, in the text itself.
    mutating func reviewRepetition(_ stretch: TextStretch) {
        guard stretch.text.utf8.count < 400 else { return }
        if stretch.endsLine, let match = unsafe stretch.text.firstMatch(of: UnmeantForms.finalRepetition) {
            reportRepetition(match.output.1, stretch)
        }
        // “(2 ganger)” within a sentence belongs to it.
        for match in unsafe stretch.text.matches(of: UnmeantForms.repetition) where isApart(match.range, stretch) {
            reportRepetition(match.output, stretch)
        }
    }

    private mutating func reportRepetition(_ written: Substring, _ stretch: TextStretch) {
        let words = written.lowercased().split { !$0.isNumber && !$0.isLetter }
        let counts = words.compactMap {
            Int($0.filter(\.isNumber)) ?? NumberWords.digits(String($0)).flatMap { Int($0) }
        }
        let count = max(2, counts.first ?? 3)
        let example = language.choice(nb: "[gjenta \(count) ganger]", en: "[repeat \(count) times]")
        report(
            .repetitionSpoken, stretch.place(of: written.startIndex..<written.endIndex),
            ["text": written.filter { !"()".contains($0) }.trimmingBlanks(), "example": example])
    }
}

extension Template {
    /// Whether a value of this name stands in it, or braces that are wrong and may have been meant so.
    fileprivate func mayUse(_ name: String) -> Bool {
        isBroken
            || pieces.contains { piece in
                if case .value(let value, _) = piece { value.value.lowercased().contains(name) } else { false }
            }
    }
}
