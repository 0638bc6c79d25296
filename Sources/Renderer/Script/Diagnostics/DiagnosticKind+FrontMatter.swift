internal import GuideText

/// The mistakes of the front matter. Codes are stable and never reused.
extension DiagnosticKind {
    static let frontMatterOpen = DiagnosticKind(
        "P007",
        message: Bilingual(nb: "Hodet mangler `---` på slutten.", en: "The front matter lacks `---` at its end."),
        hint: Bilingual(nb: "Sett `---` alene på linjen etter hodet.", en: "Put `---` alone on the line after it."),
        example: DiagnosticExample(
            wrong: "---\ntittel: Kroppsskanning\n\nVelkommen.", right: "---\ntittel: Kroppsskanning\n---\nVelkommen."))
    static let frontMatterInvalid = DiagnosticKind(
        "P008",
        message: Bilingual(
            nb: "Hodet kan ikke leses som YAML: {reason}.", en: "The front matter cannot be read as YAML: {reason}."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "---\ntittel: Uke 1: kroppen\n---\nVelkommen.",
            right: "---\ntittel: \"Uke 1: kroppen\"\n---\nVelkommen."))
    static let frontMatterValue = DiagnosticKind(
        "P009", message: Bilingual(nb: "`{key}` kan ikke være {value}.", en: "`{key}` cannot be {value}."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: kort og lang\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min, lang: 30 min}\n---\n[pause 5–30 min]\nVelkommen."))
    static let unknownKey = DiagnosticKind(
        "P010", message: Bilingual(nb: "Ukjent navn `{word}`.", en: "Unknown name `{word}`."),
        hint: Bilingual(nb: "Her kan det stå {known}.", en: "Here you can write {known}."),
        example: DiagnosticExample(
            wrong: "---\nvariant: {kort: 10 min}\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min}\n---\n[pause 5–30 min]\nVelkommen."))
    static let variantName = DiagnosticKind(
        "P011",
        message: Bilingual(nb: "`{word}` kan ikke være navnet på en variant.", en: "`{word}` cannot name a variant."),
        hint: Bilingual(
            nb: "Bruk bokstaver, tall og bindestrek. Navnet må ikke være brukt før.",
            en: "Use letters, digits and hyphens. The name must not be used before."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {ti minutter: 10 min}\n---\nVelkommen.",
            right: "---\nvarianter: {kort: 10 min}\n---\n[pause 5–30 min]\nVelkommen."))
    static let shareOutOfRange = DiagnosticKind(
        "P034", message: Bilingual(nb: "Andelen må ligge mellom 0 og 1.", en: "The share must lie between 0 and 1."),
        hint: Bilingual(nb: "Skriv for eksempel `0,5` eller `50 %`.", en: "Write for example `0.5` or `50 %`."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {kort: {andel: 150 %}}\n---\nPust.",
            right: "---\nvarianter: {kort: {andel: 50 %}}\n---\nPust."))
    static let lengthIsRange = DiagnosticKind(
        "P050",
        message: Bilingual(
            nb: "En variant har én lengde, ikke et spenn.", en: "A variant has one length, not a range."),
        hint: Bilingual(
            nb: "Skriv én lengde, for eksempel `10 min`. Uten lengde åpner pausene seg halvveis.",
            en: "Write one length, for example `10 min`. Without a length the pauses open half way."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: {kort: 8–10 min}\n---\nVelkommen. [pause 1–20 min]\nTakk.",
            right: "---\nvarianter: {kort: 10 min}\n---\nVelkommen. [pause 1–20 min]\nTakk."))
    static let unknownWarning = DiagnosticKind(
        "P054",
        message: Bilingual(
            nb: "`{word}` er ikke et varsel som kan slås av.", en: "`{word}` is not a warning that can be turned off."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."),
        example: DiagnosticExample(
            wrong: "---\nvarsler-av: [W100]\n---\nPust rolig.", right: "---\nvarsler-av: [W001]\n---\nPust rolig."))

    static let engineInScript = DiagnosticKind(
        "P060",
        message: Bilingual(
            nb: "Hvem som snakker, kan ikke velges i et manus.", en: "Who speaks cannot be chosen in a script."),
        hint: Bilingual(
            nb:
                "Slett det her, og skriv for eksempel `stemme: {motor: kokoro, røst: solveig}` i kurs.yml. `pusterom voices` viser hvem du kan velge.",
            en:
                "Delete it here, and write for example `voice: {engine: kokoro, speaker: solveig}` in kurs.yml. `pusterom voices` shows whom you can choose."
        ),
        example: DiagnosticExample(
            wrong: "---\nstemme: {motor: piper}\n---\nPust.", right: "---\nstemme: {klang: varm}\n---\nPust."))

    static let choiceUnknown = DiagnosticKind(
        "P061",
        message: Bilingual(nb: "`{key}` kan ikke være `{word}`.", en: "`{key}` cannot be `{word}`."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."),
        example: DiagnosticExample(
            wrong: "---\nstemme: {tempo: sakte}\n---\nPust.", right: "---\nstemme: {tempo: langsomt}\n---\nPust."))
    static let keyTwice = DiagnosticKind(
        "P062",
        message: Bilingual(
            nb: "`{word}` står her fra før, som `{earlier}`.", en: "`{word}` is here already, as `{earlier}`."),
        hint: Bilingual(nb: "Slett den ene.", en: "Delete one of them."),
        example: DiagnosticExample(
            wrong: "---\ntittel: Ro\ntitle: Ro\n---\nPust.", right: "---\ntittel: Ro\n---\nPust."))
    static let headMarks = DiagnosticKind(
        "P065",
        message: Bilingual(
            nb: "Hodet må begynne med `---` på den aller første linjen og slutte med `---` på en egen linje.",
            en:
                "The front matter must begin with `---` on the very first line and end with `---` on a line of its own."
        ),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(wrong: "\n———\ntittel: Ro\n———\nPust.", right: "---\ntittel: Ro\n---\nPust."))
    static let variantsAlike = DiagnosticKind(
        "P066",
        message: Bilingual(
            nb: "Variantene `{word}` og `{earlier}` ville fått samme filnavn.",
            en: "The variants `{word}` and `{earlier}` would have the same file name."),
        hint: Bilingual(nb: "Gi den ene et helt annet navn.", en: "Give one of them a completely different name."),
        example: DiagnosticExample(
            wrong: "---\nvarianter: [på, paa]\n---\nPust.", right: "---\nvarianter: [på, av]\n---\nPust."))
    static let secondHead = DiagnosticKind(
        "P067", message: Bilingual(nb: "Manuset har to hoder.", en: "The script has two front matters."),
        hint: Bilingual(
            nb: "Samle alt mellom de to første linjene med `---`, og slett resten.",
            en: "Put everything between the first two lines of `---`, and delete the rest."),
        example: DiagnosticExample(
            wrong: "---\ntittel: Ro\n---\n---\nforfatter: Kari\n---\nPust.",
            right: "---\ntittel: Ro\nforfatter: Kari\n---\nPust."))

    static let codeFence = DiagnosticKind(
        "P080",
        message: Bilingual(
            nb: "Linjer som begynner med {sign}, hører til programmet som teksten er kopiert fra.",
            en: "Lines that begin with {sign} belong to the program that the text was copied from."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "```\n---\ntittel: Ro\n---\nPust.\n```", right: "---\ntittel: Ro\n---\nPust."))

    static let frontMatterKinds = [
        codeFence,
        choiceUnknown, keyTwice, headMarks, variantsAlike, secondHead,
        engineInScript, unknownWarning,
        frontMatterOpen, frontMatterInvalid, frontMatterValue, unknownKey, variantName, shareOutOfRange, lengthIsRange,
    ]
}
