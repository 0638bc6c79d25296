package import GuideText

/// What `check` has found, for programs such as editors: every message with its place, and the fix that can be applied.
///
/// Offsets are those of UTF-8 bytes in the text as it is parsed: NFC, `\n` line ends, no byte order mark, plain spaces. Lines and
/// columns count from 1, columns in Unicode scalars.
package struct DiagnosticDocument: Encodable, Sendable {
    /// What a reader must know; it rises when something is renamed or left out.
    private let version = 1
    private let diagnostics: [Message]
    private let tracks: [Track]

    /// The document of messages in a language, and of the tracks that can be made.
    package init(_ diagnostics: [Diagnostic], tracks: [Track], language: MessageLanguage) {
        self.diagnostics = diagnostics.map { Message($0, language) }
        self.tracks = tracks
    }

    /// The document as text.
    package var text: String { JSONText.of(self) }

    private enum CodingKeys: String, CodingKey { case version, diagnostics, tracks }

    /// A track that can be made.
    package struct Track: Encodable, Sendable {
        private let source: String
        private let name: String
        private let samples: Int
        private let sampleRate: Int

        /// A track of a script or a course file: its variant, or its path in the course, and its length.
        package init(source: String, name: String, samples: Int, sampleRate: Int) {
            (self.source, self.name) = (source, name)
            (self.samples, self.sampleRate) = (samples, sampleRate)
        }
    }

    private struct Place: Encodable {
        let start, end, line, column, endLine, endColumn: Int

        init(_ span: Span, in source: Source) {
            (start, end) = (span.start, span.end)
            let (first, last) = (source.position(of: span.start), source.position(of: span.end))
            (line, column, endLine, endColumn) = (first.line, first.column, last.line, last.column)
        }
    }

    private struct Message: Encodable {
        let code, severity, file: String
        let includedAt: [String]
        let range: Place
        let message, hint: String
        let suggestion, track: String?
        let fix: Fix?

        init(_ diagnostic: Diagnostic, _ language: MessageLanguage) {
            code = diagnostic.kind.code
            severity = diagnostic.kind.severity.rawValue
            file = diagnostic.source.name
            includedAt = diagnostic.source.includedAt
            range = Place(diagnostic.span, in: diagnostic.source)
            message = diagnostic.message(in: language)
            hint = diagnostic.hint(in: language)
            suggestion = diagnostic.suggestion
            track = diagnostic.track
            fix = diagnostic.fix.map { Fix($0, in: diagnostic.source, language) }
        }
    }

    private struct Fix: Encodable {
        struct Edit: Encodable {
            let range: Place
            let replacement: String
        }

        let title: String
        let edits: [Edit]

        init(_ fix: QuickFix, in source: Source, _ language: MessageLanguage) {
            title = fix.title(language)
            edits = fix.edits.map { Edit(range: Place($0.span, in: source), replacement: $0.replacement) }
        }
    }
}
