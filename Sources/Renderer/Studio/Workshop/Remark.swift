internal import GuideSystem
internal import GuideText

/// A mistake or a piece of advice as the page shows it.
struct Remark: Encodable, Sendable {
    /// What mends it: changes of the text, in its order.
    struct Mend: Encodable, Sendable {
        struct Change: Encodable, Sendable {
            var place: Stretch
            var text: String
        }

        var title: String
        var changes: [Change]

        /// A mend of a diagnostic's in a source.
        init(_ fix: QuickFix, in source: Source, _ language: MessageLanguage) {
            title = fix.title(language)
            changes = fix.edits.map { Change(place: Stretch($0.span, in: source), text: $0.replacement) }
        }
    }

    var code: String
    var isError: Bool
    var message: String
    var hint: String
    /// Where it stands; nil: in another file.
    var place: Stretch?
    /// That file; of work on a whole course, the file that it stands in.
    var file: String?
    /// How the page opens that file, if it is one that it opens.
    var path: String?
    var mends: [Mend]

    /// A diagnostic about a text or about what it includes.
    init(_ diagnostic: Diagnostic, of source: Source, in language: MessageLanguage) {
        code = diagnostic.kind.code
        isError = diagnostic.isError
        message = diagnostic.message(in: language)
        hint = diagnostic.hint(in: language)
        let isHere = diagnostic.source.name == source.name
        place = isHere ? Stretch(diagnostic.span, in: diagnostic.source) : nil
        file = isHere ? nil : diagnostic.source.name.split(separator: "/").last.map(String.init)
        let fix = diagnostic.fix ?? QuickFix.reachableLength(diagnostic)
        mends = isHere ? fix.map { [Mend($0, in: diagnostic.source, language)] } ?? [] : []
    }

    /// A diagnostic of work on a whole course, with how the page opens the file that it stands in.
    init(_ diagnostic: Diagnostic, in folder: StudioFolder, _ language: MessageLanguage) {
        self.init(diagnostic, of: diagnostic.source, in: language)
        file = FilePath(diagnostic.source.name).name
        path = folder.nameInside(diagnostic.source.name).flatMap { StudioFolder.isOpened($0) ? $0 : nil }
    }
}

extension QuickFix {
    /// For a length that the silences do not reach, the nearest that they do. It is one of several ways, and so nothing that
    /// `check --fix` does; here its author sees it.
    fileprivate static func reachableLength(_ diagnostic: Diagnostic) -> QuickFix? {
        guard let name = ["T001": "least", "T002": "most"][diagnostic.kind.code],
            let clock = diagnostic.arguments[name], diagnostic.span.end > diagnostic.span.start
        else { return nil }
        let parts = clock.split(separator: ":").compactMap { Int($0) }
        guard parts.count > 1, clock.split(separator: ":").count == parts.count else { return nil }
        let seconds = parts.reduce(0) { $0 * 60 + $1 }
        let words = [(seconds / 60, "min"), (seconds % 60, "s")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return .write(words.joined(separator: " "), at: diagnostic.span)
    }
}
