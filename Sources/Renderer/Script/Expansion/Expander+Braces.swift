internal import GuideText

/// Braces that hold something else than the name of a value: a direction, a pair of the head, what another program marks.
extension Expander {
    /// Reports what braces hold that cannot be meant as a name; whether it is such.
    mutating func reportNoValue(_ name: Spanned<String>) -> Bool {
        let text = name.value
        let meaning = StageDirection.meaning(of: text, in: directiveLanguage())
        if case .directive(let directive) = meaning {
            let fix: QuickFix? = braces(name).map { .write(directive, at: $0) }
            report(.unknownValue, name.span, ["word": text], suggestion: directive, fix: fix)
            return true
        }
        if let pair = PairGuess.pair(text, among: FrontMatterKeys.all) {
            report(
                .headMarks, name.span,
                translated: [
                    "advice": Bilingual(
                        nb: "Skriv `\(pair)` øverst, mellom to linjer med `---`.",
                        en: "Write `\(pair)` at the top, between two lines of `---`.")
                ])
            return true
        }
        if let words = Self.changed(text) {
            let advice =
                words.isEmpty
                ? Bilingual(nb: "Slett det.", en: "Delete it.")
                : Bilingual(nb: "Skriv bare `\(words)`.", en: "Write only `\(words)`.")
            report(
                .foreignBrackets, name.span, ["text": "{\(text)}"], translated: ["advice": advice],
                fix: braces(name).map { words.isEmpty ? .delete("{\(text)}", at: $0) : .write(words, at: $0) })
            return true
        }
        if let saying = Self.saying(text) {
            report(
                .unknownValue, name.span, ["word": text], suggestion: "{\(saying)}", fix: .write(saying, at: name.span))
            return true
        }
        let note = LeaderNote(text) == nil ? nil : "// " + text.trimmingBlanks()
        guard let meant = StageDirection.bareDuration(text) ?? note else { return false }
        report(.unknownValue, name.span, ["word": text], suggestion: meant)
        return true
    }

    /// The span of a name with its braces, where nothing else stands in them.
    private func braces(_ name: Spanned<String>) -> Span? {
        let span = Span(name.span.start - 1, name.span.end + 1)
        return span.start >= 0 && context.source.text(of: span) == "{\(name.value)}" ? span : nil
    }

    /// The words of `{++godt++}` and `{~~godt~>rolig~~}`, and none of `{--godt--}` and `{>>husk<<}`, as CriticMarkup marks changes;
    /// nil of anything else.
    private static func changed(_ text: String) -> String? {
        guard text.utf8.count >= 4 else { return nil }
        let inner = String(text.dropFirst(2).dropLast(2))
        switch (text.prefix(2), text.suffix(2)) {
        case ("++", "++"), ("==", "=="): return inner.trimmingBlanks()
        case ("--", "--"), (">>", "<<"): return ""
        case ("~~", "~~"): return inner.firstRange(of: "~>").map { String(inner[$0.upperBound...]).trimmingBlanks() }
        default: return nil
        }
    }

    /// `skrevet|sagt` of `skrevet=sagt`, `skrevet/sagt` and `skrevet: sagt`; nil of any other name.
    private static func saying(_ name: String) -> String? {
        let parts = name.split(separator: name.contains("=") ? "=" : name.contains("/") ? "/" : ":").map {
            String($0).trimmingBlanks()
        }
        guard parts.count == 2, parts.allSatisfy({ $0.contains(where: \.isLetter) }) else { return nil }
        return "\(parts[0])|\(parts[1])"
    }
}
