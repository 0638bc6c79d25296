internal import GuideSpeech
internal import GuideText

/// A voice that a command chooses by name. It is used whatever a course or the user's own settings say.
struct NamedVoice {
    /// Its name.
    let name: String
    /// The engine; nil: the built-in one.
    private let engine: ExternalEngine?

    /// The voice of a name; nil if there is none.
    init?(_ name: String) {
        self.name = name.lowercased()
        switch self.name {
        case EngineChoice.builtIn: engine = nil
        case KokoroPreset.name: engine = KokoroPreset.engine()
        default:
            guard let voice = KokoroPreset.voices.first(where: { $0.name == name.lowercased() }) else { return nil }
            engine = KokoroPreset.engine(voice: voice.name)
        }
    }

    /// The names that there are.
    static var names: [String] { [EngineChoice.builtIn, KokoroPreset.name] + KokoroPreset.voices.map(\.name) }

    /// The choice, as if a file said so.
    var choice: EngineChoice {
        let source = Source(name: "--voice", text: name)
        return EngineChoice(engine: engine, source: source, span: Span(0, name.utf8.count))
    }
}
