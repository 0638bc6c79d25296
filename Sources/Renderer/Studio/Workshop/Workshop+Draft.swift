internal import GuideCourse
internal import GuideEditing
internal import GuideLibrary
internal import GuideProduction
internal import GuideRendering
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem
internal import GuideText
internal import Synchronization

/// A text as it stands in the editor.
struct DraftForm: Decodable, Sendable {
    var path: String
    var text: String
}

/// What is wrong with it.
struct CheckOutcome: Encodable, Sendable {
    var remarks: [Remark]
}

extension Workshop {
    /// The mistakes of a text, without speaking it.
    func check(_ form: DraftForm) throws(Refusal) -> CheckOutcome {
        let path = try folder.locate(form.path)
        // A list of words has no form that could be wrong.
        if FilePath(path).name == OwnWords.fileName { return CheckOutcome(remarks: []) }
        let draft = ReviewedDraft(form.text, at: path, in: use(of: path))
        return CheckOutcome(remarks: draft.diagnostics.map { Remark($0, of: draft.source, in: language) })
    }

    /// Speaks and lays out a text; its layout is kept for what is to be heard of it.
    func layOut(_ form: DraftForm) throws(Refusal) -> LayoutDocument {
        let path = try folder.locate(form.path)
        guard form.path.hasSuffix(".pust") else { throw .malformed }
        let layout: DraftLayout
        do throws(SpeechFailure) {
            layout = try DraftLayout.lay(form.text, at: path, in: use(of: path)) { compiler(of: $0) }
        } catch {
            throw refusal(error)
        }
        state.withLock { state in
            state.layouts.removeAll { $0.id == layout.id }
            state.layouts.insert(layout, at: 0)
            state.layouts = Array(state.layouts.prefix(Self.keptLayouts))
        }
        return LayoutDocument(layout, in: language)
    }

    /// Layouts that can still be heard.
    private static let keptLayouts = 4

    /// What the user reads when nothing can be spoken.
    func refusal(_ failure: SpeechFailure) -> Refusal {
        switch failure {
        case .interrupted: Refusal(409, nb: "avbrutt av et nyere spørsmål", en: "called off by a newer question")
        case .system(let failure): .system(failure)
        case .engine(let operation, let message):
            Refusal(
                503, nb: "talemotoren svikter ({operation}: {reason})",
                en: "the speech engine fails ({operation}: {reason})",
                ["operation": operation, "reason": message])
        case .start(let name, let fault):
            Refusal(
                503, nb: "talemotoren {name} svikter: {reason}", en: "the speech engine {name} fails: {reason}",
                ["name": name, "reason": "\(fault)"])
        }
    }
}
