/// Writes diagnostics as people and editors read them: `file:line:column: error[P012]: …`, the line, a caret, a hint.
package struct DiagnosticPrinter: Sendable {
    /// The language of message and hint.
    package var language: MessageLanguage
    /// Whether to use ANSI colours.
    package var colour: Bool

    /// A printer for a language, plain unless `colour`.
    package init(language: MessageLanguage, colour: Bool = false) {
        self.language = language
        self.colour = colour
    }

    /// One diagnostic as several lines, ending with a line end.
    package func print(_ diagnostic: Diagnostic) -> String {
        let place = diagnostic.position
        let severity = diagnostic.kind.severity
        let paint = severity == .error ? "31" : "33"
        let head = "\(Self.visible(diagnostic.source.name)):\(place.line):\(place.column): "
        let label = styled("\(severity.word(language))[\(diagnostic.kind.code)]", "1;\(paint)")
        let excerpt = excerpt(of: diagnostic, at: place)
        let number = String(place.line)
        let margin = String(repeating: " ", count: number.count)
        return """
            \(styled(head, "1"))\(label): \(Self.visible(diagnostic.message(in: language)))
             \(number) | \(excerpt.line)
             \(margin) | \(excerpt.indent)\(styled(excerpt.caret, "1;\(paint)"))
             \(margin) = \(Self.help(language)): \(Self.visible(diagnostic.hint(in: language)))

            """ + inclusions(of: diagnostic, margin: margin) + track(of: diagnostic, margin: margin)
    }
}

extension DiagnosticPrinter {
    /// A line for each place at which the source was included, the nearest first.
    private func inclusions(of diagnostic: Diagnostic, margin: String) -> String {
        diagnostic.source.includedAt.map { " \(margin) = \(Self.included(language)) \(Self.visible($0))\n" }.joined()
    }

    /// A line that names the track, if the mistake is that of one track of a course.
    private func track(of diagnostic: Diagnostic, margin: String) -> String {
        diagnostic.track.map { " \(margin) = \(Self.inTrack(language)) \(Self.visible($0))\n" } ?? ""
    }

    private static let inTrack = Bilingual(nb: "i sporet", en: "in the track")
    private static let included = Bilingual(nb: "satt inn i", en: "included at")
    private static let help = Bilingual(nb: "hjelp", en: "help")
    /// Columns of a line that are shown around the mistake.
    private static let width = 100

    private func styled(_ text: String, _ style: String) -> String {
        colour ? "\u{1B}[\(style)m\(text)\u{1B}[0m" : text
    }

    /// The line, cut to a window around the mistake, with the indent and the carets that go below it.
    private func excerpt(
        of diagnostic: Diagnostic, at place: Source.Position
    ) -> (line: String, indent: String, caret: String) {
        let line = Array(diagnostic.source.text(ofLine: place.line).unicodeScalars)
        let start = min(place.column - 1, line.count)
        let first = line.count <= Self.width ? 0 : max(0, start - Self.width / 2)
        let last = min(line.count, first + Self.width)
        let lineEnd = diagnostic.source.byteRange(ofLine: place.line).upperBound
        let marked = diagnostic.source.scalarCount(
            diagnostic.span.start..<max(diagnostic.span.start, min(diagnostic.span.end, lineEnd)))
        let shown = Self.visible(line[first..<last])
        return (
            (first > 0 ? "…" : "") + shown + (last < line.count ? "…" : ""),
            String(repeating: " ", count: start - first + (first > 0 ? 1 : 0)),
            String(repeating: "^", count: max(1, min(marked, last - start)))
        )
    }

    private static func visible(_ text: String) -> String { visible(text.unicodeScalars) }

    private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        String(scalars: scalars.lazy.map(visible))
    }

    /// Control and direction characters would disturb the terminal: they are shown as a box.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\t" { return " " }
        if scalar.isASCII { return scalar.isControl ? "\u{25A1}" : scalar }
        return switch scalar.properties.generalCategory {
        case .control, .format: "\u{25A1}"
        default: scalar
        }
    }
}
