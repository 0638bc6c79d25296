internal import GuideEditing
internal import GuideScript
internal import GuideText

/// The mistakes of an open text as the client shows them. Those of another file, such as one that it includes, stand where it
/// names that file, and lead there.
struct DiagnosticReport {
    private let analysis: Analysis
    private let language: MessageLanguage

    init(_ analysis: Analysis, _ language: MessageLanguage) {
        self.analysis = analysis
        self.language = language
    }

    /// All of them.
    var diagnostics: [Wire.Diagnostic] { analysis.diagnostics.map(wire) }

    /// One of them.
    func wire(_ diagnostic: Diagnostic) -> Wire.Diagnostic {
        let message = "\(diagnostic.message(in: language))\n\(diagnostic.hint(in: language))"
        let isHere = diagnostic.source.name == analysis.draft.source.name
        return Wire.Diagnostic(
            range: isHere ? range(of: diagnostic.span) : place(of: diagnostic.source),
            severity: diagnostic.isError ? 1 : 2, code: diagnostic.kind.code,
            message: isHere ? message : "\(Self.name(diagnostic.source.name)):\(diagnostic.position.line): \(message)",
            relatedInformation: isHere ? nil : related(diagnostic))
    }

    /// The range of a span; one of no length gets the character that follows.
    private func range(of span: Span) -> Wire.Range {
        let line = analysis.draft.source.byteRange(ofLine: analysis.draft.source.line(of: span.start))
        return analysis.range(span.end > span.start ? span : Span(span.start, min(span.start + 1, line.upperBound)))
    }

    /// Where this text includes another, directly or through others; otherwise its first line.
    private func place(of source: Source) -> Wire.Range {
        for place in source.includedAt.reversed() {
            guard let (file, line, column) = Self.parts(of: place), file == analysis.draft.source.name else { continue }
            let own = analysis.draft.source
            return analysis.range(Span(own.offset(line: line, column: column), own.byteRange(ofLine: line).upperBound))
        }
        return analysis.range(Span(0, analysis.draft.source.byteRange(ofLine: 1).upperBound))
    }

    /// The true place of a mistake in another file, and the places in between.
    private func related(_ diagnostic: Diagnostic) -> [Wire.Diagnostic.Related] {
        let alignment = TextAlignment(
            EditedText(String(decoding: diagnostic.source.bytes, as: UTF8.self)), diagnostic.source)
        let (start, end) = alignment.places(of: diagnostic.span)
        let here = Wire.Diagnostic.Related(
            location: Wire.Location(
                uri: FileAddress.address(of: diagnostic.source.name),
                range: Wire.Range(start: start.position, end: end.position)),
            message: diagnostic.message(in: language))
        let between = diagnostic.source.includedAt.compactMap { place -> Wire.Diagnostic.Related? in
            guard let (file, line, column) = Self.parts(of: place), file != analysis.draft.source.name else {
                return nil
            }
            let position = Wire.Position(line: line - 1, character: column - 1)
            let location = Wire.Location(
                uri: FileAddress.address(of: file), range: Wire.Range(start: position, end: position))
            return Wire.Diagnostic.Related(location: location, message: Self.included(language))
        }
        return [here] + between
    }

    private static let included = Bilingual(nb: "satt inn her", en: "included here")

    private static func name(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

    /// The parts of `file:line:column`.
    private static func parts(of place: String) -> (file: String, line: Int, column: Int)? {
        let parts = place.split(separator: ":")
        guard parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1]) else {
            return nil
        }
        return (parts.dropLast(2).joined(separator: ":"), line, column)
    }
}
