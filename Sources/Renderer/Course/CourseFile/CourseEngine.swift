internal import GuideLibrary
internal import GuideScript
internal import GuideSpeech
internal import GuideText

/// What a course file, or the user's own settings, say of the engine.
extension CourseParser {
    /// `motor: piper, modell: stemme.onnx`, or a command with how it is talked with.
    mutating func applyEngine(_ entries: [CourseKey: YAMLEntry]) {
        let written = CourseKey.engineParts.compactMap { entries[$0] }
        guard let first = written.first else { return }
        guard isAtTop else { return report(.engineNotAtTop, first.key.span) }
        guard let entry = entries[.engine] else {
            return report(.engineWithoutCommand, first.key.span, ["word": first.key.value])
        }
        guard let engine = engine(entry, entries) else { return }
        course.engine = EngineChoice(engine: engine.external, source: source, span: entry.value.span)
    }
}

/// An engine that was understood: the built-in one is none of the user's.
private struct ChosenEngine {
    var external: ExternalEngine?
}

extension CourseParser {
    private static let modes = WordList<ExternalEngine.Mode>([
        (.resident, nb: ["fast"], en: ["resident"]), (.oneShot, nb: ["engangs"], en: ["one-shot"]),
    ])
    private static let longestTime = 1...3600
    private static let memory = 64...1 << 20

    private mutating func engine(_ entry: YAMLEntry, _ entries: [CourseKey: YAMLEntry]) -> ChosenEngine? {
        let model = entries[.model].flatMap { text($0, example: "stemme.onnx") }
        let folder = CourseFolder(source.name).path
        var engine: ExternalEngine
        switch entry.value {
        case .scalar(let name) where name.value.lowercased() == EngineChoice.builtIn: return ChosenEngine(external: nil)
        case .scalar(let name) where name.value.lowercased() == PiperPreset.name:
            guard let model else {
                report(
                    .courseLacks, entry.value.span,
                    ["key": "modell", "example": "modell: no_NO-talesyntese-medium.onnx"])
                return nil
            }
            let program = entries[.program].flatMap { text($0, example: "piper/bin/python") }
            engine = PiperPreset.engine(model: model, in: folder, python: program)
        case .sequence(let items, _):
            let command = items.compactMap { item in if case .scalar(let word) = item { word.value } else { nil } }
            guard command.count == items.count, command.first?.isEmpty == false else { fallthrough }
            let mode = entries[.mode].flatMap { choice($0, among: Self.modes) }
            engine = ExternalEngine(command, mode: mode ?? .resident, in: folder, model: model)
        default:
            reportValue(entry, example: "piper")
            return nil
        }
        limit(&engine, entries)
        return ChosenEngine(external: engine)
    }

    private mutating func limit(_ engine: inout ExternalEngine, _ entries: [CourseKey: YAMLEntry]) {
        engine.version = entries[.version].flatMap { text($0, example: "1") } ?? ""
        if let entry = entries[.timeLimit], let seconds = number(entry, in: Self.longestTime, example: "120") {
            engine.timeLimit = .seconds(seconds)
        }
        if let entry = entries[.memoryLimit], let megabytes = number(entry, in: Self.memory, example: "4096") {
            engine.memoryLimit = megabytes << 20
        }
    }
}
