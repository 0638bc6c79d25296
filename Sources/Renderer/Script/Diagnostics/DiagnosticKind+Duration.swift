internal import GuideText

/// The mistakes of durations. Codes are stable and never reused.
extension DiagnosticKind {
    static let missingDuration = DiagnosticKind(
        "P016", message: Bilingual(nb: "Her står det ikke hvor lenge.", en: "It does not say how long."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause]", right: "Pust rolig. [pause 4–20 s]"))
    static let unknownUnit = DiagnosticKind(
        "P017", message: Bilingual(nb: "`{word}` er ikke en tidsenhet.", en: "`{word}` is not a unit of time."),
        hint: Bilingual(
            nb: "Bruk `s` eller `min`, for eksempel `{example}`.", en: "Use `s` or `min`, for example `{example}`."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 5 meter]", right: "Pust rolig. [pause 5 min]"))
    static let missingUnit = DiagnosticKind(
        "P018", message: Bilingual(nb: "Tallet mangler en enhet.", en: "The number lacks a unit."),
        hint: Bilingual(nb: "Skriv `{example}`.", en: "Write `{example}`."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 8]", right: "Pust rolig. [pause 8 s]"))
    static let malformedDuration = DiagnosticKind(
        "P019", message: Bilingual(nb: "`{word}` er ikke en varighet.", en: "`{word}` is not a duration."),
        hint: Bilingual(
            nb: "Skriv for eksempel `8 s`, `4–20 s`, `1 min 30 s` eller `1:30`.",
            en: "Write for example `8 s`, `4–20 s`, `1 min 30 s` or `1:30`."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause litt]", right: "Pust rolig. [pause 4 s]"))
    static let reversedRange = DiagnosticKind(
        "P020", message: Bilingual(nb: "Den korteste tiden må stå først.", en: "The shortest time must come first."),
        hint: Bilingual(nb: "Bytt om på dem.", en: "Swap them."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 20–4 s]", right: "Pust rolig. [pause 4–20 s]"))
    static let durationTooLong = DiagnosticKind(
        "P021", message: Bilingual(nb: "Varigheten er lengre enn {limit}.", en: "The duration is longer than {limit}."),
        hint: Bilingual(nb: "Skriv en kortere varighet, eller del den opp.", en: "Write a shorter one, or divide it."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 2 timer]", right: "Pust rolig. [pause 20 min]"))

    static let twoDurations = DiagnosticKind(
        "P071", message: Bilingual(nb: "`{word}` er to varigheter.", en: "`{word}` is two durations."),
        hint: Bilingual(
            nb: "Skriv `{range}` hvis du mener et spenn, ellers bare én av dem.",
            en: "Write `{range}` if you mean a range, otherwise only one of them."),
        example: DiagnosticExample(wrong: "Pust rolig. [pause 5 s 10 s]", right: "Pust rolig. [pause 5–10 s]"))

    static let durationKinds = [
        twoDurations,
        missingDuration, unknownUnit, missingUnit, malformedDuration, reversedRange, durationTooLong,
    ]
}
