/// Makes the value that was meant of one that has the wrong shape: `spor: ro, pust` for a list, `varianter: kort 1 min, lang 2 min`
/// or a list of pairs for a mapping.
enum ValueGuess {
    /// The value as it should be written, if its shape is that of an example; nil if that cannot be made out.
    static func value(_ value: YAMLValue, like example: String, in source: Source) -> String? {
        switch (example.first, value) {
        case ("[", .scalar(let text)) where !example.hasPrefix("[{"): list(text.line)
        case ("{", .scalar(let text)): mapping(text.line)
        case ("{", .sequence(let items, _)): mapping(items)
        default: nil
        }
    }

    /// `[a, b]` of `a, b`, of `a og b`, or of `-a -b`: items whose dash lacks its blank.
    private static func list(_ text: String) -> String? {
        var items = [text]
        if text.hasPrefix("-") {
            items = text.split(separator: "-").map { String($0).trimmingBlanks() }
        } else {
            items = text.replacing(" og ", with: ",").split(separator: ",").map { String($0).trimmingBlanks() }
        }
        items.removeAll(where: \.isEmpty)
        let isPlain = items.allSatisfy { item in
            item.count <= 60 && !item.contains { "[]{}:#&*!|>'\"%@`".contains($0) }
        }
        return items.isEmpty || !isPlain ? nil : "[\(items.joined(separator: ", "))]"
    }

    /// `{kort: 1 min, lang: 2 min}` of `kort 1 min, lang 2 min`.
    private static func mapping(_ text: String) -> String? {
        let parts = text.split(separator: ",").map { String($0).trimmingBlanks() }
        let pairs = parts.compactMap { part -> String? in
            let name = part.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
            let rest = part.dropFirst(name.count).drop { " =:".contains($0) }
            guard !name.isEmpty, rest.count < part.count - name.count, rest.first?.isNumber == true,
                !rest.contains(where: { "[]{}:#".contains($0) })
            else { return nil }
            return "\(name): \(rest)"
        }
        return pairs.isEmpty || pairs.count < parts.count ? nil : "{\(pairs.joined(separator: ", "))}"
    }

    /// `{kort: 1 min, lang: 2 min}` of a list whose items are pairs.
    private static func mapping(_ items: [YAMLValue]) -> String? {
        var pairs: [String] = []
        for item in items {
            guard case .mapping(let entries, _) = item else { return nil }
            for entry in entries {
                guard case .scalar(let text) = entry.value, !text.line.isEmpty else { return nil }
                pairs.append("\(entry.key.value): \(text.line)")
            }
        }
        return pairs.isEmpty || pairs.count > 8 ? nil : "{\(pairs.joined(separator: ", "))}"
    }
}

extension YAMLValue {
    /// What a message calls a value: its text, if that is short.
    var shown: Bilingual {
        switch self {
        case .scalar(let text) where text.line.isEmpty: Bilingual(nb: "tom", en: "empty")
        case .scalar(let text) where text.line.count <= 40: Bilingual(nb: "`\(text.line)`", en: "`\(text.line)`")
        case .scalar: Bilingual(nb: "så lang", en: "so long")
        case .mapping: Bilingual(nb: "navn med verdier", en: "names with values")
        case .sequence: Bilingual(nb: "en liste", en: "a list")
        }
    }
}

extension YAMLText {
    /// The parts between commas, each at its place: who writes a list without brackets means one.
    var parts: [YAMLText] {
        guard isVerbatim, value.contains(",") else { return [self] }
        var parts: [YAMLText] = []
        var start = span.start
        for part in value.split(separator: ",", omittingEmptySubsequences: false) {
            let spanned = Spanned(String(part), Span(start, start + part.utf8.count))
            let lead = part.utf8.prefix(while: \.isBlank).count
            let text = String(part).trimmingBlanks()
            start = spanned.span.end + 1
            if text.isEmpty { continue }
            let first = spanned.span.start + lead
            parts.append(YAMLText(value: text, span: Span(first, first + text.utf8.count), isVerbatim: true))
        }
        return parts
    }
}
