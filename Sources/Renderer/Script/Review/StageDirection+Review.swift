internal import GuideText

/// Directions in a script's running text or in brackets of the wrong kind, and the directive to write instead.
extension StageDirection {
    /// What a text directs, when all of its words do.
    enum Meaning: Equatable {
        /// A directive that does the same.
        case directive(String)
        /// A sound whose file is not named.
        case sound
        /// The end of the text: “slutt”, where no block is open that could end.
        case ending
    }

    /// What a text directs, with the directive in a language; nil if it is anything else, as most texts are: then the language is not
    /// asked for.
    static func meaning(of text: String, in language: @autoclosure () -> MessageLanguage) -> Meaning? {
        guard text.utf8.count <= 80 else { return nil }
        let trimmed = text.trimmingBlanks()
        if let directive = misbracketed(trimmed) { return .directive(directive) }
        guard let direction = plain(trimmed)?.direction else { return nil }
        return direction.directive(language()).map { .directive($0) } ?? .sound
    }

    /// The pause that a text directs which is nothing but a duration, such as `(10 sek)`.
    static func bareDuration(_ text: String) -> String? {
        guard text.contains(where: { $0.isNumber }), text.contains(where: { $0.isLetter || "\"″'′".contains($0) }),
            text.utf8.count <= 30
        else {
            return nil
        }
        return DurationGuess.duration(in: text).map { "[pause \($0)]" }
    }

    /// A directive that only has the wrong brackets: its word, and arguments with the signs of markup in them.
    private static func misbracketed(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var cursor = Cursor(bytes, Span(0, bytes.count))
        let word = cursor.takeWord().value.lowercased()
        cursor.skipBlanks()
        let rest = cursor.takeWhile { _ in true }.value
        switch DirectiveTable.words[word] {
        case .pause?:
            let length = DurationGuess.isDuration(rest.lowercased()) ? DurationGuess.duration(in: rest) : nil
            return length.map { "[\(word) \($0)]" }
        case .end?: return rest.isEmpty && word != "end" ? "[\(word)]" : nil
        case .breath?, .count?: return rest.contains(where: \.isNumber) && rest.contains(",") ? "[\(text)]" : nil
        case .sound?, .background?: return SoundFile.isName(String(rest.prefix { $0 != "," })) ? "[\(text)]" : nil
        default: return nil
        }
    }
}
