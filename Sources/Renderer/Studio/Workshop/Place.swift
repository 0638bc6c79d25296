internal import GuideText

/// A place in a text as editors in browsers count: lines from 0, and UTF-16 units within them.
struct Place: Encodable, Sendable, Equatable {
    var line: Int
    var ch: Int

    /// The place of an offset in a source.
    init(_ offset: Int, in source: Source) {
        let position = source.position(of: offset)
        line = position.line - 1
        let text = source.text(ofLine: position.line).unicodeScalars.prefix(position.column - 1)
        ch = text.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }
    }
}

/// A stretch of a text.
struct Stretch: Encodable, Sendable, Equatable {
    var from: Place
    var to: Place

    /// The stretch of a span in a source.
    init(_ span: Span, in source: Source) {
        from = Place(span.start, in: source)
        to = Place(span.end, in: source)
    }
}

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
