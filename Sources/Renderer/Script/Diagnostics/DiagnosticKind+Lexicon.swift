package import GuideText

/// What can be wrong with an author's own pronunciations. Codes are stable and never reused.
extension DiagnosticKind {
    /// A lexicon that is not YAML.
    package static let lexiconInvalid = DiagnosticKind(
        "P070",
        message: Bilingual(
            nb: "Uttalelisten kan ikke leses som YAML: {reason}.", en: "The lexicon cannot be read as YAML: {reason}."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"))
    /// An entry of a lexicon that is neither a respelling nor phonemes.
    package static let sayingUnreadable = DiagnosticKind(
        "W010", .warning,
        message: Bilingual(
            nb: "Uttalen av «{word}» kan ikke leses og blir ikke brukt.",
            en: "The pronunciation of “{word}” cannot be read and is not used."),
        hint: Bilingual(
            nb: "Skriv ordet slik det høres ut, eller lydskrift mellom skråstreker: `mindfulness: /m'aIndfu-ln@s/`.",
            en: "Write the word as it sounds, or phonemes between slashes: `mindfulness: /m'aIndfu-ln@s/`."))
    /// An entry of a script that the script never says.
    package static let sayingUnused = DiagnosticKind(
        "W011", .warning,
        message: Bilingual(
            nb: "Uttalen av «{word}» blir ikke brukt: ordet finnes ikke i teksten.",
            en: "The pronunciation of “{word}” is not used: the word is not in the text."),
        hint: Bilingual(
            nb: "Skriv ordet i den formen det har i teksten, eller slett linjen.",
            en: "Write the word in the form that it has in the text, or delete the line."))
    /// A word that is not listed, and of whose sound the model is not certain.
    package static let wordGuessed = DiagnosticKind(
        "W012", .warning,
        message: Bilingual(
            nb: "«{word}» er ikke kjent, og uttalen {sound} er gjettet.",
            en: "“{word}” is not known, and its pronunciation {sound} is a guess."),
        hint: Bilingual(
            nb:
                "Hør på det. Er det feil, skriver du i `uttale.yml` hvordan ordet høres ut. Er det riktig, skriver du ordet der som det er.",
            en:
                "Listen to it. If it is wrong, write in `uttale.yml` how the word sounds. If it is right, write the word there as it is."
        ))

    /// Every mistake in a lexicon that is not a warning.
    package static let lexiconKinds = [lexiconInvalid]
    /// Every warning about pronunciation.
    static let lexiconWarnings = [sayingUnreadable, sayingUnused, wordGuessed]
}
