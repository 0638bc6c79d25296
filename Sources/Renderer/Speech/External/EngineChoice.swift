package import GuideText

/// Which engine speaks, and where that is written.
package struct EngineChoice: Sendable {
    /// An engine of the user's own; nil: the built-in one, by its name.
    package var engine: ExternalEngine?
    /// The file that says so.
    package var source: Source
    /// Where it says so.
    package var span: Span

    /// A choice at its place; without an engine, the built-in one.
    package init(engine: ExternalEngine?, source: Source, span: Span) {
        self.engine = engine
        self.source = source
        self.span = span
    }

    /// The name of the built-in engine.
    package static let builtIn = "espeak-ng"
}

extension EngineVoice {
    /// The voice of a choice, spoken by so many processes; without a choice, the built-in one. `executable` is this program.
    package init(
        _ choice: EngineChoice?, workers: Int, cache: SpeechCache? = nil, executable: String = "/proc/self/exe"
    ) {
        if let engine = choice?.engine {
            self = .external(
                ExternalVoice(
                    engine, workers: workers, cache: cache, executable: executable, decode: EngineSoundReading.decode))
        } else {
            self = .espeak(EspeakVoice(executable: executable, workers: workers, cache: cache))
        }
    }
}
