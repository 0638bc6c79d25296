internal import GuideOutput
internal import GuideProduction
internal import GuideSystem

/// Makes all files of a new edition besides its sound, in the staging folder.
struct EditionMaking {
    let publication: CoursePublication
    let course: PublishedCourse
    let staging: EditionStaging
    var settings: PublicationSettings
    let report: (PublishingNews) -> Void
    /// All files but the book.
    private(set) var files: [PublishedFile] = []
    private var book: PublishedEdition?

    private var folder: PublishedFolder { publication.folder }
    /// What is written besides `files`.
    private var besides: [String] { publication.hasBook ? [Book.path] : [] }

    /// The making of an edition of a course whose sound lies in the staging folder.
    init(
        _ publication: CoursePublication, _ course: PublishedCourse, _ settings: PublicationSettings,
        report: @escaping (PublishingNews) -> Void
    ) {
        self.publication = publication
        self.course = course
        self.settings = settings
        self.report = report
        staging = publication.folder.staging
    }

    /// Makes everything. The book comes before the pages, which lead to it and show its size.
    mutating func run() throws(PublishingFailure) {
        let others = try PublicationFiles.others(
            of: course, settings, theme: publication.theme, replacing: folder.schedule)
        try Self.stopIfAsked()
        if publication.hasBook { try packBook(others) }
        files = PublicationFiles.all(
            of: course, settings, theme: publication.theme, others: others, besides: besides)
        files += try prints(of: files)
        let news = files.filter { !folder.holds($0) } + [list]
        try PublishingFailure.system { () throws(SystemFailure) in for file in news { try staging.write(file) } }
        try Self.stopIfAsked()
    }

    /// The paths of all files of the edition, the sound too.
    func paths(_ sound: BuildManifest?) -> [String] {
        let sounds = (sound?.paths ?? []).map { "\(PublishedFolder.sound)/\($0)" }
        return sounds + files.map(\.path) + besides + [PublicationList.fileName]
    }

    /// The result, given what is exchanged.
    func outcome(of swap: EditionSwap) -> PublishingOutcome {
        func count(_ paths: [String]) -> Int {
            paths.count { !$0.hasPrefix("\(PublishedFolder.sound)/") && $0 != PublicationList.fileName }
        }
        var outcome = PublishingOutcome()
        outcome.written = count(swap.added + swap.replaced)
        outcome.kept = files.count + besides.count - outcome.written
        outcome.removed = count(swap.removed)
        outcome.heavyPages = files.filter {
            $0.path.hasSuffix(".html") && $0.bytes.count > ListeningPages.pageLimit
        }
        .map { ($0.path, $0.bytes.count) }
        return outcome
    }

    static func stopIfAsked() throws(PublishingFailure) {
        if Interruption.isRequested { throw .interrupted }
    }
}

extension EditionMaking {
    private var list: PublishedFile {
        var list = PublicationList(files: (files.map(\.path) + besides).sorted())
        list.course = course.name
        list.schedule =
            files.first { $0.path == Schedule.path }.flatMap { Schedule.edition($0.bytes) } ?? folder.schedule
        list.book = book ?? folder.book
        return PublishedFile(PublicationList.fileName, list.text)
    }

    private mutating func packBook(_ others: [PublishedFile]) throws(PublishingFailure) {
        book = try Book.pack(
            course, settings, theme: publication.theme, in: staging.new,
            cover: others.first { $0.path == Cover.picture }?.bytes, after: folder.book)
        settings.bookBytes = FileStatus(of: "\(staging.new)/\(Book.path)")?.size
        try Self.stopIfAsked()
    }

    /// The sheets as PDF, and news of those that cannot be printed.
    private func prints(of files: [PublishedFile]) throws(PublishingFailure) -> [PublishedFile] {
        var printer: ChromiumPrinter?
        if case .by(let program) = publication.printing {
            printer = program
            if program == nil { report(.noPrinter) }
        }
        let prints: HandoutPrints
        do throws(PrintFailure) {
            prints = try HandoutPrints(of: files, settings, year: course.year, in: folder, by: printer)
        } catch {
            if case .system(let failure) = error.reason { throw .system(failure) }
            throw .interrupted
        }
        for (path, failure) in prints.failures.sorted(by: { $0.key < $1.key }) {
            report(.notPrinted(path: path, failure))
        }
        return prints.files
    }
}
