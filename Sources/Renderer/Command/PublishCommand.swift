internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuidePublish
internal import GuideRendering
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// `pusterom publish`: a course in the listener's hands.
struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Make a folder that any web server can hand out: a course's sound, and pages to listen from.",
        discussion: """
            What has changed is built first. The folder then holds an app for phones that works without a network. After a \
            change, publish into the same folder again. The new edition then replaces the old one, completely or not at all.
            """)

    @Argument(
        help: ArgumentHelp("Course: a folder with a kurs.yml, or such a file.", valueName: "course"),
        completion: .directory)
    var course = "."

    @Option(
        help: ArgumentHelp("Folder to publish in. It is made if it does not exist.", valueName: "folder"),
        completion: .directory)
    var to: String

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp(
            "Address that the folder will have on the web, such as https://eksempel.no/kurs.", valueName: "url"))
    var baseURL: String

    @Option(
        help: ArgumentHelp(
            "First day of the course, such as 2027-01-11. Makes a calendar. By default `start` in the course file, or as last time.",
            valueName: "date"
        ))
    var start: String?

    @Option(help: ArgumentHelp("Time of day to practise. By default as last time, or 09:00.", valueName: "hh:mm"))
    var time: String?

    @Flag(name: .customLong("no-calendar"), help: "Make no calendar, and delete one that was published before.")
    var hasNoCalendar = false

    @Option(
        help: ArgumentHelp(
            "Theme: a folder with a clinic's own name, colours, texts and templates.", valueName: "folder"),
        completion: .directory)
    var theme: String?

    @Flag(help: "Let directories and search engines list the course.")
    var listed = false

    @Flag(inversion: .prefixedNo, help: "Print the sheets as PDF too, if Chromium is installed.")
    var pdf = true

    @Flag(help: "Make a book of the short tracks too, with text and sound in step (EPUB 3).")
    var book = false

    @Option(
        help: ArgumentHelp(
            "Also pack the folder into this file, with a page of instructions for the person who runs the web site.",
            valueName: "file"), completion: .file(extensions: ["zip"]))
    var zip: String?

    @Flag(help: "Do not wait for another publication in the same folder; end with 75.")
    var noWait = false

    @Flag(name: [.short, .long], help: "Report nothing but errors.")
    var quiet = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if to.isEmpty { throw ValidationError("--to must name a folder") }
        if hasNoCalendar, start != nil || time != nil {
            throw ValidationError("--no-calendar excludes --start and --time")
        }
    }

    func run() throws {
        let console = messages.console
        let settings = try settings(console)
        try checkZip(console)
        let loaded = try console.load(course)
        let theme = try readTheme(console)
        var environments = try BuildEnvironments(console, named: jobs.namedChoice)
        let environment = try environments.environment(of: loaded.plan.course)
        var publication = CoursePublication(
            loaded.plan, in: loaded.folder, to: PublishedFolder(to), settings, environment)
        publication.theme = theme
        publication.hasBook = book
        (publication.schedule.start, publication.schedule.time) = (start ?? loaded.plan.course.start, time)
        publication.schedule.isWanted = !hasNoCalendar
        publication.printing = pdf ? .by(printer) : .off
        publication.executable = Self.executable
        try publish(
            publication, by: try CommandSession(messages, jobs).compiler(of: loaded.plan.course).choice, console)
        try deliver(publication, console)
    }
}

extension PublishCommand {
    /// This very program.
    private static let executable = "/proc/self/exe"

    /// The program that prints; nil if none is here.
    private var printer: ChromiumPrinter? {
        var printer = ChromiumPrinter(searching: Console.variable("PATH"))
        printer?.executable = Self.executable
        return printer
    }

    private func settings(_ console: Console) throws(ExitCode) -> PublicationSettings {
        var settings = PublicationSettings(baseURL: baseURL, start: start, isUnlisted: !listed)
        settings.time = time ?? settings.time
        do throws(BaseURL.Failure) {
            settings.baseURL = try BaseURL.read(baseURL)
        } catch {
            throw console.fail(
                .usage,
                Bilingual(nb: "--base-url {url} {reason}", en: "--base-url {url} {reason}"),
                ["url": baseURL, "reason": error.reason(console.language)])
        }
        do throws(ScheduleMistake) { try Schedule.check(settings) } catch { throw console.exit(for: error) }
        return settings
    }

    private func readTheme(_ console: Console) throws(ExitCode) -> Theme {
        guard let theme else { return .standard }
        let read: ReadTheme
        do throws(SystemFailure) { read = try ReadTheme(theme) } catch {
            throw console.fail(
                .input,
                Bilingual(
                    nb: "temaet {path} kan ikke leses: {reason}", en: "the theme {path} cannot be read: {reason}"),
                ["path": error.path, "reason": error.reason(console.language)])
        }
        console.tell(read.diagnostics)
        if read.diagnostics.hasErrors { throw ExitStatus.script.exit }
        return read.theme
    }

    /// Publishes, and shows the progress and the result.
    private func publish(
        _ publication: CoursePublication, by engine: EngineChoice?, _ console: Console
    ) throws(ExitCode) {
        var display = ProgressDisplay(console, isQuiet: quiet)
        let progress = WorkProgress()
        let cache = jobs.caching.open()
        var messages = PublishingMessages(console, in: to, isQuiet: quiet, cache: cache)
        defer { console.reportTrouble(of: cache) }
        do throws(PublishingFailure) {
            let outcome = try publication.run(
                jobs: jobs.workers,
                compiler: { Compiler(voice: EngineVoice(engine, workers: $0, cache: cache)) },
                progress: progress,
                tick: { display.show(progress.take()) },
                whenBusy: { !noWait },
                report: {
                    display.show(progress.take())
                    display.clear()
                    messages.report($0, seconds: display.seconds)
                })
            messages.report(outcome, address: baseURL)
        } catch {
            display.clear()
            throw console.exit(for: error, of: publication, engine)
        }
    }
}
