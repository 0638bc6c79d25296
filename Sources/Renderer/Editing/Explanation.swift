internal import GuideNorwegian
internal import GuideRendering
internal import GuideScript
package import GuideText

/// The explanation of a place in a text: what a directive or a key means, how a word is said, how long a line, a paragraph,
/// a chapter and a variant last. In Markdown.
package struct Explanation: Sendable {
    /// The explanation.
    package let text: String
    /// What it explains.
    package let span: Span

    /// The explanation of an offset of a text; nil if there is nothing to explain. Without a layout it has no lengths.
    package init?(
        of draft: ReviewedDraft, at offset: Int, path: String, layout: DraftLayout?, language: MessageLanguage
    ) {
        guard let subject = SubjectFinder(draft.source, at: offset).find(in: path) else { return nil }
        let lengths = layout.map { LengthTable($0, language) }
        let parts: [String?]
        switch subject {
        case .directive(let directive, _):
            parts = [Self.directive(directive, language), lengths?.line(of: offset)]
        case .key(let key, let span):
            parts = [Self.key(key, language), lengths?.variants(at: span, in: draft.source)]
        case .entry(let key, let text):
            let isVariant = ["varianter", "variants"].contains(key)
            parts = [isVariant ? lengths?.variants(at: text.span, in: draft.source) : nil]
        case .chapter(let span): parts = [lengths?.chapter(at: span)]
        case .word(let word): parts = [Self.word(word, draft, language), lengths?.line(of: offset)]
        case .saying(let word): parts = [Self.saying(word.value, draft, language)]
        case .value(let name): parts = [Self.value(name.value, draft.source)]
        }
        let told = parts.compactMap { $0 }
        guard !told.isEmpty else { return nil }
        text = told.joined(separator: "\n\n")
        span = subject.span
    }
}

extension Explanation {
    private static func directive(_ directive: DirectiveDescriptor, _ language: MessageLanguage) -> String {
        let other = language.choice(nb: directive.words.en, en: directive.words.nb)
        let also = Bilingual(nb: "På engelsk: {words}.", en: "In Norwegian: {words}.")
        let words = other.map { "`[\($0)]`" }.joined(separator: ", ")
        return "`\(directive.example)`\n\n\(directive.summary(language)) \(also(language, ["words": words]))"
    }

    private static func key(_ key: KeyDeclaration, _ language: MessageLanguage) -> String {
        let name = language.choice(nb: key.nb[0], en: key.en[0])
        let choices = key.choices.map { "`\(language.choice(nb: $0.nb, en: $0.en))`" }.joined(separator: ", ")
        let meaning = key.meaning(language).replacing(/\s*\(?\[[^\]]*\]\([^)]*\)\)?/, with: "")
        return "`\(name): \(key.example)`\n\n\(meaning)" + (choices.isEmpty ? "" : ": \(choices)")
    }

    private static func value(_ name: String, _ source: Source) -> String? {
        let lines = ScriptHead.lines(in: source)?.map(source.text(ofLine:)) ?? []
        return lines.first { $0.prefix { $0 != ":" }.trimmed.lowercased() == name.lowercased() }.map { "`\($0)`" }
    }

    /// How a word is said in its line.
    private static func word(
        _ word: Spanned<String>, _ draft: ReviewedDraft, _ language: MessageLanguage
    ) -> String? {
        guard let script = draft.script?.script else { return nil }
        let line = draft.source.text(ofLine: draft.source.line(of: word.span.start))
        let pronouncer = Speaker(script).pronouncer
        let small = word.value.lowercased()
        let reading = Reading(word.value, by: pronouncer)
        let found = Reading(line, by: pronouncer).words.first { $0.text == small }
        let sounds = found.map(\.pronunciation.ipa) ?? reading.ipa
        guard !sounds.isEmpty else { return nil }
        let origins = (found.map { [$0] } ?? reading.words).map(\.origin)
        return "**\(word.value)** [\(sounds)] – \(origin(origins)(language))"
    }

    /// How a word of a lexicon is said.
    private static func saying(_ word: String, _ draft: ReviewedDraft, _ language: MessageLanguage) -> String? {
        guard case .lexicon(let sayings) = draft.content,
            let said = sayings.last(where: { $0.word.value.lowercased() == word.lowercased() })?.said.value,
            case .success(let entry) = Lexicon.entry(from: said)
        else { return nil }
        var lexicon = Lexicon()
        lexicon.enter(word, entry)
        let (with, without) = (Reading(word, by: Pronouncer(lexicon: lexicon)), Reading(word, by: Pronouncer()))
        let otherwise = Bilingual(nb: "uten denne linjen", en: "without this line")
        return "**\(word)** [\(with.ipa)] – \(otherwise(language)) [\(without.ipa)]"
    }

    private static func origin(_ origins: [Pronouncer.Origin]) -> Bilingual {
        let margins = origins.compactMap { if case .guessed(let margin) = $0 { margin } else { nil } }
        if let least = margins.min() {
            return least < PronunciationReview.leastMargin
                ? Bilingual(nb: "gjettet ut fra bokstavene", en: "guessed from its letters")
                : Bilingual(nb: "lest ut fra bokstavene", en: "read from its letters")
        }
        if origins.contains(.lexicon) { return Bilingual(nb: "fra uttalelisten", en: "from the lexicon") }
        return Bilingual(nb: "kjent ord", en: "a known word")
    }
}
