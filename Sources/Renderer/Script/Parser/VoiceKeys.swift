package import GuideText

/// The keys of the front matter that are about the voice.
extension ScriptParser {
    /// `stemme: {tempo: rolig, klang: varm}`.
    mutating func applyVoice(_ entry: YAMLEntry) {
        guard case .mapping(let choices, _) = entry.value else {
            return reportValue(entry, example: "\(entry.key.value): {tempo: rolig}")
        }
        for choice in choices {
            switch Vocabulary.key[choice.key.value] {
            case .tempo: frontMatter.voice.tempo = choose(choice, Vocabulary.tempo) ?? frontMatter.voice.tempo
            case .pitch: frontMatter.voice.pitch = choose(choice, Vocabulary.pitch) ?? frontMatter.voice.pitch
            case .melody: frontMatter.voice.melody = choose(choice, Vocabulary.melody) ?? frontMatter.voice.melody
            case .timbre: frontMatter.voice.timbre = choose(choice, Vocabulary.timbre) ?? frontMatter.voice.timbre
            default:
                if Self.engineKeys.contains(choice.key.value.lowercased()) {
                    return report(.engineInScript, choice.key.span)
                }
                reportKey(choice.key, among: [.tempo, .pitch, .melody, .timbre])
            }
        }
    }

    /// What in a course file chooses an engine: a script may come from anyone, and must not start programs.
    private static let engineKeys: Set = ["motor", "engine", "modell", "model", "program", "kommando", "command"]

    private mutating func choose<Choice>(_ entry: YAMLEntry, _ words: WordList<Choice>) -> Choice? {
        if case .scalar(let text) = entry.value, let chosen = words[text.value.trimmingBlanks()] { return chosen }
        reportValue(entry, example: "\(entry.key.value): \(words.words[0])")
        return nil
    }

    /// `uttale: {mindfulness: maindfulnes}`.
    mutating func applySayings(_ entry: YAMLEntry) -> [Saying] {
        guard case .mapping(let words, _) = entry.value else {
            reportValue(entry, example: "\(entry.key.value): {mindfulness: maindfulnes}")
            return []
        }
        return words.compactMap { word in
            guard let said = Saying(word, in: source) else {
                reportValue(word, example: "\(word.key.value): maindfulnes")
                return nil
            }
            return said
        }
    }
}

extension Saying {
    /// An entry of a lexicon; nothing if it gives no text for its word.
    package init?(_ entry: YAMLEntry, in source: Source) {
        guard case .scalar(let text) = entry.value, !text.value.trimmingBlanks().isEmpty, !entry.key.value.isEmpty
        else {
            return nil
        }
        self.init(
            word: entry.key, said: Spanned(text.value.trimmingBlanks(), text.span), source: source)
    }
}
