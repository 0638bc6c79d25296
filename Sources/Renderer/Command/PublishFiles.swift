internal import ArgumentParser
internal import GuidePublish
internal import GuideScript
internal import GuideSystem
internal import GuideText

extension Publish {
    /// What is written besides the files.
    var besides: [String] { book ? [Book.path] : [] }

    /// Makes all that is handed out besides the sound, and writes it. The book comes first: pages lead to it, and tell its size.
    func publish(
        _ course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, in folder: PublishedFolder,
        _ console: Console
    ) throws(ExitCode) {
        let others = try others(of: course, settings, theme, in: folder, console)
        try stopIfAsked()
        let isPlanGone = settings.start == nil && folder.content(of: Plan.path) != nil
        var settings = settings
        if book {
            let book = try packBook(of: course, settings, theme, others, in: folder, console)
            settings.bookBytes = book.size
            try stopIfAsked()
            let files = try files(of: course, settings, theme, others, in: folder, console)
            try system(console) { () throws(SystemFailure) in
                try folder.announce([Book.path])
                try book.commit()
            }
            try write(files, of: course, book: book.edition, to: folder, console)
        } else {
            let files = try files(of: course, settings, theme, others, in: folder, console)
            try write(files, of: course, book: nil, to: folder, console)
        }
        if isPlanGone, !quiet, folder.content(of: Plan.path) == nil { console.tell(Self.planGone, ["path": to]) }
    }
}

extension Publish {
    private func others(
        of course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, in folder: PublishedFolder,
        _ console: Console
    ) throws(ExitCode) -> [PublishedFile] {
        do throws(PublicationFailure) {
            return try PublicationFiles.others(of: course, settings, theme: theme, replacing: folder.plan)
        } catch {
            switch error {
            case .cover(let failure): throw console.fail(.software, Self.noCover, ["reason": "\(failure)"])
            case .plan(let mistake):
                throw console.fail(.usage, Self.asItIs, ["text": mistake.message(in: console.language)])
            case .handout: throw console.fail(.usage, Self.longAddress, ["url": settings.baseURL])
            }
        }
    }

    /// All files, the sheets also printed where that can be. None may take the place of a conflictingFile's.
    private func files(
        of course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, _ others: [PublishedFile],
        in folder: PublishedFolder, _ console: Console
    ) throws(ExitCode) -> [PublishedFile] {
        let files = PublicationFiles.all(of: course, settings, theme: theme, others: others, besides: besides)
        let all = files + (try prints(of: files, year: course.year, in: folder, console))
        if let conflictingFile = folder.conflictingFile(among: all, besides: besides) {
            throw console.fail(.cannotCreate, PublishingSite.conflictingFile, ["path": "\(to)/\(conflictingFile)"])
        }
        return all
    }

    private func packBook(
        of course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, _ files: [PublishedFile],
        in folder: PublishedFolder, _ console: Console
    ) throws(ExitCode) -> PackedBook {
        do throws(BookFailure) {
            return try folder.packBook(of: course, settings, theme: theme, files: files)
        } catch {
            switch error {
            case .system(let failure): throw console.exit(for: failure, or: .inputOutput, option: "--to")
            case .zip(let failure): throw console.fail(.inputOutput, Self.noBook, ["reason": "\(failure)"])
            }
        }
    }

    private func write(
        _ files: [PublishedFile], of course: PublishedCourse, book: PublishedEdition?, to folder: PublishedFolder,
        _ console: Console
    ) throws(ExitCode) {
        let outcome = try system(console) { () throws(SystemFailure) in
            try folder.write(files, of: course.name, besides: besides, book: book)
        }
        guard !quiet else { return }
        for file in files where file.path.hasSuffix(".html") && file.bytes.count > ListeningPages.pageLimit {
            console.tell(Self.heavy, ["path": file.path, "size": "\(file.bytes.count / 1000)"])
        }
        console.tell(
            Self.done,
            [
                "path": to, "url": baseURL, "written": "\(outcome.written)", "kept": "\(outcome.kept)",
                "removed": "\(outcome.removed)",
            ])
    }

    /// The sheets as PDF, and a word about those that cannot be printed.
    private func prints(
        of files: [PublishedFile], year: Int?, in folder: PublishedFolder, _ console: Console
    ) throws(ExitCode) -> [PublishedFile] {
        let printer = pdf ? ChromiumPrinter(searching: Console.variable("PATH")) : nil
        if pdf, printer == nil, !quiet { console.tell(Self.noPrinter) }
        let prints: HandoutPrints
        do throws(PrintFailure) {
            prints = try HandoutPrints(of: files, year: year, in: folder, by: printer)
        } catch {
            throw ExitStatus.interrupted.exit
        }
        for (path, failure) in prints.failures.sorted(by: { $0.key < $1.key }) {
            console.tell(Self.noPrint, ["path": path, "reason": "\(failure)"])
        }
        return prints.files
    }

    private func stopIfAsked() throws(ExitCode) {
        if Interruption.isRequested { throw ExitStatus.interrupted.exit }
    }

    private func system<Value>(
        _ console: Console, _ body: () throws(SystemFailure) -> Value
    ) throws(ExitCode) -> Value {
        do throws(SystemFailure) { return try body() } catch {
            throw console.exit(for: error, or: .inputOutput, option: "--to")
        }
    }
}

extension Publish {
    static let asItIs = Bilingual(nb: "{text}", en: "{text}")
    static let noStart = Bilingual(
        nb:
            "--time {time} gjelder kalenderen, og den lages bare når kursets første dag er gitt, for eksempel --start 2027-01-11",
        en:
            "--time {time} is for the calendar, which is made only with the first day of the course, such as --start 2027-01-11"
    )
    private static let planGone = Bilingual(
        nb: "planen er tatt bort fra {path}, for her er ingen første dag; gi --start for å beholde den",
        en: "the plan was removed from {path}, for no first day was given; give --start to keep it")
    private static let noBook = Bilingual(
        nb: "boken kan ikke skrives: {reason}", en: "the book cannot be written: {reason}")
    private static let noCover = Bilingual(
        nb: "omslaget kan ikke tegnes: {reason}", en: "the cover cannot be drawn: {reason}")
    private static let longAddress = Bilingual(
        nb: "--base-url {url} er for lang for en QR-kode. Velg en kortere adresse",
        en: "--base-url {url} is too long for a QR code. Choose a shorter address")
    private static let noPrinter = Bilingual(
        nb:
            "her er ingen Chromium: arkene gis ut til utskrift fra nettleseren; PDF beholdes bare for ark som er som før",
        en:
            "there is no Chromium here: the sheets are made to print from a browser; PDFs are kept of unchanged sheets alone"
    )
    private static let noPrint = Bilingual(
        nb: "{path} ble ikke skrevet ut som PDF: {reason}. Det kan skrives ut fra nettleseren",
        en: "{path} was not printed as PDF: {reason}. It can be printed from a browser")
    private static let heavy = Bilingual(
        nb: "{path} er {size} kB: tung for en telefon med dårlig dekning. Del øvelsene på flere uker eller dager",
        en: "{path} is {size} kB: heavy for a phone with poor coverage. Spread the exercises over more weeks or days")
    private static let done = Bilingual(
        nb: "{path} er klar til å legges ut på {url}: {written} filer skrevet, {kept} som før, {removed} tatt bort",
        en: "{path} is ready for {url}: {written} files written, {kept} as before, {removed} removed")
}
