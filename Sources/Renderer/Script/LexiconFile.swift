package import GuideText

/// A file `uttale.yml`: how words are to be said in all scripts of its folder and below, a line each.
package enum LexiconFile {
    /// Its name, wherever it lies.
    package static let name = "uttale.yml"

    /// The entries of a file, and its mistakes; never throws and never stops at the first.
    package static func parse(_ bytes: [UInt8], name: String) -> (sayings: [Saying], diagnostics: [Diagnostic]) {
        guard let text = String(validating: bytes, as: UTF8.self), bytes.count <= Limits.scriptBytes else {
            let source = Source(name: name, text: "")
            let kind: DiagnosticKind = bytes.count > Limits.scriptBytes ? .scriptTooLarge : .notUTF8
            return ([], [Diagnostic(kind, in: source, at: Span(0, 1), ["limit": "1 MiB"])])
        }
        let source = Source(name: name, text: text)
        switch YAMLReader.read(source, Span(0, source.bytes.count)) {
        case .failure(let mistake):
            let reason = ["reason": mistake.reason]
            return ([], [Diagnostic(.lexiconInvalid, in: source, at: mistake.span, translated: reason)])
        case .success(let entries):
            let sayings = entries.compactMap { Saying($0, in: source) }
            let bad = entries.filter { Saying($0, in: source) == nil }
            return (
                sayings, bad.map { Diagnostic(.sayingUnreadable, in: source, at: $0.key.span, ["word": $0.key.value]) }
            )
        }
    }
}
