package import GuideSpeech
package import GuideText

extension EngineChoice {
    /// The diagnostic of an engine that cannot be started.
    package func failure(name: String, _ fault: EngineFault) -> Diagnostic {
        let (kind, detail): (DiagnosticKind, String) =
            switch fault {
            case .failed(let words): (.engineFailed, words.hasSuffix(".") ? String(words.dropLast()) : words)
            case .malformedResponse(let line): (.engineGreeting, line)
            case .endless: (.engineGreeting, "…")
            case .timedOut(let seconds): (.engineMute, "\(seconds)")
            case .missing(let path): (.engineFileMissing, path)
            case .notInstalled(let name): (.engineNotInstalled, name)
            case .incomplete(let name): (.engineIncomplete, name)
            }
        return Diagnostic(kind, in: source, at: span, ["name": name, "detail": detail.isEmpty ? "–" : detail])
    }
}
