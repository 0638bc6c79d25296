internal import GuideText

/// What can be wrong with a course's choice of an engine. Codes are stable and never reused.
extension DiagnosticKind {
    static let engineNotAtTop = DiagnosticKind(
        "K021",
        message: Bilingual(
            nb: "Talemotoren gjelder hele kurset og kan ikke velges her.",
            en: "The speech engine is for the whole course and cannot be chosen here."),
        hint: Bilingual(
            nb: "Flytt `motor` og det som hører til, inn under `stemme` øverst i filen.",
            en: "Move `engine` and what belongs to it below `voice` at the top of the file."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    stemme: {motor: piper, modell: stemme.onnx}\n    spor: [pusterommet]"),
            right: CourseExample.week("    spor: [pusterommet]", above: "stemme: {motor: piper, modell: stemme.onnx}\n")
        ))
    static let engineWithoutCommand = DiagnosticKind(
        "K022",
        message: Bilingual(
            nb: "`{word}` hører til en talemotor, og her er ingen valgt.",
            en: "`{word}` belongs to a speech engine, and none is chosen here."),
        hint: Bilingual(
            nb: "Skriv for eksempel `motor: piper`, eller slett det.",
            en: "Write for example `engine: piper`, or delete it."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "stemme: {modell: stemme.onnx}\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "stemme: {motor: piper, modell: stemme.onnx}\n")
        ))
    static let engineFailed = DiagnosticKind(
        "K023",
        message: Bilingual(
            nb: "Talemotoren `{name}` starter ikke: {detail}.",
            en: "The speech engine `{name}` does not start: {detail}."),
        hint: Bilingual(
            nb: "Kjør kommandoen alene i denne mappen. Docs/engines.md sier hva den skal svare.",
            en: "Run the command alone in this folder. Docs/engines.md says what it must answer."))
    static let engineGreeting = DiagnosticKind(
        "K024",
        message: Bilingual(
            nb: "Talemotoren `{name}` sier ikke hva den er, men «{detail}».",
            en: "The speech engine `{name}` does not say what it is, but “{detail}”."),
        hint: Bilingual(
            nb:
                "Den første linjen må være den som står i Docs/engines.md. Et program som gir en lydfil for hver setning, må ha `måte: engangs`.",
            en:
                "The first line must be the one in Docs/engines.md. A program that gives a sound file for each sentence must have `mode: one-shot`."
        ))
    static let engineMute = DiagnosticKind(
        "K025",
        message: Bilingual(
            nb: "Talemotoren `{name}` sa ikke hva den er innen {detail} s, og ble stoppet.",
            en: "The speech engine `{name}` did not say what it is within {detail} s, and was stopped."),
        hint: Bilingual(
            nb: "Gi den mer tid med `tidsgrense`, eller skriv `måte: engangs` hvis den gir en lydfil for hver setning.",
            en:
                "Give it more time with `time-limit`, or write `mode: one-shot` if it gives a sound file for each sentence."
        ))
    static let engineFileMissing = DiagnosticKind(
        "K026",
        message: Bilingual(
            nb: "Talemotoren `{name}` trenger {detail}, som ikke finnes.",
            en: "The speech engine `{name}` needs {detail}, which is not there."),
        hint: Bilingual(
            nb: "Installer det, eller rett navnet. Stier regnes fra mappen som denne filen ligger i.",
            en: "Install it, or correct its name. Paths begin at the folder that this file is in."))

    static let engineNotInstalled = DiagnosticKind(
        "K027",
        message: Bilingual(
            nb: "Talemotoren `{name}` er ikke installert her.", en: "The speech engine `{name}` is not installed here."),
        hint: Bilingual(
            nb:
                "Hent den med `pusterom voices install {detail}`, eller slett `motor` for å bruke den innebygde stemmen.",
            en: "Fetch it with `pusterom voices install {detail}`, or delete `engine` to use the built-in voice."))
    static let engineIncomplete = DiagnosticKind(
        "K028",
        message: Bilingual(
            nb: "Talemotoren `{name}` er installert, men en del av den mangler.",
            en: "The speech engine `{name}` is installed, but a part of it is missing."),
        hint: Bilingual(
            nb:
                "Installer den på nytt: `pusterom voices install {detail}`. Det trengs også etter en oppgradering av Python.",
            en: "Install it again: `pusterom voices install {detail}`. That is also needed after an upgrade of Python.")
    )

    static let engineKinds = [
        engineNotAtTop, engineWithoutCommand, engineFailed, engineGreeting, engineMute, engineFileMissing,
        engineNotInstalled, engineIncomplete,
    ]
}
