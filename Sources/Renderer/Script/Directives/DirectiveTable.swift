internal import GuideText

/// Every directive of the markup.
package enum DirectiveTable {
    /// All of them, in the order of the documents.
    package static let all: [DirectiveDescriptor] = [
        .pause, .bell, .breath, .count, .sound, .background, .only, .repetition, .loop, .include, .end,
    ]

    /// Their words.
    static let words = WordList(all.map { ($0, nb: $0.words.nb, en: $0.words.en) })
}
