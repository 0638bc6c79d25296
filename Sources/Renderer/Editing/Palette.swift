internal import GuideScript
package import GuideText

/// The directives as the palette and the completion show them.
package struct Palette: Encodable, Sendable {
    /// A directive.
    package struct Entry: Encodable, Sendable {
        /// Its canonical Norwegian word.
        package var word: String
        /// All words that name it.
        package var words: [String]
        /// How an author might write it.
        package var example: String
        /// What it means.
        package var summary: String
        /// Whether it opens a block up to an end.
        package var isBlock: Bool
    }

    /// The directives, in the order of the documents.
    package var directives: [Entry]

    /// All of them, in a language.
    package init(_ language: MessageLanguage) {
        directives = DirectiveTable.all.map { directive in
            Entry(
                word: directive.words.nb[0], words: directive.words.nb + directive.words.en,
                example: directive.example, summary: directive.summary(language), isBlock: directive.opensBlock)
        }
    }
}
