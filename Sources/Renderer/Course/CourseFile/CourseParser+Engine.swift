internal import GuideLibrary
internal import GuideSpeech
internal import GuideText

/// The engine that a course file, or the user's own settings, choose.
extension CourseParser {
    /// `motor: piper, modell: stemme.onnx`, or a command with how it is talked with.
    mutating func readEngine(_ draft: EngineDraft) {
        guard let first = draft.firstKey else { return }
        guard let entry = draft.engine?.entry else {
            let speaker = draft.speaker.flatMap { kept in
                if case .scalar(let text) = kept.entry.value { text.value } else { nil }
            }
            return decoder.report(
                .engineWithoutCommand, first.span, ["word": first.value],
                suggestion: speaker.map { "motor: \(KokoroPreset.name), \(first.value): \($0)" })
        }
        guard let engine = engine(entry, draft) else { return }
        course.engine = EngineChoice(engine: engine.external, source: decoder.source, span: entry.value.span)
    }

    /// Reports an engine that is chosen in a unit or a track.
    mutating func refuseEngine(_ draft: EngineDraft) {
        if let first = draft.firstKey { decoder.report(.engineNotAtTop, first.span) }
    }
}

/// An engine that was understood: the built-in one is not one of the user's own.
private struct ChosenEngine {
    var external: ExternalEngine?
}

extension CourseParser {
    /// `espeak-ng` of `espeak`, and `kokoro, røst: solveig` of `solveig`; nil of anything else.
    private static func engine(meantBy value: YAMLValue) -> String? {
        guard case .scalar(let text) = value else { return nil }
        let word = text.value.lowercased()
        if word.hasPrefix("espeak") { return EngineChoice.builtIn }
        if let voice = KokoroPreset.voices.first(where: { $0.name == word }) {
            return "\(KokoroPreset.name), røst: \(voice.name)"
        }
        return Spelling.nearest(to: word, among: [KokoroPreset.name, PiperPreset.name, EngineChoice.builtIn])
    }

    private mutating func engine(_ entry: YAMLEntry, _ draft: EngineDraft) -> ChosenEngine? {
        let model = draft.model?.value(&decoder)
        let folder = CourseFolder(decoder.source.name).path
        var engine: ExternalEngine
        switch entry.value {
        case .scalar(let name) where name.value.lowercased() == EngineChoice.builtIn: return ChosenEngine(external: nil)
        case .scalar(let name) where name.value.lowercased() == PiperPreset.name:
            guard let model else {
                decoder.report(missing: EngineDraft.modelKey.declaration, at: entry.value.span)
                return nil
            }
            engine = PiperPreset.engine(model: model, in: folder, python: draft.program?.value(&decoder))
        case .scalar(let name) where name.value.lowercased() == KokoroPreset.name:
            engine = KokoroPreset.engine(voice: draft.speaker?.value(&decoder) ?? KokoroPreset.standardVoice)
        case .sequence(let items, _):
            let command = items.compactMap { item in if case .scalar(let word) = item { word.value } else { nil } }
            guard command.count == items.count, command.first?.isEmpty == false else { fallthrough }
            let mode = draft.mode?.value(&decoder) ?? .resident
            engine = ExternalEngine(command, mode: mode, in: folder, model: model)
        default:
            decoder.reportValue(entry, example: "kokoro", meant: Self.engine(meantBy: entry.value))
            return nil
        }
        engine.version = draft.version?.value(&decoder) ?? ""
        if let seconds = draft.timeLimit?.value(&decoder) { engine.timeLimit = .seconds(seconds) }
        if let megabytes = draft.memoryLimit?.value(&decoder) { engine.memoryLimit = megabytes << 20 }
        return ChosenEngine(external: engine)
    }
}
