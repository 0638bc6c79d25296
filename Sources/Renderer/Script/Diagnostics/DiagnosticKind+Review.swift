package import GuideText

/// What a course leader may want to look at again. Codes are stable and never reused; each can be turned off in the front
/// matter: `varsler-av: [W001]`.
extension DiagnosticKind {
    /// A silence in which listeners may lose the thread.
    package static let longSilence = DiagnosticKind(
        "W001", .warning,
        message: Bilingual(
            nb: "{variant}: {length} uten lyd, fra {time}. Mange faller ut når det er stille så lenge.",
            en:
                "{variant}: {length} without sound, from {time}. Many listeners lose the thread when it is silent so long."
        ),
        hint: Bilingual(
            nb: "Si noe underveis, eller gi pausen et mindre spenn.",
            en: "Say something on the way, or give the pause a smaller range."))
    /// A short variant that is not short.
    package static let longShortVariant = DiagnosticKind(
        "W002", .warning,
        message: Bilingual(
            nb: "Den korte varianten varer {length}.", en: "The short variant lasts {length}."),
        hint: Bilingual(
            nb: "Hold den under ti minutter. Ti minutter som blir gjort, er bedre enn tretti som ikke blir det.",
            en: "Keep it under ten minutes. Ten minutes that are done are better than thirty that are not."))
    /// A track that ends in silence.
    package static let missingEnding = DiagnosticKind(
        "W003", .warning,
        message: Bilingual(
            nb: "{variant} slutter uten avrunding: de siste {length} er stille.",
            en: "{variant} ends abruptly: the last {length} are silent."),
        hint: Bilingual(
            nb: "Avslutt med noen ord eller en klokke, så lytteren kommer tilbake.",
            en: "End with some words or a bell, so that the listener comes back."))
    /// “vi” where the listener is meant.
    package static let inclusiveWe = DiagnosticKind(
        "W004", .warning,
        message: Bilingual(
            nb: "«{word}» står der lytteren kanskje ventet «du».",
            en: "“{word}” is written where the listener may expect “du”."),
        hint: Bilingual(
            nb: "Snakk til den som lytter: «du kan kjenne», ikke «nå skal vi kjenne».",
            en: "Speak to the listener: “du kan kjenne”, not “nå skal vi kjenne”."))
    /// An initialism that is read letter by letter.
    package static let spelledOut = DiagnosticKind(
        "W005", .warning,
        message: Bilingual(
            nb: "«{word}» blir lest bokstav for bokstav.", en: "“{word}” is read letter by letter."),
        hint: Bilingual(
            nb: "Skriv det helt ut, eller skriv `skrevet|sagt` i krøllparenteser.",
            en: "Write it out, or write `written|spoken` in braces."))

    /// A track whose first word comes at once.
    package static let earlyStart = DiagnosticKind(
        "W006", .warning,
        message: Bilingual(
            nb: "{variant}: stemmen begynner {length} sekunder ut i sporet.",
            en: "{variant}: the voice begins {length} seconds into the track."),
        hint: Bilingual(
            nb:
                "Gi lytteren et øyeblikk før det første ordet, et sekund eller to: begynn med `[pause 1,5 s]` eller en klokke.",
            en:
                "Give the listener a moment before the first word, a second or two: begin with `[pause 1.5 s]` or a bell."
        ))

    /// Letters or signs that have no Norwegian reading and are left out.
    package static let unreadable = DiagnosticKind(
        "W013", .warning,
        message: Bilingual(
            nb: "«{text}» kan ikke leses på norsk og blir ikke sagt.",
            en: "“{text}” cannot be read in Norwegian and is not said."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"))

    /// A track in which a person speaks some lines and an engine the others.
    package static let mixedVoices = DiagnosticKind(
        "W030", .warning,
        message: Bilingual(
            nb: "{variant}: {recorded} av {lines} {lines:setning|setninger} er lest inn. Talemotoren sier de andre.",
            en:
                "{variant}: {recorded} of {lines} {lines:sentence|sentences} {recorded:is|are} recorded. The speech engine says the others."
        ),
        hint: Bilingual(
            nb: "Les inn resten. `pusterom takes` viser hvilke som mangler.",
            en: "Record the others. `pusterom takes` shows which are missing."))

    /// How single words are said.
    package static let wordKinds = [spelledOut, unreadable, wordGuessed]

    /// Every kind of advice.
    package static let reviewKinds =
        [longSilence, longShortVariant, missingEnding, earlyStart, inclusiveWe, spelledOut, unreadable, mixedVoices]
        + lexiconWarnings + unmeantKinds
}
