internal import GuideOutput
internal import GuideScript
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText

/// A course while its file is read: what stands at the top.
struct CourseDraft {
    var course: Course
    var settings = SettingsDraft()
    /// Read when the sample rate is known.
    var formats: KeptEntry<[AudioFormat]>?
    /// Read when all that holds for them is known.
    var weeks, days, everyWeek, everyDay: YAMLEntry?
}

extension CourseDraft {
    /// The keys at the top of a course file, in the order in which messages list them.
    static let schema = Schema<CourseDraft>(
        [
            SharedKeys.title.into(
                \.course.title, example: "Nærvær i hverdagen",
                meaning: Bilingual(
                    nb: "tittelen som lytteren ser; albumet som sporene hører til",
                    en: "the title shown to listeners; the album of the tracks")
            ).required,
            SharedKeys.summary.into(
                \.course.summary, example: "Åtte uker med små øvelser.",
                meaning: Bilingual(nb: "én setning om kurset", en: "a sentence about the course")),
            contact.into(\.course.contact),
            language.checked(),
            SharedKeys.author.into(\.course.author, meaning: unlessTheScript),
            SharedKeys.rights.into(\.course.rights, example: "CC BY 4.0", meaning: unlessTheScript),
            SharedKeys.year.into(\.course.year, meaning: unlessTheScript),
            folder.into(\.course.folder), start.into(\.course.start),
            formats.kept(in: \.formats),
            sampleRate.into(\.course.sampleRate),
            bitRate.nested(at: \.course.bitRates, bitRates),
            sidecars.into(\.course.sidecars),
            SharedKeys.sayings.into(
                \.course.sayings,
                meaning: Bilingual(nb: "hvordan ord sies i alle spor", en: "how words are said in all tracks")),
        ],
        notice.fields(at: \.self), SettingsDraft.schema.fields(at: \.settings, describedIn: SettingsDraft.place),
        [
            weeksKey.into(\.weeks), daysKey.into(\.days), everyWeekKey.into(\.everyWeek), everyDayKey.into(\.everyDay),
        ])

    private static let unlessTheScript = Bilingual(
        nb: "står i lydfilene, om ikke manuset sier noe annet",
        en: "stands in the sound files, unless a script says otherwise")

    private static let contact = Key(
        nb: "kontakt", en: "contact", example: "Smerteskolen, telefon 00 00 00 00", .text,
        meaning: Bilingual(
            nb: "hvem lytteren kan kontakte: én linje på sider og ark og i boken",
            en: "whom listeners may contact: a line on pages and sheets and in the book"))

    private static let language = Key(
        nb: "språk", en: "language", example: "nb",
        .choice(WordList([(true, nb: ["nb", "no", "bokmål"], en: ["nb", "no"])])),
        meaning: Bilingual(nb: "bokmål, språket som stemmen snakker", en: "bokmål, the language that the voice speaks"))

    private static let start = Key(
        nb: "start", en: "start", example: "2027-01-11", .date,
        meaning: Bilingual(
            nb:
                "den første kursdagen, som kalenderen regnes fra når `publish` ikke får `--start` ([publish.md](publish.md))",
            en:
                "the first day of the course, from which the calendar is made when `publish` gets no `--start` ([publish.md](publish.md))"
        ))

    private static let folder = Key(
        nb: "mappe", en: "folder", example: "naervaer", .fileName,
        meaning: Bilingual(
            nb:
                "navnet på kursets mappe under `--output`; ellers navnet på mappen det ligger i. Et utgitt kurs kjennes igjen på navnet, så ikke endre det ([publish.md](publish.md))",
            en:
                "the name of the course's folder below `--output`; without it, the name of the folder it is in. A published course is recognised by this name, so do not change it ([publish.md](publish.md))"
        ))
}

/// What is written of the tracks.
extension CourseDraft {
    private static let formatWords = WordList(
        AudioFormat.all.map { ($0, nb: [$0.name], en: [$0.name]) })

    private static let formats = Key(
        nb: "formater", en: "formats", example: "[mp3, flac]", .choices(formatWords),
        meaning: Bilingual(
            nb: "`wav` hvis ingenting er sagt ([formats.md](formats.md))",
            en: "`wav` if nothing is said ([formats.md](formats.md))"))

    private static let sampleRate = Key(
        nb: "samplingsrate", en: "sample-rate", example: "44100",
        .choice(WordList(AudioFormat.allRates.map { ($0, nb: ["\($0)"], en: ["\($0)"]) })),
        meaning: Bilingual(nb: "i Hz", en: "in Hz"))

    private static let bitRate = KeyDeclaration(
        nb: "bitrate", en: "bit-rate", example: "{\(standardBitRates)}",
        meaning: Bilingual(nb: "i kbit/s", en: "in kbit/s"))

    private static var standardBitRates: String {
        AudioFormat.all.compactMap { format in format.bitRates.map { "\(format): \($0.standard)" } }
            .joined(separator: ", ")
    }

    private static let bitRates = Schema<[AudioFormat: Int]>(
        AudioFormat.all.compactMap { format in
            guard let rates = format.bitRates else { return nil }
            let key = Key(
                KeyDeclaration(
                    nb: [format.name], en: [format.name], example: "\(rates.standard)",
                    meaning: Bilingual(nb: "for \(format)", en: "of \(format)")),
                .choice(WordList(rates.known.map { ($0, nb: ["\($0)"], en: ["\($0)"]) })))
            return key.into(\.[format])
        })

    private static let sidecars = Key(
        nb: "tillegg", en: "sidecars", example: "[vtt, tekst]",
        .choices(
            WordList(Sidecar.all.map { ($0, nb: [$0.norwegianName], en: [$0.name]) })),
        meaning: Bilingual(nb: "det som skrives ved siden av hvert spor", en: "what is written beside each track"))
}

/// The units.
extension CourseDraft {
    static let weeksKey = Key(
        nb: "uker", en: "weeks", example: "[{uke: 1, tema: Kroppen, spor: [kroppsskanning]}]", .entry,
        meaning: Bilingual(nb: "ukene i kurset, en liste", en: "the weeks of the course, a list"))
    private static let daysKey = Key(
        nb: "dager", en: "days", example: "[{dag: 1, spor: [kroppsskanning]}]", .entry,
        meaning: Bilingual(nb: "eller dagene", en: "or its days"))
    static let everyWeekKey = Key(
        nb: "hver-uke", en: "every-week", example: "{spor: [kort-sittende]}", .entry,
        meaning: Bilingual(nb: "det som hører til alle ukene", en: "what belongs to all weeks"))
    private static let everyDayKey = Key(
        nb: "hver-dag", en: "every-day", example: "{spor: [kort-sittende]}", .entry,
        meaning: Bilingual(nb: "eller til alle dagene", en: "or to all days"))
}

extension ValueReader where Value == String {
    /// A day of the calendar, such as `2027-01-11`.
    static var date: ValueReader {
        ValueReader { entry, example, decoder in
            guard let written = text.read(entry, example, &decoder) else { return nil }
            if DayGuess.isDay(written) { return written }
            decoder.reportValue(entry, example: example, meant: DayGuess.day(in: written))
            return nil
        }
    }

    /// A text that becomes the name of a folder.
    fileprivate static var fileName: ValueReader {
        ValueReader { entry, example, decoder in
            guard let written = text.read(entry, example, &decoder) else { return nil }
            let name = FileNaming.ascii(written)
            if !name.isEmpty, name.utf8.count <= Limits.fileName { return name }
            let arguments = ["word": written, "limit": "\(Limits.fileName)"]
            decoder.report(.nameWithoutLetters, entry.value.span, arguments)
            return nil
        }
    }
}
