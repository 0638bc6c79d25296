internal import ArgumentParser
internal import Glibc
internal import GuideScript
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// Writes to the user: data on standard output, messages on standard error, in one language.
struct Console {
    let language: MessageLanguage
    private let printer: DiagnosticPrinter

    init(language: MessageLanguage?) {
        self.language = language ?? Self.localeLanguage
        let isColourful = StandardStream.error.isTerminal && !Self.isSet("NO_COLOR") && Self.variable("TERM") != "dumb"
        printer = DiagnosticPrinter(language: self.language, colour: isColourful)
    }

    /// Writes data; a full disk behind a redirection ends the program.
    func print(_ text: String) throws(ExitCode) {
        do throws(SystemFailure) { try StandardStream.output.write(text) } catch {
            tell(
                Bilingual(nb: "kan ikke skrive: {reason}", en: "cannot write: {reason}"),
                ["reason": error.reason(language)])
            throw ExitStatus.inputOutput.exit
        }
    }

    /// Reports a message.
    func tell(_ message: Bilingual, _ arguments: [String: String] = [:]) {
        var arguments = arguments
        // An empty name is shown as it is typed.
        for name in ["path", "file", "folder"] where arguments[name]?.isEmpty == true { arguments[name] = "''" }
        write("pusterom: \(message(language, arguments))\n")
    }

    /// Reports diagnostics and how many there were.
    func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { write(printer.print(diagnostic)) }
        let errors = diagnostics.count(where: \.isError)
        let warnings = diagnostics.count - errors
        let counts = ["errors": "\(errors)", "warnings": "\(warnings)"]
        if !diagnostics.isEmpty {
            if diagnostics.count >= Limits.diagnostics { tell(Self.more, ["limit": "\(Limits.diagnostics)"]) }
            let (errorWord, warningWord) = (
                errors == 1 ? Self.oneError : Self.errors, warnings == 1 ? Self.oneWarning : Self.warnings
            )
            tell(
                Bilingual(nb: "{first}, {second}", en: "{first}, {second}"),
                ["first": errorWord(language, counts), "second": warningWord(language, counts)])
        }
    }

    /// The columns of the terminal that data goes to; 80 if it goes elsewhere.
    static var columns: Int { StandardStream.output.columns ?? Int(variable("COLUMNS")) ?? 80 }

    /// A variable of the environment; empty if it is not set.
    static func variable(_ name: String) -> String {
        // Safe: getenv gives a terminated string or nothing, copied at once.
        unsafe getenv(name).map { unsafe String(cString: $0) } ?? ""
    }

    /// Reports a message and gives the error that ends the program.
    func fail(_ status: ExitStatus, _ message: Bilingual, _ arguments: [String: String] = [:]) -> ExitCode {
        tell(message, arguments)
        return status.exit
    }
}

extension Console {
    private static let told = Atomic(false)

    /// Whether anything was reported in this call so far.
    static var hasTold: Bool { told.load(ordering: .relaxed) }

    private static let more = Bilingual(
        nb: "det kan være flere feil og varsler: bare de første {limit} i hvert manus vises",
        en: "there may be more: only the first {limit} of each script are shown")
    private static let oneError = Bilingual(nb: "1 feil", en: "1 error")
    private static let errors = Bilingual(nb: "{errors} feil", en: "{errors} errors")
    private static let oneWarning = Bilingual(nb: "1 varsel", en: "1 warning")
    private static let warnings = Bilingual(nb: "{warnings} varsler", en: "{warnings} warnings")

    /// Messages that cannot be written cannot be reported anywhere.
    private func write(_ text: String) {
        Self.told.store(true, ordering: .relaxed)
        try? StandardStream.error.write(text)
    }

    /// The language of the locale: the first of the three variables that is set decides, as POSIX has it.
    private static var localeLanguage: MessageLanguage {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].map(variable).first { !$0.isEmpty } ?? ""
        return MessageLanguage(locale: locale)
    }

    private static func isSet(_ name: String) -> Bool { !variable(name).isEmpty }
}
