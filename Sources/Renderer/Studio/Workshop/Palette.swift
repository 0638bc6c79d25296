internal import GuideScript
internal import GuideText

/// The directives as the palette and the completion show them.
struct Palette: Encodable, Sendable {
    /// A directive.
    struct Entry: Encodable, Sendable {
        var word: String
        /// All words that name it.
        var words: [String]
        var example: String
        var summary: String
        /// Whether it opens a block up to an end.
        var isBlock: Bool
    }

    var directives: [Entry]

    /// All of them, in a language.
    init(_ language: MessageLanguage) {
        directives = DirectiveTable.all.map { directive in
            Entry(
                word: directive.words.nb[0], words: directive.words.nb + directive.words.en,
                example: directive.example, summary: directive.summary(language), isBlock: directive.opensBlock)
        }
    }
}
