package import GuideText

/// Why something is not a duration, where, and with which arguments of its message.
package struct DurationMistake: Error {
    var kind: DiagnosticKind
    var span: Span
    var arguments: [String: String] = [:]
    /// All that was written for the duration, with its place.
    var written: Spanned<String>?
    /// Whether it follows a word without a blank.
    var isGlued = false
    /// A range whose ends stand the wrong way round, the right way.
    var swapped: String?

    /// The duration that was probably meant; looked for only where the mistake is reported.
    var guess: String? {
        if let swapped { return swapped }
        let kinds: [DiagnosticKind] = [.malformedDuration, .missingUnit, .unknownUnit]
        guard let written, kinds.contains(where: { $0.code == kind.code }) else { return nil }
        let unit = arguments["example"]?.split(separator: " ").last.map(String.init) ?? "s"
        let guess = DurationGuess.duration(in: written.value, unit: unit)
        return guess == written.value ? nil : guess
    }

    /// The mistake at its place in a source.
    package func diagnostic(in source: Source) -> Diagnostic {
        var arguments = arguments
        // A number without a unit may be part of a longer one, as in `1 000 s`.
        if isMissingUnit, let guess { arguments["example"] = guess }
        return Diagnostic(kind, in: source, at: span, arguments, suggestion: isMissingUnit ? nil : guess, fix: mend)
    }

    private var isMissingUnit: Bool { kind.code == DiagnosticKind.missingUnit.code }

    /// Writes the duration that was meant.
    private var mend: QuickFix? {
        guard let written else { return nil }
        return (guess ?? (isMissingUnit ? arguments["example"] : nil)).map {
            .write($0, as: (isGlued ? " " : "") + $0, at: written.span)
        }
    }
}

extension DurationMistake {
    /// The same mistake with all that was written, and whether that follows a word without a blank.
    func with(_ written: Spanned<String>, in bytes: [UInt8]) -> DurationMistake {
        var copy = self
        if copy.written == nil { copy.written = written }
        let start = written.span.start
        copy.isGlued = start > 0 && start <= bytes.count && Unicode.Scalar(bytes[start - 1]).isLetter
        return copy
    }
}
