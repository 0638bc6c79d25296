/// Guesses the value that was meant from one that has the wrong shape: `spor: ro, pust` for a list, `varianter: kort 1 min, lang
/// 2 min` or a list of pairs for a mapping, `tittel: [Ro]` for a text.
package enum ValueGuess {
    /// The value as it should be written, if its shape is that of an example; nil if that cannot be made out.
    static func value(_ value: YAMLValue, like example: String, in source: Source) -> String? {
        switch (example.first, value) {
        case ("[", .scalar(let text)) where !example.hasPrefix("[{"): list(text.line)
        case ("[", _): nil
        case ("{", .scalar(let text)): mapping(text.line, like: example)
        case ("{", .sequence(let items, _)): mapping(items, like: example)
        case ("{", .mapping(let entries, _)): mapping(entries.map(\.key.value).joined(separator: ", "), like: example)
        case (_, .sequence(let items, _)): single(items)
        case (_, .mapping(let entries, _)): single(entries)
        default: nil
        }
    }

    /// A value for a key, written after a colon: in the shape that the key asks for, and quoted where it must be.
    static func text(_ value: String, of key: KeyDeclaration?) -> String {
        let isMapping = key?.example.hasPrefix("{") ?? value.contains(": ")
        if isMapping, value.first != "{" {
            // Names alone are a list.
            return mapping(value, like: key?.example ?? "")
                ?? (value.contains(": ") ? "{\(value)}" : value.contains(",") ? list(value) ?? value : value)
        }
        if let example = key?.example, example.hasPrefix("["), !example.hasPrefix("[{"), value.first != "[" {
            return list(value) ?? value
        }
        let isPlain = value.first.map { !"\"'{[".contains($0) } ?? false
        return isPlain && (value.contains(": ") || value.contains(" #")) ? "\"\(value)\"" : value
    }

    /// `[a, b]` of `a, b`, of `a og b`, or of `-a -b`: items whose dash lacks its blank, or with other bullets.
    private static func list(_ text: String) -> String? {
        var items = [text]
        if text.hasPrefix("-") {
            items = text.split(separator: "-").map { String($0).trimmingBlanks() }
        } else if let bullet = text.first, "–—•·*".contains(bullet) {
            items = text.split(separator: bullet).map { String($0).trimmingBlanks() }
        } else if text.hasPrefix("1. ") || text.hasPrefix("1) ") {
            let words = text.split(separator: " ").map(String.init)
            items = words.filter {
                !($0.dropLast().allSatisfy(\.isNumber) && $0.count > 1 && ".)".contains($0.last ?? "a"))
            }
        } else {
            items = text.replacing(" og ", with: ",").split { ",;".contains($0) }.map { String($0).trimmingBlanks() }
        }
        items.removeAll(where: \.isEmpty)
        let isPlain = items.allSatisfy { item in
            item.count <= 60 && !item.contains { "[]{}:#&*!|>'\"%@`".contains($0) }
        }
        return items.isEmpty || !isPlain ? nil : "[\(items.joined(separator: ", "))]"
    }

    /// `{kort: 1 min, lang: 2 min}` of `kort 1 min, lang 2 min`, of `(kort: 1 min)`, and of lines that YAML has joined.
    static func mapping(_ text: String, like example: String) -> String? {
        var text = text
        for (first, last) in [("(", ")"), ("[", "]")] where text.hasPrefix(first) && text.hasSuffix(last) {
            text = String(text.dropFirst().dropLast())
        }
        if let lengths = lengths(text, like: example) { return lengths }
        let parts = text.split { ",;".contains($0) }.flatMap { words(of: String($0)) }
        let pairs = parts.compactMap { pair($0, like: example) }
        return pairs.isEmpty || pairs.count < parts.count ? nil : "{\(pairs.joined(separator: ", "))}"
    }

    /// `kort: 1 min` of `kort 1 min`, `kort = 1 min` and the like. Without a sign, the value must be a number, or the name
    /// that of the example.
    private static func pair(_ part: String, like example: String) -> String? {
        let part = part.trimmingBlanks()
        let name = part.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
        let rest = part.dropFirst(name.count)
        var value = rest.drop { " =:→–—".contains($0) }
        if value.hasPrefix("- ") { value = value.dropFirst(2) }
        let hasSign = rest.dropLast(value.count).contains { "=:→–—-".contains($0) }
        // `kort (5 min)`
        if value.hasPrefix("("), value.hasSuffix(")") { value = value.dropFirst().dropLast() }
        let isLikely = hasSign || value.first?.isNumber == true || example.contains("\(name):")
        guard !name.isEmpty, value.count < rest.count, !value.isEmpty, isLikely else { return nil }
        let isPlain = !value.contains { "[]{}#".contains($0) } && !value.contains(": ") && !value.hasSuffix(":")
        return isPlain ? "\(name): \(value)" : nil
    }

    /// `kort 1 min` and `lang 2 min` of `kort 1 min lang 2 min`: lines without commas, which YAML joins. One part if it is
    /// not so.
    private static func words(of text: String) -> [String] {
        let words = text.split(separator: " ").map(String.init).filter { !["–", "—", "-", "="].contains($0) }
        var parts: [[String]] = []
        for word in words {
            let isUnit = units.contains(word.lowercased()) && parts.last?.last?.first?.isNumber == true
            if word.first?.isLetter == true, !isUnit { parts.append([]) }
            guard !parts.isEmpty else { return [text] }
            parts[parts.count - 1].append(word)
        }
        let areLengths = parts.allSatisfy { $0.count >= 2 && $0[1].first?.isNumber == true }
        return parts.count > 1 && areLengths ? parts.map { $0.joined(separator: " ") } : [text]
    }

    /// `{5-min: 5 min, 10-min: 10 min}` of `5 min, 10 min` and `5/10 min`: lengths without names, where lengths have names.
    package static func lengths(_ text: String, like example: String) -> String? {
        guard example.contains(": 10 min") else { return nil }
        let listed = [" og ", " eller ", " and ", " or "].reduce(text) { $0.replacing($1, with: ",") }
        let parts = listed.split { ",;/".contains($0) }.map { String($0).trimmingBlanks() }
        let numbers = parts.map { $0.prefix { $0.isNumber } }
        let endings = zip(parts, numbers).map { String($0.dropFirst($1.count)).trimmingBlanks().lowercased() }
        guard parts.count > 1, parts.count <= 8, Set(numbers).count == parts.count,
            numbers.allSatisfy({ 1...3 ~= $0.count }),
            endings.allSatisfy({ ["", "m", "min", "min.", "minutter"].contains($0) }), endings.last?.isEmpty == false
        else { return nil }
        return "{\(numbers.map { "\($0)-min: \($0) min" }.joined(separator: ", "))}"
    }

    private static let units: Set = [
        "s", "sek", "sekund", "sekunder", "min", "minutt", "minutter", "minutes", "seconds", "t", "time", "timer", "og",
    ]

    /// `{kort: 1 min, lang: 2 min}` of a list whose items are pairs, whole or with a key for each half.
    private static func mapping(_ items: [YAMLValue], like example: String) -> String? {
        var pairs: [String] = []
        for item in items {
            switch item {
            case .mapping(let entries, _):
                let texts = entries.compactMap { entry -> (name: String, value: String)? in
                    guard case .scalar(let text) = entry.value, !text.line.isEmpty else { return nil }
                    return (entry.key.value, text.line)
                }
                guard texts.count == entries.count else { return nil }
                if texts.count == 2, naming.contains(texts[0].name.lowercased()) {
                    pairs.append("\(texts[0].value): \(texts[1].value)")
                } else {
                    pairs += texts.map { "\($0.name): \($0.value)" }
                }
            case .scalar(let text):
                guard let pair = pair(text.line, like: example) else { return nil }
                pairs.append(pair)
            case .sequence: return nil
            }
        }
        return pairs.isEmpty || pairs.count > 8 ? nil : "{\(pairs.joined(separator: ", "))}"
    }

    /// What people call the name of an item.
    private static let naming: Set = ["navn", "name", "variant", "id", "ord", "word"]

    /// The one text of a list.
    private static func single(_ items: [YAMLValue]) -> String? {
        guard items.count == 1, case .scalar(let text) = items[0], !text.line.isEmpty else { return nil }
        return text.line
    }

    /// `Ro` of `{Ro}`.
    private static func single(_ entries: [YAMLEntry]) -> String? {
        guard entries.count == 1, case .scalar(let text) = entries[0].value, text.value.isEmpty else { return nil }
        return entries[0].key.value
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
    /// The parts between commas, slashes or `og`, each at its place: who writes a list without brackets means one.
    package var parts: [YAMLText] {
        // As long as what they stand for, so that places stay.
        let written = [(" og ", ",   "), (" and ", ",    "), ("/", ",")].reduce(value) {
            $0.replacing($1.0, with: $1.1)
        }
        guard isVerbatim, written.contains(",") else { return [self] }
        var parts: [YAMLText] = []
        var start = span.start
        for part in written.split(separator: ",", omittingEmptySubsequences: false) {
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
