internal import Foundation
internal import GuideEditing
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// Reviewing texts: at once when they are opened, and when the user stops typing for a moment after a change.
extension ServerDesk {
    /// How long a user must have stopped typing before a text is reviewed, and how much longer before it is spoken, in
    /// milliseconds.
    static let (rest, longRest) = (100, 400)

    /// Reviews a text after a while, if it is still the same then.
    func review(_ address: String, _ generation: Int, after pause: Int) {
        reviews.add(after: pause) { [self] in
            guard let document = document(address, generation) else { return }
            let analysis = analyse(document)
            let told = analysis.draft.diagnostics.map { "\($0.kind.code) \($0.message(in: .english))" }
            // What was reported with the speech stands until the speech is known again, unless something else is wrong now.
            if told != document.told || analysis.draft.diagnostics.hasErrors { publish(document, analysis) }
            state.withLock { $0.documents[address]?.told = told }
            guard analysis.draft.script != nil else { return }
            speech.add(after: pause == 0 ? 0 : Self.longRest) { [self] in
                speak(address, generation)
            }
        }
    }

    /// What was made of a text as it is, or is made now.
    func analyse(_ document: OpenDocument) -> Analysis {
        let known = state.withLock { $0.documents[document.address] }
        if known?.generation == document.generation, let analysis = known?.analysis { return analysis }
        let analysis = Analysis(document)
        return state.withLock { state in
            guard let now = state.documents[document.address], now.generation == document.generation else {
                return analysis
            }
            // Another thread may have been faster; both have the same result.
            let shared = now.analysis ?? analysis
            state.documents[document.address]?.analysis = shared
            return shared
        }
    }

    /// A text spoken and laid out; nil if it cannot be spoken, or the question was cancelled.
    func layout(of document: OpenDocument, _ analysis: Analysis) -> DraftLayout? {
        guard analysis.draft.script != nil else { return nil }
        let asked = Cancellation.current
        return lay(document, analysis, asked ?? document.speaking)
    }

    /// Tells the client what is wrong with a text.
    func publish(_ diagnostics: [Wire.Diagnostic], of address: String, version: Int?) {
        writer.notify(
            "textDocument/publishDiagnostics",
            PublishedDiagnostics(uri: address, version: version, diagnostics: diagnostics))
    }
}

extension ServerDesk {
    /// A text, if it is still the same.
    private func document(_ address: String, _ generation: Int) -> OpenDocument? {
        state.withLock { $0.documents[address] }.flatMap { $0.generation == generation ? $0 : nil }
    }

    private func publish(_ document: OpenDocument, _ analysis: Analysis) {
        let report = DiagnosticReport(analysis, language)
        publish(report.diagnostics, of: document.address, version: document.version)
    }

    /// Speaks a text and sends the results, if it is still the same.
    private func speak(_ address: String, _ generation: Int) {
        guard let document = document(address, generation) else { return }
        let analysis = analyse(document)
        guard lay(document, analysis, document.speaking) != nil else { return }
        reviews.add { [self] in
            if self.document(address, generation) != nil { publish(document, analysis) }
        }
    }

    /// Speaks a text, after what is being spoken.
    private func lay(_ document: OpenDocument, _ analysis: Analysis, _ cancellation: Cancellation) -> DraftLayout? {
        speaking.withLock { _ in layAlone(document, analysis, cancellation) }
    }

    private func layAlone(
        _ document: OpenDocument, _ analysis: Analysis, _ cancellation: Cancellation
    ) -> DraftLayout? {
        if let layout = analysis.layout { return layout }
        do throws(SpeechFailure) {
            let layout = try cancellation.run { () throws(SpeechFailure) in
                try DraftLayout.lay(document.text.text, at: document.path, in: analysis.use) {
                    compilers.compiler(of: settings.isEngineFixed ? nil : $0)
                }
            }
            analysis.layout = layout
            return layout
        } catch {
            if case .interrupted = error { return nil }
            tell(of: error)
            return nil
        }
    }

    /// Reports once that nothing can be spoken: all but lengths and advice is there without.
    private func tell(of failure: SpeechFailure) {
        let isNew = state.withLock { state in
            defer { state.hasToldOfSpeech = true }
            return !state.hasToldOfSpeech
        }
        guard isNew else { return }
        let reason = Bilingual(
            nb:
                "talemotoren svikter, så lengder og råd mangler ({reason}). Finn ut hva som er galt med `pusterom doctor`",
            en:
                "the speech engine fails, so lengths and advice are missing ({reason}). Find out what is wrong with `pusterom doctor`"
        )
        writer.notify("window/logMessage", LogMessage(type: 2, message: reason(language, ["reason": "\(failure)"])))
    }
}

private struct PublishedDiagnostics: Encodable {
    let uri: String
    let version: Int?
    let diagnostics: [Wire.Diagnostic]
}

private struct LogMessage: Encodable {
    let type: Int
    let message: String
}
