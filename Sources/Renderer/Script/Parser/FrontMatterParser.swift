internal import GuideText

/// The front matter: YAML between `---` lines at the top.
extension ScriptParser {
    /// Parses the front matter if there is one; returns the number of the first line of the body.
    mutating func parseFrontMatter() -> Int {
        guard source.text(ofLine: 1).trimmingBlanks() == "---" else { return 1 }
        let last = (2...max(2, source.lineCount)).first { source.text(ofLine: $0).trimmingBlanks() == "---" }
        guard let last, source.lineCount > 1 else {
            report(.frontMatterOpen, Span(0, 3))
            return source.lineCount + 1
        }
        let start = source.byteRange(ofLine: 1).upperBound + 1
        let span = Span(start, source.byteRange(ofLine: last).lowerBound)
        guard span.end - span.start <= Limits.frontMatterBytes else {
            report(.scriptTooLarge, Span(0, 3), ["limit": "64 KiB"])
            return last + 1
        }
        switch YAMLReader.read(source, span) {
        case .success(let entries): entries.forEach { apply($0) }
        case .failure(let mistake):
            frontMatter.variantsAreReadable = false
            report(.frontMatterInvalid, mistake.span, translated: ["reason": mistake.reason])
        }
        return last + 1
    }
}

extension ScriptParser {
    private mutating func apply(_ entry: YAMLEntry) {
        switch Vocabulary.key[entry.key.value] {
        case .title: frontMatter.title = text(entry) ?? frontMatter.title
        case .summary: frontMatter.summary = text(entry)
        case .author: frontMatter.author = text(entry, example: "Kari Nordmann")
        case .rights: frontMatter.rights = text(entry, example: "Kari Nordmann, CC BY 4.0")
        case .year: frontMatter.year = year(entry)
        case .rhythm: applyRhythm(entry)
        case .variants: applyVariants(entry)
        case .breathWords: applyBreathWords(entry)
        case .loudness: applyLoudness(entry)
        case .roomTone: applyRoomTone(entry)
        case .voice: applyVoice(entry)
        case .sayings: frontMatter.sayings = applySayings(entry)
        case .silenced: applySilenced(entry)
        default: applyValue(entry)
        }
    }

    private static let topKeys: [Vocabulary.Key] = [
        .title, .summary, .author, .rights, .year, .variants, .rhythm, .breathWords, .loudness, .roomTone, .voice,
        .sayings, .silenced,
    ]

    /// Any other name is the author's own value, unless it looks like one of ours misspelt.
    private mutating func applyValue(_ entry: YAMLEntry) {
        let words = Vocabulary.keys.filter { Self.topKeys.contains($0.0) }.flatMap { $0.nb + $0.en }
        if case .scalar(let value) = entry.value, Spelling.nearest(to: entry.key.value, among: words, within: 1) == nil
        {
            applyValue(entry.key, value)
            return
        }
        frontMatter.refusedValues.insert(entry.key.value.lowercased())
        reportKey(entry.key, among: Self.topKeys)
        // A name misspelt may have been meant to be `varianter`: then their names are not known.
        if case .scalar = entry.value { return }
        frontMatter.variantsAreReadable = false
    }

    /// A value is put in as it stands: a brace in it would be spoken.
    private mutating func applyValue(_ key: Spanned<String>, _ text: YAMLText) {
        let name = key.value.lowercased()
        let hasBrace = text.value.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }
        if hasBrace { report(.valueWithBraces, text.span, ["word": key.value]) }
        if isClean(text), !hasBrace {
            frontMatter.values[name] = text.value.trimmingBlanks()
        } else {
            frontMatter.refusedValues.insert(name)
        }
    }

    private mutating func applySilenced(_ entry: YAMLEntry) {
        guard case .sequence(let codes, _) = entry.value else {
            return reportValue(entry, example: "\(entry.key.value): [W001]")
        }
        let known = DiagnosticKind.reviewKinds.map(\.code)
        for item in codes {
            guard case .scalar(let code) = item, known.contains(code.value.uppercased()) else {
                let word = if case .scalar(let code) = item { code.value } else { "" }
                report(
                    .unknownWarning, item.span, ["word": word, "known": known.joined(separator: ", ")],
                    suggestion: Spelling.nearest(to: word, among: known))
                continue
            }
            frontMatter.silenced.insert(code.value.uppercased())
        }
    }

    private mutating func applyBreathWords(_ entry: YAMLEntry) {
        guard case .mapping(let words, _) = entry.value else {
            reportValue(entry, example: "\(entry.key.value): {inn: Pust inn., ut: Pust ut.}")
            return
        }
        for word in words {
            guard let kind = Vocabulary.phase[word.key.value] else {
                let known = Vocabulary.phases.flatMap { $0.nb + $0.en }.joined(separator: ", ")
                report(.unknownKey, word.key.span, ["word": word.key.value, "known": known])
                continue
            }
            if let text = text(word), isSayable(text, word) { frontMatter.breathWords[kind] = Sentence(text) }
        }
    }

    /// Whether a voice can say a word of breath; told if not.
    private mutating func isSayable(_ text: String, _ entry: YAMLEntry) -> Bool {
        let isShort = text.longestWord <= Limits.wordScalars
        if !isShort { report(.wordTooLong, entry.value.span, ["limit": "\(Limits.wordScalars)"]) }
        if !text.hasSpeech { report(.unspeakable, entry.value.span, ["word": text]) }
        return isShort && text.hasSpeech
    }

    private mutating func text(_ entry: YAMLEntry, example: String = "Kroppsskanning") -> String? {
        guard case .scalar(let text) = entry.value, !text.value.trimmingBlanks().isEmpty else {
            reportValue(entry, example: "\(entry.key.value): \(example)")
            return nil
        }
        guard isClean(text) else { return nil }
        return text.value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A year of four digits.
    private mutating func year(_ entry: YAMLEntry) -> Int? {
        guard case .scalar(let text) = entry.value, let year = Int(text.value), 1000...9999 ~= year else {
            reportValue(entry, example: "\(entry.key.value): 2026")
            return nil
        }
        return year
    }

    private mutating func applyRhythm(_ entry: YAMLEntry) {
        guard case .mapping(let gaps, _) = entry.value else {
            reportValue(entry, example: "\(entry.key.value): {setning: 0,6–1,5 s, avsnitt: 2–6 s}")
            return
        }
        for gap in gaps {
            switch Vocabulary.key[gap.key.value] {
            case .sentenceGap: frontMatter.rhythm.sentence = range(gap) ?? frontMatter.rhythm.sentence
            case .paragraphGap: frontMatter.rhythm.paragraph = range(gap) ?? frontMatter.rhythm.paragraph
            default: reportKey(gap.key, among: [.sentenceGap, .paragraphGap])
            }
        }
    }

    private mutating func range(_ entry: YAMLEntry) -> DurationRange? {
        guard case .scalar(let text) = entry.value else {
            reportValue(entry, example: "\(entry.key.value): 0,6–1,5 s")
            return nil
        }
        return range(text, limit: Limits.pause)?.value
    }
}

extension ScriptParser {
    mutating func reportKey(_ key: Spanned<String>, among known: [Vocabulary.Key]) {
        let words = Vocabulary.keys.filter { known.contains($0.0) }.flatMap { $0.nb + $0.en }
        report(
            .unknownKey, key.span, ["word": key.value, "known": words.joined(separator: ", ")],
            suggestion: Spelling.nearest(to: key.value, among: words))
    }

    mutating func reportValue(_ entry: YAMLEntry, example: String) {
        report(.frontMatterValue, entry.value.span, ["key": entry.key.value, "example": example])
    }

    /// Reads a whole scalar as a duration or a range; a mistake is told.
    mutating func range(_ text: YAMLText, limit: Duration) -> Spanned<DurationRange>? {
        switch text.range(in: source, limit: limit) {
        case .success(let range): return range
        case .failure(let mistake):
            report(mistake)
            return nil
        }
    }
}
