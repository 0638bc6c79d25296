/// The mistakes of a script's text. Codes are stable and never reused.
extension DiagnosticKind {
    static let notUTF8 = DiagnosticKind(
        "P001", message: Bilingual(nb: "Filen er ikke UTF-8-tekst.", en: "The file is not UTF-8 text."),
        mend: Bilingual(nb: "Lagre den på nytt med tegnkodingen UTF-8.", en: "Save it again with the encoding UTF-8."))
    static let controlCharacter = DiagnosticKind(
        "P002",
        message: Bilingual(
            nb: "Usynlig styretegn ({code}) i teksten.", en: "Invisible control character ({code}) in the text."),
        mend: Bilingual(nb: "Slett tegnet og skriv stedet på nytt.", en: "Delete it and type the place anew."))
    static let scriptTooLarge = DiagnosticKind(
        "P003",
        message: Bilingual(
            nb: "Manuset eller hodet er større enn {limit}.",
            en: "The script or its front matter is larger than {limit}."),
        mend: Bilingual(nb: "Del det i flere manus.", en: "Split it into several scripts."))
    static let lineTooLong = DiagnosticKind(
        "P004",
        message: Bilingual(nb: "Linjen er lengre enn {limit} tegn.", en: "The line is longer than {limit} characters."),
        mend: Bilingual(nb: "Bryt den i kortere linjer.", en: "Break it into shorter lines."))
    static let wordTooLong = DiagnosticKind(
        "P005",
        message: Bilingual(nb: "Ordet er lengre enn {limit} tegn.", en: "The word is longer than {limit} characters."),
        mend: Bilingual(nb: "Mangler det et mellomrom?", en: "Is a space missing?"))
    static let nothingSpoken = DiagnosticKind(
        "P006", message: Bilingual(nb: "Manuset sier ingenting.", en: "The script says nothing."),
        mend: Bilingual(nb: "Skriv minst én setning eller én klokke.", en: "Write at least one sentence or bell."))
    static let frontMatterOpen = DiagnosticKind(
        "P007",
        message: Bilingual(nb: "Hodet mangler sin avsluttende `---`.", en: "The front matter lacks its closing `---`."),
        mend: Bilingual(nb: "Sett `---` alene på linjen etter hodet.", en: "Put `---` alone on the line after it."))
    static let frontMatterInvalid = DiagnosticKind(
        "P008",
        message: Bilingual(
            nb: "Hodet er ikke gyldig YAML: {reason}.", en: "The front matter is not valid YAML: {reason}."),
        mend: Bilingual(
            nb: "Skriv `navn: verdi` på hver linje, og sett tekst med kolon i anførselstegn.",
            en: "Write `name: value` on each line, and quote text that holds a colon."))
    static let frontMatterValue = DiagnosticKind(
        "P009", message: Bilingual(nb: "`{key}` kan ikke være dette.", en: "`{key}` cannot be this."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let unknownKey = DiagnosticKind(
        "P010", message: Bilingual(nb: "Ukjent navn `{word}`.", en: "Unknown name `{word}`."),
        mend: Bilingual(nb: "Her kan det stå {known}.", en: "Known here: {known}."))
    static let variantName = DiagnosticKind(
        "P011",
        message: Bilingual(nb: "`{word}` kan ikke være navnet på en variant.", en: "`{word}` cannot name a variant."),
        mend: Bilingual(
            nb: "Bruk bokstaver, tall og bindestrek, og et navn som ikke er brukt før.",
            en: "Use letters, digits and hyphens, and a name not used before."))
    static let unknownDirective = DiagnosticKind(
        "P012", message: Bilingual(nb: "Ukjent ord `{word}` i klammer.", en: "Unknown word `{word}` in brackets."),
        mend: Bilingual(
            nb: "Kjente ord: {known}. Skal klammen leses opp, skriv `\\[`.",
            en: "Known words: {known}. For a bracket to be spoken, write `\\[`."))
    static let directiveOpen = DiagnosticKind(
        "P013", message: Bilingual(nb: "`[` mangler sin `]`.", en: "`[` lacks its `]`."),
        mend: Bilingual(nb: "Lukk den på samme linje.", en: "Close it on the same line."))
    static let blockOpen = DiagnosticKind(
        "P014", message: Bilingual(nb: "`[{word} …]` blir aldri avsluttet.", en: "`[{word} …]` is never ended."),
        mend: Bilingual(nb: "Skriv `[slutt]` der blokken er ferdig.", en: "Write `[end]` where the block is over."))
    static let strayEnd = DiagnosticKind(
        "P015", message: Bilingual(nb: "`[{word}]` uten noe å avslutte.", en: "`[{word}]` with nothing to end."),
        mend: Bilingual(
            nb: "Slett den, eller skriv `[bare …]` der blokken begynner.",
            en: "Delete it, or write `[only …]` where the block begins."))
    static let missingDuration = DiagnosticKind(
        "P016", message: Bilingual(nb: "Her mangler en varighet.", en: "A duration is missing here."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let unknownUnit = DiagnosticKind(
        "P017", message: Bilingual(nb: "`{word}` er ingen tidsenhet.", en: "`{word}` is no unit of time."),
        mend: Bilingual(
            nb: "Bruk `s` eller `min`, for eksempel `{example}`.", en: "Use `s` or `min`, for example `{example}`."))
    static let missingUnit = DiagnosticKind(
        "P018", message: Bilingual(nb: "Tallet mangler enhet.", en: "The number lacks a unit."),
        mend: Bilingual(nb: "Skriv `{example}`.", en: "Write `{example}`."))
    static let malformedDuration = DiagnosticKind(
        "P019", message: Bilingual(nb: "`{word}` er ingen varighet.", en: "`{word}` is no duration."),
        mend: Bilingual(
            nb: "Skriv for eksempel `8 s`, `4–20 s`, `1 min 30 s` eller `1:30`.",
            en: "Write for example `8 s`, `4–20 s`, `1 min 30 s` or `1:30`."))
    static let reversedRange = DiagnosticKind(
        "P020", message: Bilingual(nb: "Det minste står etter det største.", en: "The least stands after the most."),
        mend: Bilingual(nb: "Bytt dem om.", en: "Swap them."))
    static let durationTooLong = DiagnosticKind(
        "P021", message: Bilingual(nb: "Varigheten er lengre enn {limit}.", en: "The duration is longer than {limit}."),
        mend: Bilingual(nb: "Velg en kortere, eller del den opp.", en: "Choose a shorter one, or divide it."))
    static let unexpectedArgument = DiagnosticKind(
        "P022",
        message: Bilingual(
            nb: "`{word}` hører ikke hjemme i `[{directive}]`.", en: "`{word}` does not belong in `[{directive}]`."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let unknownVariant = DiagnosticKind(
        "P023", message: Bilingual(nb: "Ukjent variant `{word}`.", en: "Unknown variant `{word}`."),
        mend: Bilingual(nb: "Manuset har {known}.", en: "The script has {known}."))
    static let missingVariant = DiagnosticKind(
        "P024",
        message: Bilingual(nb: "`[{word}]` sier ikke hvilken variant.", en: "`[{word}]` does not say which variant."),
        mend: Bilingual(nb: "Skriv for eksempel `[{word} {known}]`.", en: "Write for example `[{word} {known}]`."))
    static let countOutOfRange = DiagnosticKind(
        "P025",
        message: Bilingual(
            nb: "Antallet må være et helt tall fra 1 til {limit}.",
            en: "The count must be a whole number from 1 to {limit}."),
        mend: Bilingual(nb: "Skriv for eksempel `3 ganger`.", en: "Write for example `3 times`."))
    static let levelOutOfRange = DiagnosticKind(
        "P026",
        message: Bilingual(
            nb: "Nivået må ligge mellom −60 dB og +6 dB.", en: "The level must lie between −60 dB and +6 dB."),
        mend: Bilingual(
            nb: "Skriv for eksempel `-6 dB` for halvparten så sterkt.",
            en: "Write for example `-6 dB` for half as strong."))
    static let unknownEscape = DiagnosticKind(
        "P027", message: Bilingual(nb: "`\\{word}` betyr ingenting.", en: "`\\{word}` means nothing."),
        mend: Bilingual(nb: "Skriv `\\\\` for en omvendt skråstrek.", en: "Write `\\\\` for a backslash."))
    static let strayBracket = DiagnosticKind(
        "P028", message: Bilingual(nb: "`{word}` uten noe å lukke.", en: "`{word}` with nothing to close."),
        mend: Bilingual(nb: "Slett den, eller skriv `\\{word}`.", en: "Delete it, or write `\\{word}`."))
    static let brace = DiagnosticKind(
        "P029", message: Bilingual(nb: "`{word}` kan ikke stå her.", en: "`{word}` cannot stand here."),
        mend: Bilingual(nb: "Skriv `\\{word}` for selve tegnet.", en: "Write `\\{word}` for the character itself."))
    static let emptyChapter = DiagnosticKind(
        "P030", message: Bilingual(nb: "Kapittelet har ikke noe navn.", en: "The chapter has no name."),
        mend: Bilingual(
            nb: "Skriv navnet etter `#`, for eksempel `# Ankomst`.",
            en: "Write its name after `#`, for example `# Arrival`."))
    static let unspeakable = DiagnosticKind(
        "P031", message: Bilingual(nb: "`{word}` har ingen ord å si.", en: "`{word}` has no words to say."),
        mend: Bilingual(
            nb: "Slett det, eller skriv `[pause 5 s]` for en stillhet.",
            en: "Delete it, or write `[pause 5 s]` for a silence."))
    static let tooManyElements = DiagnosticKind(
        "P032",
        message: Bilingual(
            nb: "Manuset har mer enn {limit} hendelser.", en: "The script has more than {limit} events."),
        mend: Bilingual(nb: "Del det i flere manus.", en: "Split it into several scripts."))
    static let nestedTooDeep = DiagnosticKind(
        "P033",
        message: Bilingual(
            nb: "Mer enn {limit} blokker inni hverandre.", en: "More than {limit} blocks within each other."),
        mend: Bilingual(nb: "Avslutt noen av dem først.", en: "End some of them first."))
    static let unknownValue = DiagnosticKind(
        "P035", message: Bilingual(nb: "`{{word}}` har ingen verdi.", en: "`{{word}}` has no value."),
        mend: Bilingual(
            nb: "Skriv `{word}: …` i hodet, eller `\\{` for selve tegnet.",
            en: "Write `{word}: …` in the front matter, or `\\{` for the character itself."))
    static let braceOpen = DiagnosticKind(
        "P036", message: Bilingual(nb: "Krøllparentesen mangler sin avslutning.", en: "The brace is never closed."),
        mend: Bilingual(
            nb: "Lukk den på samme linje, eller skriv `\\{` for selve tegnet.",
            en: "Close it on the same line, or write `\\{` for the character itself."))
    static let emptyBraces = DiagnosticKind(
        "P037", message: Bilingual(nb: "Krøllparentesen er tom.", en: "The braces are empty."),
        mend: Bilingual(
            nb: "Skriv navnet på en verdi, eller `skrevet|sagt`, mellom dem.",
            en: "Write the name of a value, or `written|spoken`, between them."))
    static let missingPhases = DiagnosticKind(
        "P038", message: Bilingual(nb: "Pusten har ingen faser.", en: "The breath has no phases."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let missingCycles = DiagnosticKind(
        "P039", message: Bilingual(nb: "Det står ikke hvor mange ganger.", en: "It does not say how many times."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let phaseTooShort = DiagnosticKind(
        "P040", message: Bilingual(nb: "Varigheten er for kort.", en: "The duration is too short."),
        mend: Bilingual(
            nb: "Gi den mer tid; en fase av pusten trenger minst et halvt sekund.",
            en: "Give it more time; a phase of breath needs at least half a second."))
    static let missingCount = DiagnosticKind(
        "P041", message: Bilingual(nb: "Her mangler et antall.", en: "A count is missing here."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let numbersOutOfRange = DiagnosticKind(
        "P042",
        message: Bilingual(
            nb: "Det telles høyst {limit} hele tall, fra 0 til {highest}.",
            en: "At most {limit} whole numbers are counted, from 0 to {highest}."),
        mend: Bilingual(nb: "Skriv for eksempel `1–4`.", en: "Write for example `1–4`."))
    static let malformedLoop = DiagnosticKind(
        "P043",
        message: Bilingual(nb: "Løkken mangler navn eller ledd.", en: "The loop lacks its name or its items."),
        mend: Bilingual(
            nb: "Skriv for eksempel `{example}`, med høyst 1000 ledd.",
            en: "Write for example `{example}`, with at most 1000 items."))
    static let missingPath = DiagnosticKind(
        "P044",
        message: Bilingual(nb: "Det står ikke hva som skal settes inn.", en: "It does not say what to include."),
        mend: Bilingual(nb: "Skriv for eksempel `{example}`.", en: "Write for example `{example}`."))
    static let circularInclude = DiagnosticKind(
        "P045", message: Bilingual(nb: "`{path}` setter inn seg selv.", en: "`{path}` includes itself."),
        mend: Bilingual(nb: "Ta bort det ene stedet.", en: "Remove one of the places."))
    static let tooManyIncludes = DiagnosticKind(
        "P046",
        message: Bilingual(
            nb: "Mer enn {depth} filer i hverandre, eller {limit} i alt.",
            en: "More than {depth} files within each other, or {limit} in all."),
        mend: Bilingual(nb: "Slå noen av dem sammen.", en: "Join some of them."))
    static let missingInclude = DiagnosticKind(
        "P047", message: Bilingual(nb: "`{path}` finnes ikke.", en: "`{path}` does not exist."),
        mend: Bilingual(
            nb: "Skriv stien fra mappen som manusene ligger i.", en: "Write the path from the folder of the scripts."))
    static let outsideRoot = DiagnosticKind(
        "P048",
        message: Bilingual(
            nb: "`{path}` ligger utenfor manusmappen.", en: "`{path}` lies outside the folder of the scripts."),
        mend: Bilingual(nb: "Kopier filen inn i mappen.", en: "Copy the file into the folder."))
    static let unreadableInclude = DiagnosticKind(
        "P049", message: Bilingual(nb: "`{path}` kan ikke leses: {reason}.", en: "`{path}` cannot be read: {reason}."),
        mend: Bilingual(
            nb: "Se etter at det er en vanlig fil som du har lov til å lese.",
            en: "See that it is an ordinary file that you may read."))
    static let shareOutOfRange = DiagnosticKind(
        "P034", message: Bilingual(nb: "Andelen må ligge mellom 0 og 1.", en: "The share must lie between 0 and 1."),
        mend: Bilingual(nb: "Skriv for eksempel `0,5` eller `50 %`.", en: "Write for example `0.5` or `50 %`."))
    static let lengthIsRange = DiagnosticKind(
        "P050",
        message: Bilingual(
            nb: "En variant har én lengde, ikke et spenn.", en: "A variant has one length, not a range."),
        mend: Bilingual(
            nb: "Velg én, for eksempel `10 min`. Uten lengde åpner pausene seg halvveis.",
            en: "Choose one, for example `10 min`. Without a length the pauses open half way."))

    /// Every kind of mistake that a script's text can have.
    package static let scriptKinds =
        [
            notUTF8, controlCharacter, scriptTooLarge, lineTooLong, wordTooLong, nothingSpoken, frontMatterOpen,
            frontMatterInvalid, frontMatterValue, unknownKey, variantName, unknownDirective, directiveOpen,
            blockOpen, strayEnd, missingDuration, unknownUnit, missingUnit, malformedDuration, reversedRange,
            durationTooLong, unexpectedArgument, unknownVariant, missingVariant, countOutOfRange, levelOutOfRange,
            unknownEscape, strayBracket, brace, emptyChapter, unspeakable, tooManyElements, nestedTooDeep,
            shareOutOfRange, unknownValue, braceOpen, emptyBraces, missingPhases, missingCycles, phaseTooShort,
            missingCount, numbersOutOfRange, malformedLoop, missingPath, circularInclude, tooManyIncludes,
            missingInclude, outsideRoot, unreadableInclude, lengthIsRange,
        ] + soundKinds
}
