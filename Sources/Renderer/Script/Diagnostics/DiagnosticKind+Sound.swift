package import GuideText

/// The mistakes about sound files, bells and loudness. Codes are stable and never reused.
extension DiagnosticKind {
    static let missingSound = DiagnosticKind(
        "P056", message: Bilingual(nb: "Her står det ikke hvilken lydfil.", en: "It does not say which sound file."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "[lyd 30 s]\nPust.", right: "[lyd regn.wav, 30 s]\nPust."))
    static let backgroundTooLoud = DiagnosticKind(
        "P057",
        message: Bilingual(
            nb: "Bakgrunnen er så sterk at mange vil streve med å høre hva som blir sagt.",
            en: "The background is so loud that many will struggle to hear what is said."),
        hint: Bilingual(
            nb: "Skriv `-20 dB` eller lavere. Vil du ha den så sterk, legger du til `likevel`.",
            en: "Write `-20 dB` or lower. If you do want it this loud, add `anyway`."),
        example: DiagnosticExample(
            wrong: "[bakgrunn regn.wav, -10 dB]\nPust.", right: "[bakgrunn regn.wav, -10 dB, likevel]\nPust."))
    /// A loudness that no track should have.
    package static let loudnessOutOfRange = DiagnosticKind(
        "P058",
        message: Bilingual(
            nb: "Lydstyrken må ligge mellom −31 og −14 LUFS.", en: "The loudness must lie between −31 and −14 LUFS."),
        hint: Bilingual(
            nb: "Slett linjen, så blir den −19 LUFS. Det passer for det meste.",
            en: "Delete the line, and it becomes −19 LUFS. That suits most uses."),
        example: DiagnosticExample(
            wrong: "---\nlydstyrke: -5 LUFS\n---\nPust.", right: "---\nlydstyrke: -16 LUFS\n---\nPust."))
    static let roomToneOutOfRange = DiagnosticKind(
        "P059",
        message: Bilingual(
            nb: "Romtonen må ligge mellom −90 og −60 dB.", en: "The room tone must lie between −90 and −60 dB."),
        hint: Bilingual(
            nb: "Skriv `ja`, så blir den −66 dB. Det er så vidt hørbart i hodetelefoner.",
            en: "Write `yes`, and it becomes −66 dB. That is just audible in headphones."),
        example: DiagnosticExample(wrong: "---\nromtone: -30 dB\n---\nPust.", right: "---\nromtone: ja\n---\nPust."))

    static let soundKinds = [missingSound, backgroundTooLoud, loudnessOutOfRange, roomToneOutOfRange]
}
