package import GuideText

/// What an import was not sure of: it stands as a comment `// ? …` before the line, for the author to look at.
package enum DraftQuestion: CaseIterable, Sendable {
    case pauseGuessed, understood, sound, readerNote, heading, brackets, dots, broken

    /// The question, before what the document has.
    package var message: Bilingual {
        switch self {
        case .pauseGuessed: Bilingual(nb: "lengden på pausen er gjettet", en: "the length of the pause is a guess")
        case .understood: Bilingual(nb: "er det forstått riktig?", en: "was this understood correctly?")
        case .sound:
            Bilingual(
                nb: "legg lydfilen i mappen og skriv [lyd navn.wav] her",
                en: "put the sound file into the folder and write [sound name.wav] here")
        case .readerNote:
            Bilingual(
                nb: "er dette en beskjed til den som leser? Den blir ikke lest opp",
                en: "is this a note for the reader? It is not spoken")
        case .heading: Bilingual(nb: "er dette en overskrift?", en: "is this a heading?")
        case .brackets: Bilingual(nb: "skal dette leses opp?", en: "is this to be spoken?")
        case .dots:
            Bilingual(
                nb: "prikker «…» etter setninger er gjort om til pauser på 2–5 s",
                en: "dots “…” after sentences became pauses of 2–5 s")
        case .broken: Bilingual(nb: "denne linjen ble ikke forstått", en: "this line was not understood")
        }
    }

    /// The question and what the document has, as one line.
    func line(_ original: String, _ language: MessageLanguage) -> String {
        let message = message(language)
        let words = original.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(message)\(message.hasSuffix("?") ? "" : ":") \(words)"
    }
}
