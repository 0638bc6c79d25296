internal import GuideText

/// What was meant by a directive whose arguments are off.
extension Expander {
    /// Gives the first mistake of a directive, among those from `first` on, the whole directive as it was meant, and drops the
    /// others, which the same fix removes. Does nothing where that cannot be made out.
    mutating func suggestWhole(_ directive: Directive, from first: Int) {
        guard !isTrial, first < diagnostics.count, diagnostics.count < Limits.diagnostics else { return }
        let mistake = diagnostics[first]
        let written = context.source.text(of: directive.arguments.span)
        // Of several numbers without units, all are meant.
        let isOfMany =
            mistake.kind.code == DiagnosticKind.missingUnit.code
            && written.split(whereSeparator: { !$0.isNumber && !",.".contains($0) }).count > 1
        guard mistake.isError, mistake.suggestion == nil, mistake.fix == nil || isOfMany,
            mistake.source.name == context.source.name
        else { return }
        let guess = DirectiveGuess(directive, written, variants: frontMatter.variants, library: library)
        guard let meant = guess.meant else { return }
        diagnostics.removeSubrange(first...)
        diagnostics.append(
            Diagnostic(
                mistake.kind, in: mistake.source, at: mistake.span, mistake.arguments, translated: mistake.translated,
                suggestion: meant, fix: .write(meant, at: directive.span)))
    }
}
