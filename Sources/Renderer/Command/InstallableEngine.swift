internal import ArgumentParser
internal import GuideSound
internal import GuideSpeech
internal import GuideText

/// What can be installed by `pusterom voices install`.
enum InstallableEngine: String, CaseIterable, ExpressibleByArgument {
    /// Speaks.
    case kokoro
    /// Hears what a track says.
    case whisper

    /// Where it is installed.
    var environment: PrivateEnvironment {
        switch self {
        case .kokoro: KokoroPreset.environment()
        case .whisper: WhisperPreset.environment()
        }
    }

    /// Tries what is in an environment. Returns what is wrong with it, or nil.
    func fault(in environment: PrivateEnvironment) -> String? {
        do throws(SpeechFailure) {
            switch self {
            case .kokoro: return try Self.faultInSpeaking(environment)
            case .whisper:
                // A second without a word: whether it starts and answers.
                let silence = Waveform(samples: [Float](repeating: 0, count: 16_000), rate: 16_000)
                _ = try Recogniser(in: environment).hear(silence)
                return nil
            }
        } catch {
            if case .start(_, .failed(let words)) = error { return words }
            return "\(error)"
        }
    }

    private static func faultInSpeaking(_ environment: PrivateEnvironment) throws(SpeechFailure) -> String? {
        let voice = ExternalVoice(KokoroPreset.engine(in: environment), workers: 1) { _, _ in .failure(.endless) }
        var fault: String? = "–"
        try voice.speak([Utterance("Pust rolig inn og ut.")]) { _, result in
            if case .failure(let failure) = result { fault = "\(failure)" } else { fault = nil }
        }
        return fault
    }

    /// The words in which `pusterom doctor` says that it works, or does not.
    func words(isFine: Bool) -> Bilingual {
        switch self {
        case .kokoro:
            isFine
                ? Bilingual(nb: "kokoro snakker ({path})", en: "kokoro speaks ({path})")
                : Bilingual(nb: "kokoro snakker ikke: {reason}", en: "kokoro does not speak: {reason}")
        case .whisper:
            isFine
                ? Bilingual(nb: "whisper hører ({path})", en: "whisper hears ({path})")
                : Bilingual(nb: "whisper hører ikke: {reason}", en: "whisper does not hear: {reason}")
        }
    }
}
