/// Reads one YAML file by its schemas and collects what is wrong with it. Never throws and never stops at the first mistake.
package struct SchemaDecoder {
    /// The file.
    package let source: Source
    /// How its mistakes are reported.
    package let messages: SchemaMessages
    /// What is wrong, in the order in which it was found.
    package private(set) var diagnostics: [Diagnostic] = []
    private let limit: Int

    /// The decoder of a file that reports at most so many mistakes.
    package init(_ source: Source, _ messages: SchemaMessages, atMost limit: Int = .max) {
        self.source = source
        self.messages = messages
        self.limit = limit
    }

    /// The entries of the mapping in `span`, which covers whole lines; returns nil and reports a diagnostic if it is none.
    package mutating func entries(in span: Span) -> [YAMLEntry]? {
        switch YAMLReader.read(source, span) {
        case .success(let entries): return entries
        case .failure(let mistake):
            report(messages.invalid, mistake.span, translated: ["reason": mistake.reason])
            return nil
        }
    }

    /// Reads the entries of a mapping. What it lacks is reported at `place`.
    package mutating func decode<Target>(
        _ entries: [YAMLEntry], as schema: Schema<Target>, into target: inout Target, at place: Span = Span(0, 0)
    ) {
        var seen: Set<Int> = []
        for entry in entries {
            guard let index = schema.place(of: entry.key.value) else {
                switch schema.others(entry, schema.declarations, &target, &self) {
                case .unknown: report(unknown: entry.key, among: schema.declarations)
                case .read: break
                case .last: return
                }
                continue
            }
            let isNew = seen.insert(index).inserted
            if let kind = messages.repeatedKey, !isNew {
                report(kind, entry.key.span, ["word": entry.key.value])
            } else {
                schema.fields[index].read(entry, &target, &self)
            }
        }
        for (index, field) in schema.fields.enumerated() where field.isRequired && !seen.contains(index) {
            report(missing: field.declaration, at: place)
        }
    }
}

extension SchemaDecoder {
    /// Reports a mistake of any kind.
    package mutating func report(_ diagnostic: Diagnostic) {
        if diagnostics.count < limit { diagnostics.append(diagnostic) }
    }

    /// The same by its kind and place in the file.
    package mutating func report(
        _ kind: DiagnosticKind, _ span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: @autoclosure () -> String? = nil
    ) {
        guard diagnostics.count < limit else { return }
        report(Diagnostic(kind, in: source, at: span, arguments, translated: translated, suggestion: suggestion()))
    }

    /// Reports a value that is wrong, with an example of a right one.
    package mutating func reportValue(_ entry: YAMLEntry, example: String) {
        let arguments = ["key": entry.key.value, "example": "\(entry.key.value): \(example)"]
        report(messages.wrongValue, entry.value.span, arguments)
    }

    /// Reports a key that is not known, with the one that was probably meant.
    package mutating func report(unknown key: Spanned<String>, among known: [KeyDeclaration]) {
        let names = messages.listing.names(of: known)
        report(
            messages.unknownKey, key.span, ["word": key.value, "known": names.joined(separator: ", ")],
            suggestion: Spelling.nearest(to: key.value, among: names))
    }

    /// Reports that a key is missing, by its canonical name or by `name`.
    package mutating func report(missing key: KeyDeclaration, as name: String? = nil, at place: Span) {
        guard let kind = messages.missingKey else { return }
        let name = name ?? key.nb[0]
        report(kind, place, ["key": name, "example": "\(name): \(key.example)"])
    }

    mutating func report(number entry: YAMLEntry, outside range: ClosedRange<Int>, example: String) {
        guard let kind = messages.numberOutOfRange else { return reportValue(entry, example: example) }
        report(
            kind, entry.value.span,
            [
                "key": entry.key.value, "least": "\(range.lowerBound)", "most": "\(range.upperBound)",
                "example": "\(entry.key.value): \(example)",
            ])
    }
}

extension SchemaDecoder {
    /// Whether a text holds no character that its author cannot see; reports a diagnostic if it does.
    package mutating func isClean(_ text: YAMLText) -> Bool {
        guard let mistake = messages.unseenCharacter(text, source) else { return true }
        report(mistake)
        return false
    }

    /// The texts of a list, or one text; returns nil and reports a diagnostic if a value is something else.
    mutating func texts(of entry: YAMLEntry, example: String) -> [YAMLText]? {
        var texts: [YAMLText] = []
        let items = if case .sequence(let items, _) = entry.value { items } else { [entry.value] }
        for item in items {
            guard case .scalar(let text) = item, !text.value.isEmpty else {
                reportValue(entry, example: example)
                return nil
            }
            if isClean(text) { texts.append(text) }
        }
        return texts
    }

    /// The meanings of one word or of a list of words, each once.
    mutating func choices<Meaning>(
        of entry: YAMLEntry, among words: WordList<Meaning>, example: String
    ) -> [Meaning]? {
        guard let kind = messages.unknownChoice else {
            if case .scalar(let text) = entry.value, let meaning = words[text.line] { return [meaning] }
            reportValue(entry, example: example)
            return nil
        }
        var chosen: [Meaning] = []
        for word in texts(of: entry, example: example) ?? [] {
            if let meaning = words[word.line] {
                if !chosen.contains(meaning) { chosen.append(meaning) }
                continue
            }
            let known = words.words.joined(separator: ", ")
            report(
                kind, word.span, ["word": word.value, "key": entry.key.value, "known": known],
                suggestion: words.nearest(to: word.value))
        }
        return chosen
    }
}
