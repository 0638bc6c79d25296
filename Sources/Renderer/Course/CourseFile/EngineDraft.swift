internal import GuideScript
internal import GuideSpeech
internal import GuideText

/// What is said of the engine while a course file, or the user's own settings, are read. Which of it is read depends on the engine.
struct EngineDraft {
    var engine: KeptEntry<YAMLEntry>?
    var mode: KeptEntry<ExternalEngine.Mode>?
    var speaker: KeptEntry<String>?
    var program, model, version: KeptEntry<String>?
    var timeLimit, memoryLimit: KeptEntry<Int>?

    /// The first key that is written, in the schema's order; nil if none is.
    var firstKey: Spanned<String>? {
        let texts = [program, model, version].map { $0?.entry }
        let entries = [engine?.entry, speaker?.entry, mode?.entry] + texts + [timeLimit?.entry, memoryLimit?.entry]
        return entries.compactMap { $0 }.first?.key
    }
}

extension EngineDraft {
    /// Where the documents describe these keys.
    static let place = Bilingual(
        nb: "øverst i filen: en annen talemotor, se [engines.md](engines.md)",
        en: "at the top of the file: another engine, see [engines.md](engines.md)")

    /// The keys of `stemme` that choose an engine.
    static let schema = Schema<EngineDraft>([
        engineKey.kept(in: \.engine), speakerKey.kept(in: \.speaker), modeKey.kept(in: \.mode),
        programKey.kept(in: \.program),
        modelKey.kept(in: \.model), versionKey.kept(in: \.version), timeLimitKey.kept(in: \.timeLimit),
        memoryKey.kept(in: \.memoryLimit),
    ])

    /// The keys of the user's own settings.
    static let userSettings = Schema<EngineDraft>([
        SharedKeys.voice.nested(at: \.self, schema, example: "{motor: piper, modell: min.onnx}")
    ])

    private static let engineKey = Key(
        nb: "motor", en: "engine", example: "piper", .entry,
        meaning: Bilingual(
            nb: "`kokoro`, `piper`, `espeak-ng`, eller en kommando som en liste",
            en: "`kokoro`, `piper`, `espeak-ng`, or a command as a list"))
    private static let speakerKey = Key(
        nb: "røst", en: "speaker", example: KokoroPreset.standardVoice,
        .choice(WordList<String>(KokoroPreset.voices.map { ($0.name, nb: [$0.name], en: [$0.name]) })),
        meaning: Bilingual(
            nb: "for Kokoro: hvem som snakker; `pusterom voices` viser navnene",
            en: "for Kokoro: who speaks; `pusterom voices` shows the names"))
    private static let modeKey = Key(
        nb: "måte", en: "mode", example: "engangs",
        .choice(
            WordList<ExternalEngine.Mode>([
                (.resident, nb: ["fast"], en: ["resident"]), (.oneShot, nb: ["engangs"], en: ["one-shot"]),
            ])),
        meaning: Bilingual(
            nb: "om en kommando startes én gang (`fast`, hvis ingenting er sagt) eller for hver setning",
            en: "whether a command is started once (`fast`, if nothing is said) or for each sentence"))
    private static let programKey = Key(
        nb: "program", en: "program", example: "piper/bin/python", .text,
        meaning: Bilingual(
            nb: "for Piper: den Python som har `piper-tts`", en: "for Piper: the Python that has `piper-tts`"))
    static let modelKey = Key(
        nb: "modell", en: "model", example: "no_NO-talesyntese-medium.onnx", .text,
        meaning: Bilingual(
            nb: "en fil som lyden avhenger av; for Piper modellen",
            en: "a file that the sound depends on; for Piper, the model"))
    private static let versionKey = Key(
        nb: "versjon", en: "version", example: "1", .text,
        meaning: Bilingual(
            nb: "hvilken som helst tekst; endre den for å få alt sagt på nytt",
            en: "any text; change it to have everything spoken anew"))
    private static let timeLimitKey = Key(
        nb: "tidsgrense", en: "time-limit", example: "120", .number(in: 1...3600),
        meaning: Bilingual(
            nb: "sekunder for én setning, og for starten; 120 hvis ingenting er sagt",
            en: "seconds for one sentence, and for the start; 120 if nothing is said"))
    private static let memoryKey = Key(
        nb: "minne", en: "memory", example: "4096", .number(in: 64...1 << 20),
        meaning: Bilingual(
            nb: "MiB som hver av prosessene kan ha for seg selv (`RLIMIT_DATA`); 4096 hvis ingenting er sagt",
            en: "MiB of its own that each of its processes may have (`RLIMIT_DATA`); 4096 if nothing is said"))
}
