internal import GuideProduction
internal import GuidePublish
internal import GuideSpeech
internal import GuideText

/// What the user reads during a publication and at its end.
struct PublishingMessages {
    private let console: Console
    private let path: String
    private let isQuiet: Bool
    private let cache: SpeechCache?
    /// What the cache gave while the whole course was looked through: each sentence counts once.
    private var spoken = SpeechCache.Tally()

    init(_ console: Console, in path: String, isQuiet: Bool, cache: SpeechCache?) {
        self.console = console
        self.path = path
        self.isQuiet = isQuiet
        self.cache = cache
    }

    /// Reports news; `seconds` is the time since the beginning. Prints that fail are reported to the quiet as well.
    mutating func report(_ news: PublishingNews, seconds: Double) {
        switch news {
        case .checked: spoken = cache?.tally ?? spoken
        case .built(let outcome, let build): report(outcome, of: build, seconds: seconds)
        case .notPrinted(let path, let failure):
            console.tell(Self.noPrint, ["path": path, "reason": failure.words(console.language)])
        case _ where isQuiet: break
        case .waiting: console.tell(Self.waiting, ["path": path])
        case .keptStart(let start): console.tell(Self.keptStart, ["start": start])
        case .timeWithoutStart(let time): console.tell(Self.timeWithoutStart, ["time": time])
        case .noPrinter: console.tell(Self.noPrinter)
        }
    }

    /// Reports the result.
    func report(_ outcome: PublishingOutcome, address: String) {
        guard !isQuiet else { return }
        for page in outcome.heavyPages {
            console.tell(Self.heavy, ["path": page.path, "size": "\(page.bytes / 1000)"])
        }
        console.tell(
            Self.done,
            [
                "path": path, "url": address, "written": "\(outcome.written)", "kept": "\(outcome.kept)",
                "removed": "\(outcome.removed)",
            ])
    }

    private func report(_ outcome: BuildOutcome, of build: CourseBuild, seconds: Double) {
        let errors = outcome.diagnostics.filter(\.isError)
        console.tell(errors)
        guard !isQuiet else { return }
        var speech = spoken
        speech.missing = cache?.tally.missing ?? 0
        BuildSummary(outcome, of: build, seconds: seconds, isWhole: true, speech: speech).tell(console)
    }
}

extension PublishingMessages {
    private static let waiting = Bilingual(
        nb: "en annen utgivelse pågår i {path}; venter til den er ferdig",
        en: "another publication is running in {path}; waiting until it has finished")
    private static let keptStart = Bilingual(
        nb:
            "kalenderen begynner {start}, som sist. Velg en annen dag med --start, eller dropp kalenderen med --no-calendar",
        en:
            "the calendar begins on {start}, as last time. Choose another day with --start, or leave the calendar out with --no-calendar"
    )
    private static let timeWithoutStart = Bilingual(
        nb:
            "--time {time} gjelder kalenderen, og den lages bare når kursets første dag er kjent, for eksempel med --start 2027-01-11",
        en:
            "--time {time} is for the calendar, which needs the first day of the course, such as --start 2027-01-11"
    )
    private static let noPrinter = Bilingual(
        nb:
            "Chromium er ikke installert, så arkene ble ikke til PDF. Skriv dem ut fra nettleseren. Ark som ikke er endret, beholder den PDF-en de hadde",
        en:
            "Chromium is not installed, so no PDFs of the sheets were made. Print them from the browser. Unchanged sheets keep the PDF they had"
    )
    private static let noPrint = Bilingual(
        nb: "{path} ble ikke skrevet ut som PDF: {reason}. Skriv ut arket fra nettleseren",
        en: "{path} was not printed as PDF: {reason}. Print the sheet from the browser")
    private static let heavy = Bilingual(
        nb:
            "{path} er på {size} kB, og det er mye for en telefon med dårlig dekning. Fordel øvelsene på flere uker eller dager",
        en:
            "{path} has {size} kB, which is much for a phone with poor coverage. Spread the exercises over more weeks or days"
    )
    private static let done = Bilingual(
        nb: "{path} er klar til å legges ut på {url}: {written} filer skrevet, {kept} som før, {removed} slettet",
        en: "{path} is ready for {url}: {written} files written, {kept} as before, {removed} deleted")
}
