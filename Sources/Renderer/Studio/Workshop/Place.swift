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
    /// A change of the text that mends it.
    struct Mend: Encodable, Sendable {
        var title: String
        var place: Stretch
        var text: String
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
        mends = isHere ? Self.mends(diagnostic, in: language) : []
    }

    /// The changes that would mend a diagnostic: the word that was probably meant in the place of the one that is wrong.
    private static func mends(_ diagnostic: Diagnostic, in language: MessageLanguage) -> [Mend] {
        guard let suggestion = diagnostic.suggestion else { return [] }
        let written = diagnostic.source.text(of: diagnostic.span)
        guard !written.isEmpty, !written.contains("\n") else { return [] }
        let title = Bilingual(nb: "Bytt til «{word}»", en: "Change to “{word}”")(language, ["word": suggestion])
        return [Mend(title: title, place: Stretch(diagnostic.span, in: diagnostic.source), text: suggestion)]
    }
}
