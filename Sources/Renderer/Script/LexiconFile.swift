package import GuideText

/// A file `uttale.yml`: how words are to be said in all scripts of its folder and below, a line each.
package enum LexiconFile {
    /// Its name, wherever it lies.
    package static let name = "uttale.yml"

    /// The entries of a file, and its mistakes; never throws and never stops at the first.
    package static func parse(_ bytes: [UInt8], name: String) -> (sayings: [Saying], diagnostics: [Diagnostic]) {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.count <= Limits.scriptBytes else {
            let source = Source(name: name, text: "")
            let kind: DiagnosticKind = bytes.count > Limits.scriptBytes ? .scriptTooLarge : .notUTF8
            return ([], [Diagnostic(kind, in: source, at: Span(0, 1), ["limit": "1 MiB"])])
        }
        var decoder = SchemaDecoder(Source(name: name, text: text), .lexicon)
        var sayings: [Saying] = []
        let fix = LexiconGuess.fix(of: decoder.source)
        if let fix, YAMLReader.read(decoder.source, Span(0, decoder.source.bytes.count)).isFailure {
            let first = decoder.source.byteRange(ofLine: fix.line)
            decoder.report(
                Diagnostic(
                    .lexiconInvalid, in: decoder.source, at: Span(first.lowerBound, first.upperBound),
                    translated: ["reason": LexiconGuess.reason, "advice": fix.advice], fix: fix.quick))
        } else if let entries = decoder.entries(in: Span(0, decoder.source.bytes.count)) {
            decoder.decode(entries, as: schema, into: &sayings)
        }
        return (sayings, decoder.diagnostics)
    }

    /// Tells that a file that may be there cannot be read: its words would be said otherwise than its author wants.
    package static func diagnostic(_ fault: IncludeFault, name: String) -> Diagnostic {
        let (kind, reason): (DiagnosticKind, Bilingual?) =
            if case .unreadable(let reason) = fault { (.unreadableInclude, reason) } else { (.outsideRoot, nil) }
        return Diagnostic(
            kind, in: Source(name: name, text: ""), at: Span(0, 1), ["path": self.name],
            translated: reason.map { ["reason": $0] } ?? [:])
    }

    /// Every key is a word, and its value is how that word is said.
    private static let schema = Schema<[Saying]>(
        others: { entry, _, sayings, decoder in
            if case .mapping = entry.value, headings.contains(entry.key.value.lowercased()) {
                let word = entry.key.value
                let reason = Bilingual(nb: "ordene står inni `\(word)`", en: "the words stand within `\(word)`")
                let advice = Bilingual(
                    nb: "Slett linjen `\(word):`, og begynn de andre linjene helt til venstre.",
                    en: "Delete the line `\(word):`, and begin the other lines at the left margin.")
                decoder.report(
                    Diagnostic(
                        .lexiconInvalid, in: decoder.source, at: entry.key.span,
                        translated: ["reason": reason, "advice": advice]))
                return .read
            }
            if let word = meantWord(entry.key.value) {
                let pair =
                    if case .scalar(let text) = entry.value {
                        "\(word): \(text.line.filter { !"«»“”".contains($0) })"
                    } else { word }
                decoder.report(.sayingUnreadable, entry.key.span, ["word": entry.key.value], suggestion: pair)
                return .read
            }
            if case .scalar(let text) = entry.value, isRemark(text.value) {
                decoder.report(.sayingUnreadable, text.span, ["word": entry.key.value])
                return .read
            }
            if let saying = Saying(entry, in: decoder.source) {
                sayings.append(saying)
            } else {
                decoder.report(.sayingUnreadable, entry.key.span, ["word": entry.key.value])
            }
            return .read
        })
}

extension LexiconFile {
    /// What people write above the words of such a file.
    private static let headings: Set = ["uttale", "ord", "ordliste", "leksikon", "pronunciation", "words", "lexicon"]

    /// The word of `«mindfulness»` and `mindfulness*`, and the first of `mindfulness, bodyscan`; nil of a word as it stands in a text.
    private static func meantWord(_ key: String) -> String? {
        let words = key.split { ",;".contains($0) }.map { String($0.filter { !"«»“”*".contains($0) }).trimmingBlanks() }
        guard let first = words.first, !first.isEmpty, first != key, first.contains(where: \.isLetter) else {
            return nil
        }
        return first
    }

    /// Whether a text speaks of how a word is said, and is not itself how it is said: `som på engelsk`, `TODO`.
    private static func isRemark(_ said: String) -> Bool {
        let text = said.lowercased().trimmingBlanks()
        return ["uttales ", "sies ", "som på ", "as in ", "pronounced "].contains { text.hasPrefix($0) }
            || ["engelsk", "norsk", "english", "todo", "?", "??"].contains(text) || text.contains(" eller ")
    }
}

extension SchemaMessages {
    /// What a lexicon reports. It has no keys of ours.
    fileprivate static let lexicon = SchemaMessages(
        invalid: .lexiconInvalid, unknownKey: .sayingUnreadable, wrongValue: .sayingUnreadable, cutValue: .valueCut,
        layout: Bilingual(
            nb: "Skriv `ord: slik det sies` på hver linje.", en: "Write `word: as it is said` on each line."))
}

extension Result {
    fileprivate var isFailure: Bool { if case .failure = self { true } else { false } }
}
