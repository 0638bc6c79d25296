/// Piper, a neural engine that runs on an ordinary machine (https://github.com/OHF-Voice/piper1-gpl), by the bridge that lies
/// beside this file and is carried in the program.
package enum PiperPreset {
    /// Its name.
    package static let name = "piper"
    /// The Python that runs it unless another is named.
    private static let python = "python3"

    /// The engine for a model, whose settings are beside it with `.json` added; `python` is one that has `piper-tts`.
    package static func engine(model: String, in folder: String, python: String? = nil) -> ExternalEngine {
        let bridge = String(decoding: PackageResources.piper_py, as: UTF8.self)
        return ExternalEngine(
            [python ?? Self.python, "-c", bridge, model], mode: .resident, in: folder, model: model,
            name: name)
    }
}
