/// A mistake of the author's, at its place in the source.
package struct Diagnostic: Sendable {
    /// What kind of mistake it is.
    package let kind: DiagnosticKind
    /// The script it stands in.
    package let source: Source
    /// Where it stands.
    package let span: Span
    /// Values for the placeholders of message and hint.
    package let arguments: [String: String]
    /// Values for placeholders that read otherwise in each language.
    package let translated: [String: Bilingual]
    /// A word that was probably meant, shown as "did you mean …?".
    package let suggestion: String?
    /// A fix that a program can apply, where there is one right thing to type.
    package let fix: QuickFix?
    /// Which track of a course it was found in, if it is not the same for all that use the script.
    package var track: String?

    /// A mistake of `kind` at `span`.
    package init(
        _ kind: DiagnosticKind, in source: Source, at span: Span, _ arguments: [String: String] = [:],
        translated: [String: Bilingual] = [:], suggestion: String? = nil, fix: QuickFix? = nil
    ) {
        self.kind = kind
        self.source = source
        self.span = span
        self.arguments = arguments
        self.translated = translated
        self.suggestion = suggestion
        self.fix = fix ?? Self.respelling(suggestion, in: source, at: span)
    }

    /// Line and column, from 1, where it stands.
    package var position: Source.Position { source.position(of: span.start) }

    /// Whether it stops the rendering.
    package var isError: Bool { kind.severity == .error }

    /// The message in `language`, without place or code.
    package func message(in language: MessageLanguage) -> String {
        kind.message(language, values(in: language))
    }

    /// How to fix it, in `language`: what was probably meant, if that is known, and otherwise how such a mistake is fixed. One
    /// thing to type helps more than that thing and a list of others.
    package func hint(in language: MessageLanguage) -> String {
        guard let suggestion else { return kind.hint(language, values(in: language)) }
        return Self.didYouMean(language, ["word": suggestion])
    }
}

extension Diagnostic {
    /// The fix of a misspelt word: it is replaced by the one that was probably meant.
    private static func respelling(_ suggestion: String?, in source: Source, at span: Span) -> QuickFix? {
        guard let suggestion, span.end > span.start, span.end <= source.bytes.count else { return nil }
        let written = source.text(of: span)
        guard !written.contains(where: { $0.isWhitespace || "[]{}:,".contains($0) }) else { return nil }
        return .write(suggestion, at: span)
    }

    private func values(in language: MessageLanguage) -> [String: String] {
        arguments.merging(translated.mapValues { $0(language) }) { _, translated in translated }
    }

    private static let didYouMean = Bilingual(nb: "Mente du `{word}`?", en: "Did you mean `{word}`?")
}

extension Collection<Diagnostic> {
    /// Whether any of them stops the rendering.
    package var hasErrors: Bool { contains(where: \.isError) }

    /// The same in the order they stand in their source; several sources one after the other, as they first come.
    package func inSourceOrder() -> [Diagnostic] {
        var ranks: [String: Int] = [:]
        for (rank, diagnostic) in enumerated() where ranks[diagnostic.source.name] == nil {
            ranks[diagnostic.source.name] = rank
        }
        let places = enumerated().map { (ranks[$1.source.name] ?? 0, $1.span.start, $0, $1) }
        return places.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }
}
