package import GuideText

/// What can be wrong with an author's own pronunciations. Codes are stable and never reused.
extension DiagnosticKind {
    /// A lexicon that is no YAML.
    package static let lexiconInvalid = DiagnosticKind(
        "P070",
        message: Bilingual(
            nb: "Uttalelisten er ikke gyldig YAML: {reason}.", en: "The lexicon is not valid YAML: {reason}."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"))
    /// An entry of a lexicon that is neither a respelling nor phonemes.
    package static let sayingUnreadable = DiagnosticKind(
        "W010", .warning,
        message: Bilingual(
            nb: "Uttalen av «{word}» kan ikke leses, og blir ikke brukt.",
            en: "How “{word}” is said cannot be read, and is not used."),
        hint: Bilingual(
            nb: "Skriv ordet slik det høres ut, eller lydskrift mellom skråstreker: `mindfulness: /m'aIndfu-ln@s/`.",
            en: "Write the word as it sounds, or phonemes between slashes: `mindfulness: /m'aIndfu-ln@s/`."))
    /// An entry of a script that the script never says.
    package static let sayingUnused = DiagnosticKind(
        "W011", .warning,
        message: Bilingual(
            nb: "Uttalen av «{word}» blir ikke brukt: ordet finnes ikke i teksten.",
            en: "How “{word}” is said is never used: the text does not hold the word."),
        hint: Bilingual(
            nb: "Skriv ordet i den formen det har i teksten, eller ta linjen bort.",
            en: "Write the word in the form that the text has, or remove the line."))
    /// A word that is not listed, and of whose sound the model is not certain.
    package static let wordGuessed = DiagnosticKind(
        "W012", .warning,
        message: Bilingual(
            nb: "«{word}» er ikke kjent, og uttalen {sound} er gjettet.",
            en: "“{word}” is not known, and {sound} is a guess."),
        hint: Bilingual(
            nb:
                "Hør etter. Sies det feil, så skriv ordet i `uttale.yml` slik det lyder; sies det riktig, så skriv det der som det er.",
            en:
                "Listen. If it is said wrong, write the word in `uttale.yml` as it sounds; if right, write it there as it is."
        ))

    /// Every mistake in a lexicon that is no warning.
    package static let lexiconKinds = [lexiconInvalid]
    /// Every warning about pronunciation.
    static let lexiconWarnings = [sayingUnreadable, sayingUnused, wordGuessed]
}
