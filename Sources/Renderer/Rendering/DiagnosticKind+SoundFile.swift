internal import GuideSound
package import GuideText

/// What can be wrong with an author's sound file. Codes are stable and never reused.
extension DiagnosticKind {
    static let soundUnreadable = DiagnosticKind(
        "S010",
        message: Bilingual(
            nb: "`{path}` kan ikke leses som lyd: {reason}.", en: "`{path}` cannot be read as sound: {reason}."),
        hint: Bilingual(
            nb: "Lagre den som WAV, FLAC, MP3 eller Ogg, og prøv igjen.",
            en: "Save it as WAV, FLAC, MP3 or Ogg, and try again."))
    static let soundTooLong = DiagnosticKind(
        "S011",
        message: Bilingual(
            nb: "`{path}` varer lenger enn {limit}.", en: "`{path}` lasts longer than {limit}."),
        hint: Bilingual(
            nb: "Klipp den kortere. En lyd som skal vare lenger enn filen, gjentas uten hørbar skjøt.",
            en:
                "Cut it shorter. A sound that is to last longer than its file is repeated without an audible seam."
        ))
    static let soundEmpty = DiagnosticKind(
        "S012", message: Bilingual(nb: "`{path}` er tom.", en: "`{path}` is empty."),
        hint: Bilingual(nb: "Lagre lyden på nytt.", en: "Save the sound again."))
    static let soundSilent = DiagnosticKind(
        "S013",
        message: Bilingual(nb: "Det er ingenting å høre i `{path}`.", en: "There is nothing to hear in `{path}`."),
        hint: Bilingual(
            nb: "Sjekk at det er riktig fil, og at opptaket er sterkt nok.",
            en: "Check that it is the right file, and that it was recorded loudly enough."))

    /// Every kind of mistake that a sound file can have.
    package static let soundFileKinds = [soundUnreadable, soundTooLong, soundEmpty, soundSilent]
}

extension RecordingFault {
    /// The fault as a mistake of the author's, with what its message says.
    var diagnostic: (kind: DiagnosticKind, arguments: [String: String], translated: [String: Bilingual]) {
        switch self {
        case .unreadable(let reason):
            (.soundUnreadable, [:], ["reason": reason])
        case .tooLong(let limit): (.soundTooLong, ["limit": "\(Int(limit / .seconds(60))) min"], [:])
        case .empty: (.soundEmpty, [:], [:])
        case .silent: (.soundSilent, [:], [:])
        }
    }
}
