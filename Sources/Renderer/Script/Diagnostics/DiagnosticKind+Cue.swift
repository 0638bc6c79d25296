internal import GuideText

/// The mistakes of bells, breath and counts. Codes are stable and never reused.
extension DiagnosticKind {
    static let countOutOfRange = DiagnosticKind(
        "P025",
        message: Bilingual(
            nb: "Antallet må være et helt tall fra 1 til {limit}.",
            en: "The number must be a whole number from 1 to {limit}."),
        hint: Bilingual(nb: "Skriv for eksempel `3 ganger`.", en: "Write for example `3 times`."),
        example: DiagnosticExample(wrong: "[klokke 0 ganger]", right: "[klokke 3 ganger]"))
    static let levelOutOfRange = DiagnosticKind(
        "P026",
        message: Bilingual(
            nb: "Nivået må ligge mellom −60 dB og +6 dB.", en: "The level must lie between −60 dB and +6 dB."),
        hint: Bilingual(
            nb: "Skriv for eksempel `-6 dB`, som er halvparten så sterkt.",
            en: "Write for example `-6 dB`, which is half as strong."),
        example: DiagnosticExample(wrong: "[klokke 20 dB]", right: "[klokke -6 dB]"))
    static let missingPhases = DiagnosticKind(
        "P038",
        message: Bilingual(
            nb: "Her står det ikke når pusten går inn og ut.", en: "It does not say when the breath goes in and out."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "[pust 5 ganger]", right: "[pust inn 4 s, ut 6 s, 5 ganger]"))
    static let missingCycles = DiagnosticKind(
        "P039", message: Bilingual(nb: "Her står det ikke hvor mange ganger.", en: "It does not say how many times."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(wrong: "[pust inn 4 s, ut 6 s]", right: "[pust inn 4 s, ut 6 s, 5 ganger]"))
    static let phaseTooShort = DiagnosticKind(
        "P040", message: Bilingual(nb: "Varigheten er for kort.", en: "The duration is too short."),
        hint: Bilingual(
            nb: "Gi den mer tid. Hver del av pusten trenger minst et halvt sekund.",
            en: "Give it more time. Each phase of the breath needs at least half a second."),
        example: DiagnosticExample(
            wrong: "[pust inn 4 s, hold 0,1 s, ut 6 s, 5 ganger]", right: "[pust inn 4 s, hold 1 s, ut 6 s, 5 ganger]"))
    static let numbersOutOfRange = DiagnosticKind(
        "P042",
        message: Bilingual(
            nb: "Du kan telle høyst {limit} hele tall, fra 0 til {highest}.",
            en: "You can count at most {limit} whole numbers, from 0 to {highest}."),
        hint: Bilingual(nb: "Skriv for eksempel `1–4`.", en: "Write for example `1–4`."),
        example: DiagnosticExample(wrong: "[tell 1–2000, hvert 1 s]", right: "[tell 1–10, hvert 1 s]"))
    static let statedTwice = DiagnosticKind(
        "P053",
        message: Bilingual(
            nb: "`{word}` kan ikke stå sammen med `{earlier}`.", en: "`{word}` cannot stand together with `{earlier}`."),
        hint: Bilingual(nb: "Slett det ene.", en: "Delete one of them."),
        example: DiagnosticExample(wrong: "[klokke gong, tingsha]", right: "[klokke gong]"))

    static let cueKinds = [
        countOutOfRange, levelOutOfRange, missingPhases, missingCycles, phaseTooShort, numbersOutOfRange,
        statedTwice,
    ]
}
