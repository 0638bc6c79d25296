internal import GuideSpeech
package import GuideText

/// What can go wrong with one utterance. Codes are stable and never reused.
extension DiagnosticKind {
    static let speechCrashed = DiagnosticKind(
        "S001",
        message: Bilingual(
            nb: "Talemotoren krasjet på denne setningen (signal {detail}).",
            en: "The speech engine crashed on this sentence (signal {detail})."),
        hint: Bilingual(nb: "Skriv den om, eller del den i to.", en: "Rewrite it, or divide it in two."))
    static let speechTimedOut = DiagnosticKind(
        "S002",
        message: Bilingual(
            nb: "Talemotoren ble aldri ferdig med denne setningen.",
            en: "The speech engine never finished this sentence."),
        hint: Bilingual(nb: "Skriv den om, eller del den i to.", en: "Rewrite it, or divide it in two."))
    static let speechTooLong = DiagnosticKind(
        "S003",
        message: Bilingual(
            nb: "Setningen ville vart over ti minutter.", en: "The sentence would last over ten minutes."),
        hint: Bilingual(nb: "Del den med punktum.", en: "Divide it with full stops."))
    static let speechSilent = DiagnosticKind(
        "S004",
        message: Bilingual(nb: "Talemotoren har ingen lyd for dette.", en: "The speech engine has no sound for this."),
        hint: Bilingual(nb: "Skriv det med ord, eller slett det.", en: "Write it in words, or delete it."))
    static let speechRefused = DiagnosticKind(
        "S005",
        message: Bilingual(
            nb: "Talemotoren avviste denne setningen (kode {detail}).",
            en: "The speech engine refused this sentence (code {detail})."),
        hint: Bilingual(nb: "Skriv den om, og kjør `pusterom doctor`.", en: "Rewrite it, and run `pusterom doctor`."))

    static let engineFailedHere = DiagnosticKind(
        "S014",
        message: Bilingual(
            nb: "Talemotoren sviktet ved denne setningen ({detail}).",
            en: "The speech engine failed on this sentence ({detail})."),
        hint: Bilingual(
            nb: "Kjør talemotoren alene med denne teksten. Docs/engines.md sier hva den skal svare.",
            en: "Run the engine alone with this text. Docs/engines.md says what it must answer."))
    static let engineMalformedResponse = DiagnosticKind(
        "S015",
        message: Bilingual(
            nb: "Det talemotoren svarte på denne setningen, er ikke lyd: «{detail}».",
            en: "What the speech engine answered to this sentence is not sound: “{detail}”."),
        hint: Bilingual(
            nb: "Docs/engines.md sier hva en talemotor skal svare.",
            en: "Docs/engines.md says what an engine must answer."))
    static let engineEndless = DiagnosticKind(
        "S016",
        message: Bilingual(
            nb: "Talemotoren ga mye mer lyd enn denne setningen kan vare, og ble stoppet.",
            en: "The speech engine gave far more sound than this sentence can last, and was stopped."),
        hint: Bilingual(
            nb: "Del setningen, eller finn ut hva talemotoren gjør med den.",
            en: "Divide the sentence, or find out what the engine does with it."))
    static let engineTimedOut = DiagnosticKind(
        "S017",
        message: Bilingual(
            nb: "Talemotoren svarte ikke på denne setningen innen {detail} s, og ble stoppet.",
            en: "The speech engine did not answer this sentence within {detail} s, and was stopped."),
        hint: Bilingual(
            nb: "Finn ut hva talemotoren venter på, eller gi den mer tid med `tidsgrense`.",
            en: "Find out what the engine is waiting for, or give it more time with `time-limit`."))
    static let takeUnreadable = DiagnosticKind(
        "S018",
        message: Bilingual(
            nb: "Opptaket `{path}` kan ikke leses som lyd: {detail}.",
            en: "The recording `{path}` cannot be read as sound: {detail}."),
        hint: Bilingual(
            nb: "Lagre det som WAV, FLAC, MP3 eller Ogg, eller slett det. Da sier talemotoren setningen.",
            en: "Save it as WAV, FLAC, MP3 or Ogg, or delete it. Then the speech engine says the sentence."))
    static let takeSilent = DiagnosticKind(
        "S019",
        message: Bilingual(
            nb: "Det er ingen stemme i opptaket `{path}`.", en: "There is no voice in the recording `{path}`."),
        hint: Bilingual(
            nb: "Les inn setningen på nytt, nærmere mikrofonen.",
            en: "Record the sentence again, nearer the microphone."
        ))
    static let takeTooLong = DiagnosticKind(
        "S020",
        message: Bilingual(
            nb: "Opptaket `{path}` varer over ti minutter.", en: "The recording `{path}` lasts over ten minutes."),
        hint: Bilingual(
            nb: "Det skal være én setning i hvert opptak. `pusterom takes split` deler opp et langt opptak.",
            en: "Each recording must hold one sentence. `pusterom takes split` divides a long recording."))

    static let takeMissing = DiagnosticKind(
        "S021",
        message: Bilingual(
            nb: "Denne setningen er ikke lest inn: `{id}`.", en: "This sentence has not been recorded: `{id}`."),
        hint: Bilingual(
            nb: "Legg opptaket i mappen `opptak`. Ta bort --require-takes hvis talemotoren skal si den.",
            en:
                "Put the recording into the folder `opptak`. Leave out --require-takes if the speech engine is to say it."
        ))

    /// What goes wrong when an engine speaks.
    private static let engineKinds = [
        speechCrashed, speechTimedOut, speechTooLong, speechSilent, speechRefused, engineFailedHere,
        engineMalformedResponse,
        engineEndless, engineTimedOut,
    ]

    /// What is wrong with recordings.
    private static let takeKinds = [takeUnreadable, takeSilent, takeTooLong, takeMissing]

    /// Every kind of mistake that speaking can tell.
    package static let speechKinds = engineKinds + takeKinds

    /// Whether it is no mistake of the author's but a failure of the engine. A sentence that is too long, or has nothing to say,
    /// is the author's.
    package var isOfEngine: Bool {
        Self.engineKinds.contains { $0.code == code }
            && ![Self.speechTooLong.code, Self.speechSilent.code].contains(code)
    }
}

extension SpeechFault {
    /// The fault as a mistake of the author's, with what its message says; nil if it is reported elsewhere.
    var diagnostic: (kind: DiagnosticKind, arguments: [String: String], translated: [String: Bilingual])? {
        switch self {
        case .crashed(let signal): (.speechCrashed, ["detail": "\(signal)"], [:])
        case .timedOut: (.speechTimedOut, [:], [:])
        case .tooLong: (.speechTooLong, [:], [:])
        case .silent: (.speechSilent, [:], [:])
        case .refused(let code): (.speechRefused, ["detail": "\(code)"], [:])
        case .engine(let fault): fault.diagnostic
        case .take(let fault): fault.diagnostic
        case .skipped: nil
        }
    }
}

extension EngineFault {
    fileprivate var diagnostic: (kind: DiagnosticKind, arguments: [String: String], translated: [String: Bilingual]) {
        switch self {
        case .failed(let words): (.engineFailedHere, ["detail": words.isEmpty ? "–" : words], [:])
        case .malformedResponse(let line): (.engineMalformedResponse, ["detail": line], [:])
        case .endless: (.engineEndless, [:], [:])
        case .timedOut(let seconds): (.engineTimedOut, ["detail": "\(seconds)"], [:])
        case .missing(let path), .notInstalled(let path), .incomplete(let path):
            (.engineFailedHere, ["detail": path], [:])
        }
    }
}

extension TakeFault {
    fileprivate var diagnostic: (kind: DiagnosticKind, arguments: [String: String], translated: [String: Bilingual]) {
        switch self {
        case .unreadable(let path, let reason):
            (.takeUnreadable, ["path": path], ["detail": reason])
        case .silent(let path): (.takeSilent, ["path": path], [:])
        case .tooLong(let path): (.takeTooLong, ["path": path], [:])
        }
    }
}
