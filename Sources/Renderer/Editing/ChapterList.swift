internal import GuideScript
package import GuideText

/// The chapters of a script in the order of its text.
package struct ChapterList: Sendable {
    /// A chapter.
    package struct Chapter: Sendable {
        /// Its title.
        package let title: String
        /// Its heading.
        package let heading: Span
        /// All of it, up to the next.
        package let whole: Span
    }

    /// The chapters.
    package let chapters: [Chapter]

    /// The chapters of a text; those that it includes are left out.
    package init(of draft: ReviewedDraft) {
        let source = draft.source
        var found: [Spanned<String>] = []
        for title in draft.script.map({ Self.titles(in: $0.script.body) }) ?? [] {
            let (own, span) = draft.script?.script.sources.locate(title.span) ?? (source, title.span)
            // A loop has the same heading again and again.
            if own.name == source.name, !found.contains(where: { $0.span == span }) {
                found.append(Spanned(title.value, span))
            }
        }
        found.sort { $0.span.start < $1.span.start }
        let ends = found.dropFirst().map(\.span.start) + [source.bytes.count]
        chapters = zip(found, ends).map { title, end in
            Chapter(title: title.value, heading: title.span, whole: Span(title.span.start, end))
        }
    }

    private static func titles(in elements: [Element]) -> [Spanned<String>] {
        elements.flatMap { element -> [Spanned<String>] in
            switch element {
            case .chapter(let title): [title]
            case .only(_, let inner), .unknown(let inner): titles(in: inner)
            default: []
            }
        }
    }
}
