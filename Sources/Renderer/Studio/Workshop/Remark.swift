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
    /// That file.
    var file: String?
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
        mends = isHere ? diagnostic.fix.map { [Mend($0, in: diagnostic.source, language)] } ?? [] : []
    }
}
