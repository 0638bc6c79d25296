package import GuideSystem

/// The voice that a call speaks with: the built-in engine, or one that the user names.
package enum EngineVoice: Voice, Sendable {
    case espeak(EspeakVoice)
    case external(ExternalVoice)

    /// What was spoken before; nil: everything is spoken again.
    package var cache: SpeechCache? {
        switch self {
        case .espeak(let voice): voice.cache
        case .external(let voice): voice.cache
        }
    }

    /// The engine with its version and a digest of all that its sound depends on, in one line. With a `memory`, the built-in
    /// engine is only asked if something of it has changed.
    package func signature(_ memory: FileMemory? = nil) throws(SpeechFailure) -> String {
        switch self {
        case .espeak(let voice): return try voice.signature(memory)
        case .external(let voice):
            let description = try voice.describe()
            return "\(description.engine) \(description.version) \("\(voice.identity(description))".prefix(16))"
        }
    }

    /// Speaks; see `Voice`.
    package func speak(
        _ utterances: [Utterance],
        deliver: (Utterance, Result<Speech, SpeechFault>) throws(SpeechFailure) -> Void
    ) throws(SpeechFailure) {
        switch self {
        case .espeak(let voice): try voice.speak(utterances, deliver: deliver)
        case .external(let voice): try voice.speak(utterances, deliver: deliver)
        }
    }
}
