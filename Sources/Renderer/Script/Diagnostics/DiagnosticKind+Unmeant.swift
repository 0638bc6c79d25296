package import GuideText

/// What would be heard, or left out, and was surely not meant so. Codes are stable and never reused; each can be turned off
/// in the front matter.
extension DiagnosticKind {
    static let directionSpoken = DiagnosticKind(
        "W040", .warning,
        message: Bilingual(nb: "«{text}» blir lest opp.", en: "“{text}” is read aloud."),
        hint: Bilingual(
            nb: "Er det en beskjed og ikke noe som skal sies, skriver du `{example}`.",
            en: "If it is a direction and not to be said, write `{example}`."),
        example: DiagnosticExample(wrong: "God nok. (pause 10 s)\nTakk.", right: "God nok.\n[pause 10 s]\nTakk."))
    static let commentSpoken = DiagnosticKind(
        "W041", .warning,
        message: Bilingual(nb: "Kommentaren «{text}» blir lest opp.", en: "The comment “{text}” is read aloud."),
        hint: Bilingual(
            nb: "En kommentar må ha sin egen linje, med `//` foran.",
            en: "A comment needs a line of its own, with `//` before it."),
        example: DiagnosticExample(wrong: "Takk. // husk å smile", right: "Takk.\n// husk å smile"))
    static let markupSpoken = DiagnosticKind(
        "W042", .warning,
        message: Bilingual(
            nb: "`{text}` betyr noe i andre programmer, men ikke her, og blir lest opp.",
            en: "`{text}` means something in other programs, but not here, and is read aloud."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "Pust inn. <break time=\"5s\"/> Pust ut.", right: "Pust inn.\n[pause 5 s]\nPust ut."))
    static let markdownSpoken = DiagnosticKind(
        "W043", .warning,
        message: Bilingual(
            nb: "`{text}` er tekstformat og hører ikke hjemme i noe som sies.",
            en: "`{text}` is text formatting and does not belong in what is said."),
        hint: Bilingual(nb: "Skriv bare ordene.", en: "Write only the words."),
        example: DiagnosticExample(wrong: "Pust **rolig**.", right: "Pust rolig."))
    static let oneItem = DiagnosticKind(
        "W044", .warning,
        message: Bilingual(
            nb: "`[for …]` har bare ett ledd og går én gang.", en: "`[for …]` has only one item and goes round once."),
        hint: Bilingual(
            nb: "Sett semikolon mellom leddene: `{items}`.", en: "Put semicolons between the items: `{items}`."),
        example: DiagnosticExample(
            wrong: "[for del: føttene, hendene]\nKjenn {del}.\n[slutt]",
            right: "[for del: føttene; hendene]\nKjenn {del}.\n[slutt]"))
    static let headValueUnused = DiagnosticKind(
        "W045", .warning,
        message: Bilingual(
            nb: "Ingenting bruker `{word}`.", en: "Nothing uses `{word}`."),
        hint: Bilingual(nb: "{advice}", en: "{advice}"),
        example: DiagnosticExample(
            wrong: "---\nlengde: 5 min\n---\nVelkommen. [pause 1–10 min]",
            right: "---\nvarianter: {standard: 5 min}\n---\nVelkommen. [pause 1–10 min]"))
    static let timeCodeSpoken = DiagnosticKind(
        "W046", .warning,
        message: Bilingual(
            nb: "`{text}` er fra en undertekst og blir lest opp.", en: "`{text}` is from a caption and is read aloud."),
        hint: Bilingual(nb: "Slett det.", en: "Delete it."),
        example: DiagnosticExample(
            wrong: "00:00:01,000 --> 00:00:04,000\nVelkommen.", right: "Velkommen."))
    static let placeholderSpoken = DiagnosticKind(
        "W047", .warning,
        message: Bilingual(
            nb: "`{text}` står igjen etter en mal eller en tanke og blir lest opp.",
            en: "`{text}` is left over from a template or a thought and is read aloud."),
        hint: Bilingual(
            nb: "Skriv det som skal sies, eller slett det.", en: "Write what is to be said, or delete it."),
        example: DiagnosticExample(wrong: "Velkommen, <navn>.", right: "Velkommen, Kari."))
    static let dotsSpoken = DiagnosticKind(
        "W048", .warning,
        message: Bilingual(
            nb: "Flere prikker gir ikke lengre pause.", en: "More dots do not make a longer pause."),
        hint: Bilingual(
            nb: "Skriv hvor lenge det skal være stille, for eksempel `[pause 5 s]`.",
            en: "Write how long it is to be silent, for example `[pause 5 s]`."),
        example: DiagnosticExample(wrong: "Kjenn etter .........\nTakk.", right: "Kjenn etter.\n[pause 8 s]\nTakk."))
    /// A value that a `#` cuts short.
    package static let valueCut = DiagnosticKind(
        "W049", .warning,
        message: Bilingual(
            nb: "`{text}` blir ikke med, for det som står etter `#`, er en kommentar.",
            en: "`{text}` is left out, because what comes after `#` is a comment."),
        hint: Bilingual(
            nb: "Sett hele verdien i anførselstegn, eller skriv et mellomrom etter `#` hvis det er en kommentar.",
            en: "Put the whole value in quotes, or write a space after `#` if it is a comment."),
        example: DiagnosticExample(wrong: "---\ntittel: Ro #2\n---\nHei.", right: "---\ntittel: \"Ro #2\"\n---\nHei."))
    static let chapterWithoutContent = DiagnosticKind(
        "W050", .warning,
        message: Bilingual(
            nb: "Kapitlet «{title}» er tomt og kommer ikke med.",
            en: "The chapter “{title}” is empty and is left out."),
        hint: Bilingual(
            nb: "Skriv noe under overskriften, eller slett den.", en: "Write something below the heading, or delete it."
        ),
        example: DiagnosticExample(wrong: "# Ankomst\n# Pust\nPust rolig.", right: "# Pust\nPust rolig."))

    static let noBackground = DiagnosticKind(
        "W051", .warning,
        message: Bilingual(
            nb: "Her er det ingen bakgrunn å avslutte.", en: "There is no background to end here."),
        hint: Bilingual(
            nb: "Slett den, eller skriv `[bakgrunn regn.wav]` der bakgrunnen begynner.",
            en: "Delete it, or write `[background rain.wav]` where the background begins."),
        example: DiagnosticExample(wrong: "Pust rolig.\n[bakgrunn slutt]", right: "Pust rolig."))

    static let speakerSpoken = DiagnosticKind(
        "W052", .warning,
        message: Bilingual(
            nb: "«{text}» sier hvem som snakker, og blir lest opp.",
            en: "“{text}” says who is speaking and is read aloud."),
        hint: Bilingual(
            nb: "Slett det. Alt som står i manuset, sies av stemmen.",
            en: "Delete it. Everything in the script is said by the voice."),
        example: DiagnosticExample(wrong: "Kursleder: Velkommen hit.", right: "Velkommen hit."))

    static let surroundingsSpoken = DiagnosticKind(
        "W053", .warning,
        message: Bilingual(
            nb: "«{text}» ser ut til å ha blitt med fra {origin} og blir lest opp.",
            en: "“{text}” seems to have come along from {origin} and is read aloud."),
        hint: Bilingual(
            nb: "Slett det, eller skriv `//` foran hvis det er et notat.",
            en: "Delete it, or write `//` before it if it is a note."),
        example: DiagnosticExample(
            wrong: "Velkommen hit.\n\nMed vennlig hilsen\nKari", right: "Velkommen hit."))
    /// A comment as programmers write it, in a value.
    package static let slashesInValue = DiagnosticKind(
        "W054", .warning,
        message: Bilingual(
            nb: "`{text}` blir en del av verdien, for her begynner notater med `#`.",
            en: "`{text}` becomes part of the value, because notes begin with `#` here."),
        hint: Bilingual(nb: "Skriv `{example}`, eller slett det.", en: "Write `{example}`, or delete it."),
        example: DiagnosticExample(
            wrong: "---\ntittel: Ro // utkast\n---\nHei.", right: "---\ntittel: Ro # utkast\n---\nHei."))

    /// A comma or semicolon behind a value.
    package static let signBehindValue = DiagnosticKind(
        "W074", .warning,
        message: Bilingual(nb: "`{text}` blir en del av verdien.", en: "`{text}` becomes part of the value."),
        hint: Bilingual(nb: "Slett det.", en: "Delete it."),
        example: DiagnosticExample(wrong: "---\ntittel: Ro,\n---\nHei.", right: "---\ntittel: Ro\n---\nHei."))

    static let tableSpoken = DiagnosticKind(
        "W060", .warning,
        message: Bilingual(
            nb: "Linjen er en rad av en tabell, og de {count} cellene mellom {sign} leses opp etter hverandre.",
            en: "The line is a row of a table, and its {count} cells between {sign} are read aloud one after the other."
        ),
        hint: Bilingual(
            nb: "Behold bare cellen som skal sies i hver rad, eller skriv `//` foran radene.",
            en: "Keep only the cell that is to be said of each row, or write `//` before the rows."),
        example: DiagnosticExample(
            wrong: "0:00\tSitt godt.\t5 s\n0:30\tPust inn.\t10 s",
            right: "Sitt godt.\n[pause 5 s]\nPust inn.\n[pause 10 s]"))
    static let noteSpoken = DiagnosticKind(
        "W061", .warning,
        message: Bilingual(
            nb: "«{text}» ser ut til å være en beskjed til den som leder, og blir lest opp.",
            en: "“{text}” seems to be a note to whoever leads, and is read aloud."),
        hint: Bilingual(
            nb: "Slett det, eller skriv `{example}` på en egen linje: det blir ikke lest.",
            en: "Delete it, or write `{example}` on a line of its own: that is not read."),
        example: DiagnosticExample(
            wrong: "Sitt godt. (neste lysbilde) Pust rolig.", right: "Sitt godt.\n// neste lysbilde\nPust rolig."))

    static let addressSpoken = DiagnosticKind(
        "W064", .warning,
        message: Bilingual(
            nb: "Nettadressen `{text}` blir lest opp tegn for tegn.",
            en: "The web address `{text}` is read aloud character by character."),
        hint: Bilingual(
            nb: "Skriv bare `{example}`, og sett resten på et ark eller på siden.",
            en: "Write only `{example}`, and put the rest on a sheet or on the page."),
        example: DiagnosticExample(
            wrong: "Les mer på https://helse.example/kurs?id=7.", right: "Les mer på helse.example."))
    static let headInComment = DiagnosticKind(
        "W065", .warning,
        message: Bilingual(
            nb: "`{text}` er et notat og blir ikke brukt.", en: "`{text}` is a note and is not used."),
        hint: Bilingual(
            nb: "Skriv det uten `//`, mellom to linjer med `---`, øverst i manuset.",
            en: "Write it without `//`, between two lines of `---`, at the top of the script."),
        example: DiagnosticExample(wrong: "// tittel: Ro\nPust rolig.", right: "---\ntittel: Ro\n---\nPust rolig."))
    static let titleIsDirection = DiagnosticKind(
        "W063", .warning,
        message: Bilingual(
            nb: "`{text}` gir et kapittel med dette navnet, og gjør ikke noe mer.",
            en: "`{text}` makes a chapter of that name, and does nothing else."),
        hint: Bilingual(
            nb: "Skriv `{example}` hvis det er en beskjed.", en: "Write `{example}` if it is a direction."),
        example: DiagnosticExample(wrong: "Pust.\n#pause 10 s\nTakk.", right: "Pust.\n[pause 10 s]\nTakk."))
    /// A key of another program's.
    package static let foreignKey = DiagnosticKind(
        "W062", .warning,
        message: Bilingual(
            nb: "`{word}` er noe som {owner} bruker, og gjør ingenting her.",
            en: "`{word}` is something that {owner} uses, and does nothing here."),
        hint: Bilingual(nb: "Slett det.", en: "Delete it."),
        example: DiagnosticExample(
            wrong: "---\ntittel: Ro\ntags: [pust, ro]\n---\nPust.", right: "---\ntittel: Ro\n---\nPust."))

    /// Kinds of text that should not be said at all: for them, advice on pronunciation is useless.
    package static let notToBeSaid = [
        directionSpoken, commentSpoken, markupSpoken, timeCodeSpoken, placeholderSpoken, speakerSpoken,
        surroundingsSpoken, tableSpoken, noteSpoken, addressSpoken, variantSpoken, repetitionSpoken,
    ]

    /// Everything of this kind.
    package static let unmeantKinds =
        [
            directionSpoken, commentSpoken, markupSpoken, markdownSpoken, oneItem, headValueUnused, timeCodeSpoken,
            placeholderSpoken, dotsSpoken, valueCut, chapterWithoutContent, noBackground,
            speakerSpoken, surroundingsSpoken, slashesInValue, signBehindValue, tableSpoken, noteSpoken,
            titleIsDirection, foreignKey,
            addressSpoken,
            headInComment,
        ] + unmarkedKinds
}
