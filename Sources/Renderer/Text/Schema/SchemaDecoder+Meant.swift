/// What was meant by entries that are written wrongly.
extension SchemaDecoder {
    /// What was probably meant by a value of the wrong shape; nil if that cannot be made out.
    package func meant(by entry: YAMLEntry, like example: String) -> String? {
        ValueGuess.value(entry.value, like: example, in: source)
    }

    /// Whether an entry is one with another sign than the colon that YAML found, as in `varianter = kort: 1 min`; reports a
    /// diagnostic if it is.
    package mutating func reportOtherSign(in entry: YAMLEntry, among known: [KeyDeclaration]) -> Bool {
        guard case .scalar(let text) = entry.value, !text.value.isEmpty, entry.key.span.start < entry.key.span.end
        else {
            return reportMissingBlank(in: entry.key)
        }
        guard let guess = otherSign(in: entry.key, among: known) else { return reportMissingBlank(in: entry.key) }
        let advice = Bilingual(nb: "Skriv `\(guess.mended)`.", en: "Write `\(guess.mended)`.")
        let end = source.byteRange(ofLine: source.line(of: entry.key.span.start)).upperBound
        report(
            Diagnostic(
                messages.invalid, in: source, at: entry.key.span,
                translated: ["reason": guess.reason, "advice": advice],
                fix: .write(guess.mended, at: Span(entry.key.span.start, end))))
        return true
    }

    /// Whether `reportOtherSign` or `reportMissingBlank` would report a key.
    package func hasOtherSign(_ key: Spanned<String>, among known: [KeyDeclaration]) -> Bool {
        Self.withBlank(key.value) != nil || otherSign(in: key, among: known) != nil
    }

    /// What the line of a key was meant to be, if the key is the first on its line.
    private func otherSign(in key: Spanned<String>, among known: [KeyDeclaration]) -> PairGuess.Guess? {
        guard key.value.contains(where: { "=;→".contains($0) }) || key.value.contains(where: \.isWhitespace) else {
            return nil
        }
        let line = source.byteRange(ofLine: source.line(of: key.span.start))
        guard source.bytes[line.lowerBound..<key.span.start].allSatisfy(\.isBlank) else { return nil }
        let text = source.text(of: Span(key.span.start, line.upperBound)).trimmingBlanks()
        return PairGuess.line(text, among: known, isLoose: false)
    }

    /// The entries of a mapping, where those that belong inside one of them but stand beside it are reported and put there:
    /// `varianter:` and below it, not further in, `kort: 1 min`.
    mutating func outdented<Target>(_ entries: [YAMLEntry], _ schema: Schema<Target>) -> [YAMLEntry] {
        var result: [YAMLEntry] = []
        var rest = entries[...]
        while let entry = rest.popFirst() {
            guard case .scalar(let text) = entry.value, text.value.isEmpty,
                let index = schema.place(of: entry.key.value),
                schema.fields[index].declaration.example.hasPrefix("{")
            else {
                result.append(entry)
                continue
            }
            let key = schema.fields[index].declaration
            let inner = rest.prefix { schema.place(of: $0.key.value) == nil && isInner($0, of: key) }
            guard !inner.isEmpty else {
                result.append(entry)
                continue
            }
            rest = rest.dropFirst(inner.count)
            reportOutdented(entry, Array(inner))
            result.append(YAMLEntry(key: entry.key, value: .mapping(Array(inner), entry.value.span)))
        }
        return result
    }

    /// Whether an entry could be one of a key's value.
    private func isInner(_ entry: YAMLEntry, of key: KeyDeclaration) -> Bool {
        guard case .scalar(let text) = entry.value, let first = text.value.first else { return false }
        return key.nested.isEmpty || key.nested.key(named: entry.key.value) != nil || first.isNumber
    }

    private mutating func reportOutdented(_ entry: YAMLEntry, _ inner: [YAMLEntry]) {
        let pairs = inner.map { entry in
            if case .scalar(let text) = entry.value { "\(entry.key.value): \(text.line)" } else { entry.key.value }
        }
        let title = Bilingual(nb: "Rykk linjene under inn", en: "Indent the lines below")
        report(
            Diagnostic(
                messages.wrongValue, in: source, at: entry.value.span,
                ["key": entry.key.value, "example": ""], translated: ["value": entry.value.shown],
                suggestion: "\(entry.key.value): {\(pairs.joined(separator: ", "))}",
                fix: QuickFix(
                    title, inner.map { QuickFix.Edit(Span($0.key.span.start, $0.key.span.start), "  ") })))
    }
}
