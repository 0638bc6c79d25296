internal import ArgumentParser
internal import Glibc
internal import GuideCourse
internal import GuideNorwegian
internal import GuideOutput
internal import GuideProduction
internal import GuidePublish
internal import GuideRendering
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideTakes
internal import GuideText

/// `pusterom publish`: a course in the listener's hands.
struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a folder that any web server can hand out: a course's sound, and pages to listen from.",
        discussion: """
            What has changed is built first. The folder then holds an app for phones that works without a network. \
            Publish into the same folder again after a change: only what has changed is written.
            """)

    @Argument(
        help: ArgumentHelp("Course: a folder with a kurs.yml, or such a file.", valueName: "course"),
        completion: .directory)
    var course = "."

    @Option(
        help: ArgumentHelp("Folder to hand out; made if it is missing.", valueName: "folder"), completion: .directory)
    var to: String

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Address that the folder will have, such as https://eksempel.no/kurs.", valueName: "url"))
    var baseURL: String

    @Option(help: ArgumentHelp("First day of the course, such as 2027-01-11: makes a calendar.", valueName: "date"))
    var start: String?

    @Option(help: ArgumentHelp("Time of day to practise; 09:00 if none is given.", valueName: "hh:mm"))
    var time: String?

    @Option(
        help: ArgumentHelp("Folder with a clinic's own name, colours, texts and templates.", valueName: "folder"),
        completion: .directory)
    var theme: String?

    @Flag(help: "Let directories and search engines list the course.")
    var listed = false

    @Flag(inversion: .prefixedNo, help: "Print the sheets as PDF too, where a Chromium is.")
    var pdf = true

    @Flag(help: "Make a book of the short tracks too, with text and sound in step (EPUB 3).")
    var book = false

    @Flag(help: "Do not wait for another publication in the same folder: end with 75.")
    var noWait = false

    @Flag(name: [.short, .long], help: "Tell nothing but mistakes.")
    var quiet = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if to.isEmpty { throw ValidationError("--to must name a folder") }
    }

    func run() throws {
        let console = messages.console
        let settings = try settings(console)
        let loaded = try console.load(course)
        let theme = try readTheme(console)
        let folder = PublishedFolder(to)
        let site = PublishingSite(loaded, folder: folder, settings, theme, besides: besides)
        // Looked at twice: a folder that is refused is left without a trace, and while one waits, another course may move in.
        try site.check(console)
        let lock = try lock(folder, console)
        try site.check(console)
        let tracks = try build(loaded, folder, console)
        let course = try read(loaded, tracks, console)
        try publish(course, settings, theme, in: folder, console)
        lock.release()
    }
}

extension Publish {
    /// The folder of sound.
    private var sound: String { "\(to)/\(PublishedFolder.sound)" }

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
        do throws(PlanMistake) { try Plan.check(settings) } catch {
            throw console.fail(.usage, Self.asItIs, ["text": error.message(in: console.language)])
        }
        if start == nil, let time { console.tell(Self.noStart, ["time": time]) }
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
                ["path": error.path, "reason": error.message])
        }
        console.tell(read.diagnostics)
        if read.diagnostics.hasErrors { throw ExitStatus.script.exit }
        return read.theme
    }

    private func lock(_ folder: PublishedFolder, _ console: Console) throws(ExitCode) -> FileLock {
        do throws(SystemFailure) {
            return try folder.lock {
                if !noWait, !quiet { console.tell(Self.waiting, ["path": to]) }
                return !noWait
            }
        } catch {
            switch error.code {
            case EWOULDBLOCK: throw console.fail(.busy, Self.busy, ["path": to])
            case EINTR: throw ExitStatus.interrupted.exit
            default: throw console.exit(for: error, or: .cannotCreate, option: "--to")
            }
        }
    }

    /// Makes the tracks that have changed. The whole course is looked through before: one with mistakes leaves everything as
    /// it was, for pages and sound must fit.
    private func build(
        _ loaded: LoadedCourse, _ folder: PublishedFolder, _ console: Console
    ) throws(ExitCode) -> [BuildManifest.Track] {
        let building = CourseBuilding(
            console: console, jobs: jobs, isQuiet: quiet, isImpatient: noWait, option: "--to")
        var settings = OutputSettings(loaded.plan.course)
        settings.formats = [(.mp3, loaded.plan.course.bitRates[.mp3])]
        settings.sampleRate = OutputSettings.rate(for: [.mp3])
        settings.sidecars = PublishedCourse.sidecars
        var environments = try BuildEnvironments(console)
        let environment = try environments.environment(of: loaded.plan.course)
        let build = CourseBuild(loaded.plan, in: loaded.folder, settings, environment, to: sound)
        if build.decide(BuildSelection()).contains(where: \.reason.isBuilt) {
            try check(loaded, console)
            try claim(folder, loaded, console)
        }
        let outcome = try building.make(build)
        if outcome.diagnostics.hasErrors { throw ExitStatus.of(outcome.diagnostics).exit }
        return outcome.finished
    }

    private func claim(_ folder: PublishedFolder, _ loaded: LoadedCourse, _ console: Console) throws(ExitCode) {
        do throws(SystemFailure) {
            try folder.claim(
                for: loaded.plan.name(in: loaded.folder), sound: PublishingSite.sound(of: loaded.plan).map(\.path))
        } catch {
            throw console.exit(for: error, or: .cannotCreate, option: "--to")
        }
    }

    private func check(_ loaded: LoadedCourse, _ console: Console) throws(ExitCode) {
        let (compiler, choice) = try CommandSession(messages, jobs).compiler(of: loaded.plan.course)
        let check: CourseCheck
        do throws(SpeechFailure) { check = try CourseCheck(loaded.plan, in: loaded.folder, by: compiler) } catch {
            throw console.exit(for: error, choice)
        }
        let errors = check.diagnostics.filter(\.isError)
        guard !errors.isEmpty else { return }
        console.tell(errors)
        console.tell(Self.nothingPublished)
        throw ExitStatus.of(errors).exit
    }

    private func read(
        _ loaded: LoadedCourse, _ tracks: [BuildManifest.Track], _ console: Console
    ) throws(ExitCode) -> PublishedCourse {
        do throws(CourseReadingFailure) {
            return try PublishedCourse(
                loaded.plan, named: loaded.plan.name(in: loaded.folder), tracks: tracks, output: sound,
                sound: PublishedFolder.sound)
        } catch {
            throw console.fail(.inputOutput, Self.unreadable, ["path": "\(sound)/\(error.track)\(error.ending)"])
        }
    }
}

extension Publish {
    private static let waiting = Bilingual(
        nb: "noen andre gir ut i {path}; venter på at det blir ferdig",
        en: "another publication is at work in {path}; waiting for its end")
    private static let busy = Bilingual(
        nb: "noen andre gir ut i {path}. Vent til det er ferdig, eller velg en annen mappe med --to",
        en: "another publication is at work in {path}. Wait for its end, or choose another folder with --to")
    private static let nothingPublished = Bilingual(
        nb: "kurset har feil, og ingenting er gitt ut. Det som var gitt ut før, er som det var",
        en: "the course has mistakes, and nothing was published. What was published before is as it was")
    private static let unreadable = Bilingual(
        nb: "{path} mangler eller kan ikke leses. Ta bort mappen det ligger i, og gi ut på nytt",
        en: "{path} is missing or cannot be read. Remove the folder that it lies in, and publish again")
}
