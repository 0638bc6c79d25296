package import GuideText

/// What can be wrong with a course file. Codes are stable and never reused.
extension DiagnosticKind {
    static let courseInvalid = DiagnosticKind(
        "K001",
        message: Bilingual(
            nb: "Kursfilen kan ikke leses som YAML: {reason}.", en: "The course file cannot be read as YAML: {reason}."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "tittel: Nærvær: åtte uker\nuker:\n  - uke: 1\n    spor: [pusterommet]",
            right: "tittel: \"Nærvær: åtte uker\"\nuker:\n  - uke: 1\n    spor: [pusterommet]"))
    static let courseKeyMisplaced = DiagnosticKind(
        "K030", message: Bilingual(nb: "`{word}` kan ikke stå her.", en: "`{word}` cannot stand here."),
        hint: Bilingual(nb: "Flytt den {place}.", en: "Move it {place}."),
        example: DiagnosticExample(
            wrong: "tittel: Ro\nuker:\n  - uke: 1\nspor: [pusterommet]",
            right: "tittel: Ro\nuker:\n  - uke: 1\n    spor: [pusterommet]"))
    static let unitOutsideList = DiagnosticKind(
        "K035",
        message: Bilingual(
            nb: "`{word}` må stå som et punkt i listen `{list}`.", en: "`{word}` must be an item of the list `{list}`."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "tittel: Ro\nuke 1:\n  spor: [pusterommet]",
            right: "tittel: Ro\nuker:\n  - uke: 1\n    spor: [pusterommet]"))
    static let courseUnreadable = DiagnosticKind(
        "K002",
        message: Bilingual(
            nb: "Kursfilen er ikke ren tekst, eller er større enn {limit}.",
            en: "The course file is not plain text, or is larger than {limit}."),
        hint: Bilingual(
            nb: "Lagre den som ren tekst med tegnkodingen UTF-8.", en: "Save it as plain text with the encoding UTF-8.")
    )
    static let courseKey = DiagnosticKind(
        "K003", message: Bilingual(nb: "Ukjent navn `{word}`.", en: "Unknown name `{word}`."),
        hint: Bilingual(nb: "Her kan det stå {known}.", en: "Here you can write {known}."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    sport: [pusterommet]"), right: CourseExample.week("    spor: [pusterommet]"))
    )
    static let courseValue = DiagnosticKind(
        "K004", message: Bilingual(nb: "`{key}` kan ikke være {value}.", en: "`{key}` cannot be {value}."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: pusterommet"), right: CourseExample.week("    spor: [pusterommet]")))
    static let courseLacks = DiagnosticKind(
        "K005", message: Bilingual(nb: "`{key}` mangler.", en: "`{key}` is missing."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(
            wrong: "uker:\n  - uke: 1\n    spor: [pusterommet]", right: CourseExample.week("    spor: [pusterommet]")))
    static let courseKeyTwice = DiagnosticKind(
        "K006", message: Bilingual(nb: "`{word}` står her fra før.", en: "`{word}` is here already."),
        hint: Bilingual(nb: "Slett den ene.", en: "Delete one of them."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    tema: Kroppen\n    theme: Kroppen\n    spor: [kroppsskanning]"),
            right: CourseExample.week("    tema: Kroppen\n    spor: [kroppsskanning]")))
    static let unitNumberTaken = DiagnosticKind(
        "K007",
        message: Bilingual(nb: "`{word}` står to ganger i kurset.", en: "`{word}` is in the course twice."),
        hint: Bilingual(
            nb: "Gi hver uke eller dag sitt eget tall fra 1 til 99. Samle spor som hører sammen, på ett sted.",
            en: "Give each week or day its own number from 1 to 99. Put tracks that belong together in one place."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]\n  - uke: 1\n    spor: [kroppsskanning]"),
            right: CourseExample.week("    spor: [pusterommet]\n  - uke: 2\n    spor: [kroppsskanning]")))
    static let scriptPath = DiagnosticKind(
        "K008",
        message: Bilingual(
            nb: "`{path}` er ikke en sti fra kursfilen.", en: "`{path}` is not a path from the course file."),
        hint: Bilingual(
            nb:
                "Skriv stien fra mappen som kursfilen ligger i, med `/` mellom mapper, for eksempel `../naervaer/pusterommet.pust`.",
            en:
                "Write the path from the folder of the course file, with `/` between folders, for example `../naervaer/pusterommet.pust`."
        ),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [/hjem/kari/pusterommet.pust]"),
            right: CourseExample.week("    spor: [pusterommet.pust]")))
    static let scriptMissing = DiagnosticKind(
        "K009",
        message: Bilingual(
            nb: "Manuset `{path}` kan ikke leses: {reason}.", en: "The script `{path}` cannot be read: {reason}."),
        hint: Bilingual(
            nb: "Sjekk at navnet er skrevet riktig, og at filen ligger der.",
            en: "Check that the name is spelt right, and that the file is there."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterrommet]"), right: CourseExample.week("    spor: [pusterommet]"))
    )
    static let variantUnknown = DiagnosticKind(
        "K010",
        message: Bilingual(
            nb: "`{path}` har ingen variant som heter `{word}`.", en: "`{path}` has no variant named `{word}`."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."),
        example: DiagnosticExample(
            wrong: CourseExample.track("pusterommet\n        varianter: [middels]"),
            right: CourseExample.track("pusterommet\n        varianter: [kort]")))
    static let valueUnused = DiagnosticKind(
        "K011",
        message: Bilingual(
            nb: "`{path}` bruker ingen verdi som heter `{word}`.", en: "`{path}` uses no value named `{word}`."),
        hint: Bilingual(
            nb: "Skriv navnet som i manuset, eller skriv verdien inn i hodet der.",
            en: "Write the name as the script does, or write the value in the front matter there."),
        example: DiagnosticExample(
            wrong: CourseExample.track(CourseExample.graded + "verdier: {rundr: 5}"),
            right: CourseExample.track(CourseExample.graded + "verdier: {runder: 5}")))
    static let trackNameTaken = DiagnosticKind(
        "K012",
        message: Bilingual(
            nb: "To spor ville fått samme navn, `{word}`.", en: "Two tracks would have the same name, `{word}`."),
        hint: Bilingual(
            nb: "Gi utgavene navn som skiller seg med mer enn store bokstaver og tegn.",
            en: "Give the editions names that differ by more than capitals and signs."),
        example: DiagnosticExample(
            wrong: CourseExample.track(CourseExample.graded + "utgaver: {Rolig: {runder: 4}, «rolig»: {runder: 5}}"),
            right: CourseExample.track(CourseExample.graded + "utgaver: {rolig: {runder: 4}, litt mer: {runder: 5}}")))
    static let choiceUnknown = DiagnosticKind(
        "K013",
        message: Bilingual(nb: "`{key}` kan ikke være `{word}`.", en: "`{key}` cannot be `{word}`."),
        hint: Bilingual(nb: "Velg blant {known}.", en: "Choose one of {known}."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "formater: [wav, ogg]\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "formater: [wav, opus]\n")))
    static let numberOutOfRange = DiagnosticKind(
        "K014",
        message: Bilingual(
            nb: "`{key}` må være et tall fra {least} til {most}.",
            en: "`{key}` must be a number from {least} to {most}."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "år: 26\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "år: 2026\n")))
    static let voiceByName = DiagnosticKind(
        "K040",
        message: Bilingual(
            nb: "`stemme` kan ikke være et navn alene.", en: "`voice` cannot be a name alone."),
        hint: Bilingual(
            nb:
                "Skriv for eksempel `stemme: {motor: kokoro, røst: solveig}` øverst i filen. `pusterom voices` viser hvem du kan velge.",
            en:
                "Write for example `voice: {engine: kokoro, speaker: solveig}` at the top of the file. `pusterom voices` shows whom you can choose."
        ),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "stemme: Kari\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "stemme: {klang: varm}\n")))
    static let formatsClash = DiagnosticKind(
        "K015",
        message: Bilingual(
            nb: "Disse formatene kan ikke lages sammen: {reason}.",
            en: "These formats cannot be made together: {reason}."),
        hint: Bilingual(
            nb: "Slett det ene formatet, eller `samplingsrate`.", en: "Delete one of the formats, or `sample-rate`."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "formater: [wav, wav24]\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "formater: [wav24]\n")))
    static let nameWithoutLetters = DiagnosticKind(
        "K016",
        message: Bilingual(
            nb: "`{word}` kan ikke bli et filnavn.", en: "`{word}` cannot become a file name."),
        hint: Bilingual(
            nb: "Bruk bokstaver og tall, og høyst {limit} tegn.",
            en: "Use letters and digits, and at most {limit} characters."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    spor: [pusterommet]", above: "mappe: \"???\"\n"),
            right: CourseExample.week("    spor: [pusterommet]", above: "mappe: naervaer\n")))
    static let valuesTwice = DiagnosticKind(
        "K017",
        message: Bilingual(
            nb: "`verdier` og `utgaver` kan ikke stå i samme spor.",
            en: "`values` and `editions` cannot stand in the same track."),
        hint: Bilingual(
            nb: "Flytt verdiene inn i hver utgave.", en: "Move the values into each edition."),
        example: DiagnosticExample(
            wrong: CourseExample.track(
                CourseExample.graded + "verdier: {runder: 4}\n        utgaver: {rolig: {hvile: 30 s}}"),
            right: CourseExample.track(CourseExample.graded + "utgaver: {rolig: {runder: 4, hvile: 30 s}}")))
    static let unitWithoutTracks = DiagnosticKind(
        "W076", .warning,
        message: Bilingual(nb: "`{word}` har ingen spor.", en: "`{word}` has no tracks."),
        hint: Bilingual(
            nb:
                "Skriv for eksempel `spor: [kroppsskanning]` under den, eller `uformelt` for det som øves på i hverdagen.",
            en:
                "Write for example `tracks: [bodyscan]` below it, or `informal` for what is practised in everyday life."
        ),
        example: DiagnosticExample(
            wrong: CourseExample.week("    tema: Ro"), right: CourseExample.week("    spor: [pusterommet]")))
    static let tooManyTracks = DiagnosticKind(
        "K018",
        message: Bilingual(nb: "Kurset har flere enn {limit} spor.", en: "The course has more than {limit} tracks."),
        hint: Bilingual(nb: "Del det i flere kurs.", en: "Divide it into several courses."))
    static let rangeForOne = DiagnosticKind(
        "K019",
        message: Bilingual(nb: "`{key}` er én tid, ikke et spenn.", en: "`{key}` is one time, not a range."),
        hint: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."),
        example: DiagnosticExample(
            wrong: CourseExample.week("    grenser: {stillhet: 10–20 s}\n    spor: [pusterommet]"),
            right: CourseExample.week("    grenser: {stillhet: 20 s}\n    spor: [pusterommet]")))
    static let valueBraces = DiagnosticKind(
        "K020",
        message: Bilingual(
            nb: "Verdien av `{word}` inneholder en krøllparentes.", en: "The value of `{word}` contains a brace."),
        hint: Bilingual(
            nb: "En verdi settes inn som den står. Skriv selve teksten, uten krøllparenteser.",
            en: "A value is put in as it stands. Write the text itself, without braces."),
        example: DiagnosticExample(
            wrong: CourseExample.track(CourseExample.graded + "verdier: {tid: \"{runder} minutter\"}"),
            right: CourseExample.track(CourseExample.graded + "verdier: {tid: fire minutter}")))

    /// Every mistake of a course file.
    package static let courseKinds =
        [
            courseKeyMisplaced, unitOutsideList, courseInvalid, courseUnreadable, courseKey, courseValue, courseLacks,
            courseKeyTwice,
            unitNumberTaken,
            scriptPath, scriptMissing, variantUnknown, valueUnused, trackNameTaken, choiceUnknown, numberOutOfRange,
            voiceByName, unitWithoutTracks, formatsClash, nameWithoutLetters, valuesTwice, tooManyTracks, rangeForOne,
            valueBraces,
        ] + engineKinds
}

/// What `check` reports about a course's own limits.
extension DiagnosticKind {
    static let silenceOverLimit = DiagnosticKind(
        "W020", .warning,
        message: Bilingual(
            nb: "{variant}: {length} uten lyd, fra {time}. Her i kurset er grensen {limit}.",
            en: "{variant}: {length} without sound, from {time}. At this point of the course the limit is {limit}."),
        hint: Bilingual(
            nb: "Si noe underveis, eller endre `grenser` i kursfilen.",
            en: "Say something on the way, or change `limits` in the course file."))
    static let guidanceUnderLimit = DiagnosticKind(
        "W021", .warning,
        message: Bilingual(
            nb: "{variant}: stemmen veileder {share} av tiden. Her i kurset skal det være minst {limit}.",
            en:
                "{variant}: the voice guides {share} of the time. At this point of the course it must be at least {limit}."
        ),
        hint: Bilingual(
            nb: "Si mer underveis, gjør varianten kortere, eller endre `grenser` i kursfilen.",
            en: "Say more on the way, make the variant shorter, or change `limits` in the course file."))

    /// The limits of a course.
    package static let courseLimitKinds = [silenceOverLimit, guidanceUnderLimit]
}
