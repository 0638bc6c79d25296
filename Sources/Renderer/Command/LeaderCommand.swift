internal import ArgumentParser
internal import GuideCourse
internal import GuideLibrary
internal import GuidePublish
internal import GuideSystem
internal import GuideText

/// `pusterom leader`: the booklet that only the course leader has.
struct LeaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "leader",
        abstract: "Write the course leader's booklet: a page to print, and a PDF if Chromium is installed.",
        discussion: """
            It is made from the Markdown pages in the course's folder `kursleder`. `pusterom publish` never reads that \
            folder, and this command never writes into a published one.
            """)

    @Argument(
        help: ArgumentHelp("Course: a folder with a kurs.yml, or such a file.", valueName: "course"),
        completion: .directory)
    var course = "."

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the files.", valueName: "folder"), completion: .directory)
    var output = "Build"

    @Flag(inversion: .prefixedNo, help: "Print it as PDF too, if Chromium is installed.")
    var pdf = true

    @OptionGroup var messages: MessageOptions

    func run() throws {
        let console = messages.console
        let loaded = try console.load(course)
        let reading = CourseTextReading(ofLeaderIn: loaded.folder)
        console.tell(reading.diagnostics)
        if reading.diagnostics.hasErrors { throw ExitStatus.script.exit }
        guard !reading.texts.pages.isEmpty else {
            throw console.fail(
                .input,
                Bilingual(
                    nb:
                        "{path} har ingen tekster for kurslederen. Skriv dem som Markdown, for eksempel {path}/01-uke-1.md",
                    en:
                        "{path} has no texts for the course leader. Write them in Markdown, for example {path}/01-uke-1.md"
                ),
                ["path": loaded.folder.path(of: CourseTexts.leaderFolder)])
        }
        guard PublishedFolder(output).course == nil else {
            throw console.fail(
                .usage,
                Bilingual(
                    nb:
                        "{path} er en utgitt mappe, og der ville deltakerne finne heftet. Velg en annen mappe med --output",
                    en:
                        "{path} is a published folder, and participants would find the booklet there. Choose another folder with --output"
                ),
                ["path": output])
        }
        let course = PublishedCourse(outlineOf: loaded.plan, named: loaded.plan.name(in: loaded.folder))
        let page = WrittenCourse.leaderBooklet(of: reading.texts.pages, course)
        let files = [page] + [try print(page, course, console)].compactMap { $0 }
        do throws(SystemFailure) {
            let staging = try StagingFolder(in: output)
            for file in files { try staging.write(file.bytes, to: file.path) }
            try staging.commit(files.map(\.path))
        } catch {
            throw console.exit(for: error, option: "--output")
        }
        for file in files { try console.print("\(output)/\(file.path)\n") }
    }
}

extension LeaderCommand {
    /// The booklet as PDF; nil if it is not wanted or there is nothing that prints it.
    private func print(
        _ page: PublishedFile, _ course: PublishedCourse, _ console: Console
    ) throws(ExitCode) -> PublishedFile? {
        guard pdf, var printer = ChromiumPrinter(searching: Console.variable("PATH")) else { return nil }
        printer.executable = "/proc/self/exe"
        do throws(PrintFailure) {
            return try printer.print(page, at: "about:blank", year: course.year)
        } catch {
            if error.reason == .interrupted { throw ExitStatus.interrupted.exit }
            console.tell(
                Bilingual(
                    nb: "{path} ble ikke skrevet ut som PDF: {reason}", en: "{path} was not printed as PDF: {reason}"),
                ["path": page.path, "reason": error.words(console.language)])
            return nil
        }
    }
}
