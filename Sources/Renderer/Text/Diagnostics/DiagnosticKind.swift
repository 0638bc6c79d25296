/// A kind of mistake: its stable code, its message and hint in both languages, and an example.
package struct DiagnosticKind: Sendable {
    /// How serious a mistake is.
    package enum Severity: String, Sendable {
        /// Nothing is rendered.
        case error
        /// The script is rendered anyway.
        case warning

        /// Its word in messages.
        package var word: Bilingual {
            switch self {
            case .error: Bilingual(nb: "feil", en: "error")
            case .warning: Bilingual(nb: "varsel", en: "warning")
            }
        }
    }

    /// Stable code, such as `P012`: P for the script's text, T for its timeline, S for speech, K for a course
    /// file, U for a theme, W for advice.
    package let code: String
    /// Whether it stops the rendering.
    package let severity: Severity
    /// What is wrong, with `{name}` placeholders.
    package let message: Bilingual
    /// How to fix it, with `{name}` placeholders.
    package let hint: Bilingual

    /// The mistake by example; nil where no text can show it, such as a file in another encoding.
    package let example: DiagnosticExample?

    /// Declares a kind; codes are never reused.
    package init(
        _ code: String, _ severity: Severity = .error, message: Bilingual, hint: Bilingual,
        example: DiagnosticExample? = nil
    ) {
        self.code = code
        self.severity = severity
        self.message = message
        self.hint = hint
        self.example = example
    }
}
