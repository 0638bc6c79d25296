internal import ArgumentParser
internal import GuidePublish
internal import GuideScript

extension Publish {
    /// All that is handed out besides the sound; the sheets are printed where a Chromium is.
    func files(
        of course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, in folder: PublishedFolder,
        _ console: Console
    ) throws(ExitCode) -> [PublishedFile] {
        let files: [PublishedFile]
        do throws(PublicationFailure) {
            files = try PublicationFiles.all(
                of: course, settings, theme: theme, replacing: folder.content(of: Plan.path), besides: besides)
        } catch {
            switch error {
            case .cover(let failure): throw console.fail(.software, Self.noCover, ["reason": "\(failure)"])
            case .plan(let mistake):
                throw console.fail(.usage, Self.asItIs, ["text": mistake.message(in: console.language)])
            case .handout: throw console.fail(.usage, Self.longAddress, ["url": settings.baseURL])
            }
        }
        return files + prints(of: files, year: course.year, in: folder, console)
    }

    /// What is written besides the files.
    var besides: [String] { book ? [Book.path] : [] }

    /// Packs the book.
    func writeBook(
        of course: PublishedCourse, _ settings: PublicationSettings, _ theme: Theme, _ files: [PublishedFile],
        to folder: PublishedFolder, _ console: Console
    ) throws(ExitCode) {
        do throws(BookFailure) { try folder.writeBook(of: course, settings, theme: theme, files: files) } catch {
            switch error {
            case .system(let failure): throw console.fail(failure, or: .inputOutput, option: "--to")
            case .zip(let failure): throw console.fail(.inputOutput, Self.noBook, ["reason": "\(failure)"])
            }
        }
    }

    /// The sheets as PDF; none, and a word about it, where they cannot be printed.
    private func prints(
        of files: [PublishedFile], year: Int?, in folder: PublishedFolder, _ console: Console
    ) -> [PublishedFile] {
        guard pdf else { return [] }
        guard let printer = ChromiumPrinter(searching: Console.variable("PATH")) else {
            if !quiet { console.tell(Self.noPrinter) }
            return []
        }
        do throws(PrintFailure) {
            return try HandoutPrints.files(of: files, year: year, in: folder, by: printer)
        } catch {
            console.tell(Self.noPrint, ["reason": "\(error)"])
            return []
        }
    }

    private static let asItIs = Bilingual(nb: "{text}", en: "{text}")
    private static let noBook = Bilingual(
        nb: "boken kan ikke skrives: {reason}", en: "the book cannot be written: {reason}")
    private static let noCover = Bilingual(
        nb: "omslaget kan ikke tegnes: {reason}", en: "the cover cannot be drawn: {reason}")
    private static let longAddress = Bilingual(
        nb: "--base-url {url} er for lang for en QR-kode. Velg en kortere adresse",
        en: "--base-url {url} is too long for a QR code. Choose a shorter address")
    private static let noPrinter = Bilingual(
        nb: "her er ingen Chromium: arkene gis ut til utskrift fra nettleseren, ikke som PDF",
        en: "there is no Chromium here: the sheets are made to print from a browser, and not as PDF")
    private static let noPrint = Bilingual(
        nb: "arkene ble ikke skrevet ut som PDF: {reason}. De kan skrives ut fra nettleseren",
        en: "the sheets were not printed as PDF: {reason}. They can be printed from a browser")
}
