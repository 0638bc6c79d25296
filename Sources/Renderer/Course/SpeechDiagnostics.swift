package import GuideScript
internal import GuideSpeech

/// What can go wrong with one utterance. Codes are stable and never reused.
extension DiagnosticKind {
    static let speechCrashed = DiagnosticKind(
        "S001",
        message: Bilingual(
            nb: "Talemotoren brøt sammen av denne setningen (signal {detail}).",
            en: "The speech engine crashed on this sentence (signal {detail})."),
        mend: Bilingual(nb: "Skriv den om, eller del den i to.", en: "Rewrite it, or divide it in two."))
    static let speechTimedOut = DiagnosticKind(
        "S002",
        message: Bilingual(
            nb: "Talemotoren ble aldri ferdig med denne setningen.",
            en: "The speech engine never finished this sentence."),
        mend: Bilingual(nb: "Skriv den om, eller del den i to.", en: "Rewrite it, or divide it in two."))
    static let speechTooLong = DiagnosticKind(
        "S003",
        message: Bilingual(
            nb: "Setningen ville vare over ti minutter.", en: "The sentence would last over ten minutes."),
        mend: Bilingual(nb: "Del den med punktum.", en: "Divide it with full stops."))
    static let speechSilent = DiagnosticKind(
        "S004",
        message: Bilingual(nb: "Talemotoren har ingen lyd for dette.", en: "The speech engine has no sound for this."),
        mend: Bilingual(nb: "Skriv det med ord, eller slett det.", en: "Write it in words, or delete it."))
    static let speechRefused = DiagnosticKind(
        "S005",
        message: Bilingual(
            nb: "Talemotoren tok ikke imot denne setningen (kode {detail}).",
            en: "The speech engine refused this sentence (code {detail})."),
        mend: Bilingual(nb: "Skriv den om, og kjør `pusterom doctor`.", en: "Rewrite it, and run `pusterom doctor`."))

    /// Every kind of mistake that speaking can tell.
    package static let speechKinds = [speechCrashed, speechTimedOut, speechTooLong, speechSilent, speechRefused]
}

extension SpeechFault {
    /// The fault as a mistake of the author's, with the detail for its message.
    var diagnostic: (kind: DiagnosticKind, detail: String) {
        switch self {
        case .crashed(let signal): (.speechCrashed, "\(signal)")
        case .timedOut: (.speechTimedOut, "")
        case .tooLong: (.speechTooLong, "")
        case .silent: (.speechSilent, "")
        case .refused(let code): (.speechRefused, "\(code)")
        }
    }
}
