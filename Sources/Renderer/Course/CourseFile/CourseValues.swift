internal import GuideScript
internal import GuideText

/// Values as any part of a course file may hold them.
extension CourseParser {
    /// The entries of a mapping by what their keys mean; unknown and repeated keys are told.
    mutating func entry(of value: YAMLValue, among known: [CourseKey]) -> [CourseKey: YAMLEntry] {
        guard case .mapping(let entries, _) = value else { return [:] }
        var found: [CourseKey: YAMLEntry] = [:]
        for entry in entries {
            guard let key = CourseKey.words[entry.key.value], known.contains(key) else {
                reportKey(entry.key, among: CourseKey.words(of: known))
                continue
            }
            if found[key] == nil {
                found[key] = entry
            } else {
                report(.courseKeyTwice, entry.key.span, ["word": entry.key.value])
            }
        }
        return found
    }

    mutating func reportKey(_ key: Spanned<String>, among words: [String]) {
        report(
            .courseKey, key.span, ["word": key.value, "known": words.joined(separator: ", ")],
            suggestion: Spelling.nearest(to: key.value, among: words))
    }

    mutating func reportValue(_ entry: YAMLEntry, example: String) {
        report(.courseValue, entry.value.span, ["key": entry.key.value, "example": "\(entry.key.value): \(example)"])
    }

    /// A text without line ends; nothing, and told, if there is none.
    mutating func text(_ entry: YAMLEntry, example: String) -> String? {
        guard case .scalar(let text) = entry.value else {
            reportValue(entry, example: example)
            return nil
        }
        let words = text.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { reportValue(entry, example: example) }
        return words.isEmpty || !isClean(text) ? nil : words
    }

    /// Whether no character of a text is one that an author cannot see; told if not.
    mutating func isClean(_ text: YAMLText) -> Bool {
        guard let mistake = CharacterCheck.mistake(of: text, in: source) else { return true }
        report(mistake)
        return false
    }

    /// A whole number of a range.
    mutating func number(_ entry: YAMLEntry, in range: ClosedRange<Int>, example: String) -> Int? {
        if case .scalar(let text) = entry.value, let number = Int(text.value), range.contains(number) { return number }
        report(
            .numberOutOfRange, entry.value.span,
            [
                "key": entry.key.value, "least": "\(range.lowerBound)", "most": "\(range.upperBound)",
                "example": "\(entry.key.value): \(example)",
            ])
        return nil
    }

    /// One word of a list.
    mutating func choice<Meaning>(_ entry: YAMLEntry, among words: WordList<Meaning>) -> Meaning? {
        choices(entry, among: words).first
    }

    /// Words of a list, written as a YAML list or as one word; each once.
    mutating func choices<Meaning>(_ entry: YAMLEntry, among words: WordList<Meaning>) -> [Meaning] {
        var chosen: [Meaning] = []
        for word in scalars(entry, example: words.words[0]) {
            if let meaning = words[word.value] {
                if !chosen.contains(meaning) { chosen.append(meaning) }
            } else {
                let known = words.words.joined(separator: ", ")
                report(
                    .choiceUnknown, word.span, ["word": word.value, "key": entry.key.value, "known": known],
                    suggestion: words.nearest(to: word.value))
            }
        }
        return chosen
    }

    /// The texts of a YAML list, or one text.
    mutating func scalars(_ entry: YAMLEntry, example: String) -> [YAMLText] {
        var texts: [YAMLText] = []
        let items = if case .sequence(let items, _) = entry.value { items } else { [entry.value] }
        for item in items {
            guard case .scalar(let text) = item, !text.value.isEmpty else {
                reportValue(entry, example: "[\(example)]")
                return []
            }
            if isClean(text) { texts.append(text) }
        }
        return texts
    }

    /// A duration or a range.
    mutating func range(_ entry: YAMLEntry, limit: Duration, example: String) -> Spanned<DurationRange>? {
        guard case .scalar(let text) = entry.value else {
            reportValue(entry, example: example)
            return nil
        }
        switch text.range(in: source, limit: limit) {
        case .success(let range): return range
        case .failure(let mistake):
            report(mistake.diagnostic(in: source))
            return nil
        }
    }
}
