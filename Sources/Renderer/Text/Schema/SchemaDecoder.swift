/// Reads one YAML file by its schemas and collects what is wrong with it. Never throws and never stops at the first mistake.
package struct SchemaDecoder {
    /// The file.
    package let source: Source
    /// How its mistakes are reported.
    package let messages: SchemaMessages
    /// What is wrong, in the order in which it was found.
    package private(set) var diagnostics: [Diagnostic] = []
    private let limit: Int

    /// The decoder of a file that reports at most `limit` mistakes.
    package init(_ source: Source, _ messages: SchemaMessages, atMost limit: Int = .max) {
        self.source = source
        self.messages = messages
        self.limit = limit
    }

    /// The entries of the mapping in `span`, which covers whole lines; returns nil and reports a diagnostic if it is not one.
    /// `known` are the keys that it may have, by which mistakes are understood.
    package mutating func entries(in span: Span, known: [KeyDeclaration] = []) -> [YAMLEntry]? {
        if let mistake = braced(in: span, known) {
            report(invalid: mistake)
            return nil
        }
        switch YAMLReader.read(source, span, known: known.withNested) {
        case .success(let entries):
            reportCutValues(in: span)
            return entries
        case .failure(let mistake):
            report(invalid: mistake)
            return nil
        }
    }

    /// Reads the entries of a mapping. What it lacks is reported at `place`, unless a key that is not known was probably meant
    /// for it. Returns the keys that were so meant, by their names in this language.
    @discardableResult
    package mutating func decode<Target>(
        _ entries: [YAMLEntry], as schema: Schema<Target>, into target: inout Target, at place: Span = Span(0, 0)
    ) -> Set<String> {
        var seen: [Int: String] = [:]
        var meant: Set<String> = []
        let language = self.language(of: entries, among: schema.declarations)
        for entry in outdented(entries, schema) {
            guard let index = schema.place(of: entry.key.value) else {
                switch schema.others(entry, schema.declarations, &target, &self) {
                case .unknown:
                    if let key = report(unknown: entry, among: schema.declarations, in: language) { meant.insert(key) }
                case .read: break
                case .last: return meant
                }
                continue
            }
            if let kind = messages.repeatedKey, let earlier = seen[index] {
                report(kind, entry.key.span, ["word": entry.key.value, "earlier": earlier])
            } else {
                seen[index] = entry.key.value
                schema.fields[index].read(entry, &target, &self)
            }
        }
        for (index, field) in schema.fields.enumerated() where field.isRequired && seen[index] == nil {
            guard meant.isDisjoint(with: [field.declaration].allNames) else { continue }
            report(missing: field.declaration, at: place)
        }
        return meant
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

    /// A mapping of one line in braces whose first pair takes several values: `{varianter: kort, lang}`, which YAML reads
    /// otherwise than it was meant.
    private func braced(in span: Span, _ known: [KeyDeclaration]) -> YAMLMistake? {
        let lines = source.line(of: span.start)...source.line(of: max(span.start, span.end - 1))
        let written = lines.prefix(3).filter { !source.text(ofLine: $0).trimmingBlanks().isEmpty }
        guard written.count == 1, lines.count <= 3,
            let mistake = YAMLSuspect.braced(in: source, written[0], among: known)
        else { return nil }
        let name = source.text(ofLine: written[0]).drop { "{ ".contains($0) }.prefix { $0 != ":" }
        let takesMany = known.key(named: String(name)).map { "[{".contains($0.example.first ?? " ") } ?? false
        let isGiven = source.text(ofLine: written[0]).dropFirst().contains { "[{".contains($0) }
        return takesMany && !isGiven ? mistake : nil
    }

    private mutating func report(invalid mistake: YAMLMistake) {
        report(
            Diagnostic(
                messages.invalid, in: source, at: mistake.span,
                translated: ["reason": mistake.reason, "advice": advice(on: mistake)], fix: mistake.fix))
    }

    /// The one thing to do about a text that is not YAML.
    private func advice(on mistake: YAMLMistake) -> Bilingual {
        if let advice = mistake.advice { return advice }
        guard let title = mistake.fix?.title else { return messages.layout }
        return Bilingual(nb: title(.bokmål) + ".", en: title(.english) + ".")
    }

    /// Reports a value that is wrong, with what was probably meant, or an example of a right one.
    /// `meant` is written after the key, or below it if it `isBelow`.
    package mutating func reportValue(
        _ entry: YAMLEntry, example: String, meant: String? = nil, isBelow: Bool = false
    ) {
        let (key, value) = (entry.key.value, entry.value)
        let meant = meant ?? ValueGuess.value(value, like: example, in: source)
        var fix: QuickFix?
        if case .scalar(let text) = value, text.isVerbatim, let meant { fix = .write(meant, at: text.span) }
        report(
            Diagnostic(
                messages.wrongValue, in: source, at: value.span, ["key": key, "example": "\(key): \(example)"],
                translated: ["value": value.shown], suggestion: meant.map { isBelow ? $0 : "\(key): \($0)" },
                fix: fix))
    }

    /// Reports a key that is not known, with the one that was probably meant, in the language of its neighbours; returns that.
    mutating func report(
        unknown entry: YAMLEntry, among known: [KeyDeclaration], in language: MessageLanguage
    ) -> String? {
        let key = entry.key
        if reportOtherSign(in: entry, among: known) { return nil }
        let synonym = known.key(meantBy: key.value, messages.synonyms)
        if synonym == nil, let (kind, place) = messages.misplacedKey, let place = place(key.value) {
            report(kind, key.span, ["word": key.value], translated: ["place": place])
            return nil
        }
        let names = known.names(in: language)
        let meant = meant(by: key.value, among: known, in: language)
        report(
            messages.unknownKey, key.span,
            ["word": key.value, "known": Spelling.listing(near: key.value, among: names)], suggestion: meant)
        return meant
    }

    /// The key that was probably meant by a name: one of its synonyms, or the nearest, in the given language first.
    package func meant(
        by name: String, among known: [KeyDeclaration], in language: MessageLanguage = .bokmål, within most: Int = 40
    ) -> String? {
        if let key = known.key(meantBy: name, messages.synonyms) { return [key].names(in: language)[0] }
        let own = known.flatMap { language.choice(nb: $0.nb, en: $0.en) }
        return Spelling.nearest(to: name, among: own, within: most)
            ?? Spelling.nearest(to: name, among: known.allNames, within: most)
    }

    /// The language in which the keys of a mapping are written; Norwegian unless there is more English.
    package func language(of entries: [YAMLEntry], among known: [KeyDeclaration]) -> MessageLanguage {
        let names = entries.map { $0.key.value.lowercased() }
        let norwegian = Set(known.flatMap(\.nb).map { $0.lowercased() })
        let english = Set(known.flatMap(\.en).map { $0.lowercased() })
        let count = { (own: Set<String>, other: Set<String>) in names.count { own.contains($0) && !other.contains($0) }
        }
        return count(english, norwegian) > count(norwegian, english) ? .english : .bokmål
    }

    /// Whether a name is one with its value, as in `kort:1 min`; reports a diagnostic if it is.
    package mutating func reportMissingBlank(in name: Spanned<String>) -> Bool {
        guard let mended = Self.withBlank(name.value) else { return false }
        let advice = Bilingual(nb: "Skriv `\(mended)`.", en: "Write `\(mended)`.")
        let reason = name.value.contains(":") ? YAMLReason.colonWithoutBlank : YAMLReason.equals
        report(
            Diagnostic(
                messages.invalid, in: source, at: name.span, translated: ["reason": reason, "advice": advice],
                fix: .write(mended, at: name.span)))
        return true
    }

    /// `kort: 1 min` of `kort:1 min` and `kort=1 min`; nil of any other name.
    package static func withBlank(_ name: String) -> String? {
        guard let sign = name.firstIndex(where: { $0 == ":" || $0 == "=" }), sign > name.startIndex else { return nil }
        let value = String(name[name.index(after: sign)...]).trimmingBlanks()
        return "\(String(name[..<sign]).trimmingBlanks()): \(value)"
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
            ], suggestion: Self.number(amongWordsOf: entry.value, in: range).map { "\(entry.key.value): \($0)" })
    }

    /// The one number of `Uke 1`; nil of a number alone, of several, and of one outside the range.
    private static func number(amongWordsOf value: YAMLValue, in range: ClosedRange<Int>) -> Int? {
        guard case .scalar(let text) = value, text.value.contains(where: \.isLetter) else { return nil }
        let numbers = text.value.split { !$0.isASCII || !$0.isNumber }
        guard numbers.count == 1, let number = Int(numbers[0]), range.contains(number) else { return nil }
        return number
    }
}

extension SchemaDecoder {
    /// Reports values that a `#` cuts short: YAML takes what follows a blank and `#` for a comment, and nobody who writes
    /// `Ro #2` means that.
    private mutating func reportCutValues(in span: Span) {
        guard let kind = messages.cutValue else { return }
        for place in YAMLScan(source, span).trailingComments {
            let line = source.byteRange(ofLine: source.line(of: place))
            let rest = source.text(of: Span(place, line.upperBound))
            guard let after = rest.dropFirst().first, !after.isWhitespace, after != "#" else { continue }
            report(kind, Span(place, line.upperBound), ["text": rest])
        }
    }

    /// Whether a text can be used as it is, with no character that its author cannot see; reports what is off in it.
    package mutating func isClean(_ text: YAMLText) -> Bool {
        guard let mistake = messages.unseenCharacter(text, source) else { return true }
        report(mistake)
        return !mistake.isError
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

    /// The meaning of one word; returns nil and reports a diagnostic, with the words to choose among, if it has none.
    mutating func choice<Meaning>(of entry: YAMLEntry, among words: WordList<Meaning>, example: String) -> Meaning? {
        guard case .scalar(let text) = entry.value, !text.value.isEmpty else {
            reportValue(entry, example: example)
            return nil
        }
        guard isClean(text) else { return nil }
        if let meaning = words[text.line] { return meaning }
        report(choice: text, of: entry, among: words, example: example)
        return nil
    }

    /// The meanings of one word or of a list of words, each once.
    mutating func choices<Meaning>(
        of entry: YAMLEntry, among words: WordList<Meaning>, example: String
    ) -> [Meaning]? {
        var chosen: [Meaning] = []
        for word in (texts(of: entry, example: example) ?? []).flatMap(\.parts) {
            if let meaning = words[word.line] {
                if !chosen.contains(meaning) { chosen.append(meaning) }
            } else {
                report(choice: word, of: entry, among: words, example: example)
            }
        }
        return chosen
    }

    private mutating func report<Meaning>(
        choice word: YAMLText, of entry: YAMLEntry, among words: WordList<Meaning>, example: String
    ) {
        guard let kind = messages.unknownChoice else { return reportValue(entry, example: example) }
        let known = words.canonical.map(\.nb)
        report(
            kind, word.span,
            [
                "word": word.value, "key": entry.key.value,
                "known": Spelling.listing(near: word.value, among: known, most: 8),
            ], suggestion: words.nearest(to: word.value))
    }
}
