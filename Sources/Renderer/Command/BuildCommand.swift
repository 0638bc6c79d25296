internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideScript

/// `pusterom build`: whole courses.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make all tracks of courses; what has not changed is left as it is.",
        discussion: """
            A course is a folder with a file kurs.yml. Its tracks go to a folder of its own in Build, with playlists, \
            manifest.json and SHA256SUMS. A script with mistakes does not stop the others; the exit status is then 65.
            """)

    @Argument(
        help: ArgumentHelp("Courses: folders with a kurs.yml, or such files.", valueName: "course"),
        completion: .directory)
    var courses = ["."]

    @Option(help: ArgumentHelp("Only this week or day, such as uke-2; may be given several times.", valueName: "part"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Only this variant; may be given several times.", valueName: "name"))
    var variant: [String] = []

    @Option(
        help: ArgumentHelp(
            "Formats instead of the course's own, parted by commas: wav, wav24, flac, mp3, opus.", valueName: "formats")
    )
    var format: CommaList<AudioFormat>?

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the courses' folders.", valueName: "folder"),
        completion: .directory)
    var output = "Build"

    @Flag(help: "Make tracks also when nothing has changed.")
    var force = false

    @Flag(help: "Make nothing: tell what would be made, and why.")
    var dryRun = false

    @Flag(help: "Do not wait for another build in the same folder: end with 75.")
    var noWait = false

    @Flag(name: [.short, .long], help: "Tell nothing but mistakes.")
    var quiet = false

    @OptionGroup var jobs: JobOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if let format, format.items.contains(.wav), format.items.contains(.wav24) {
            throw ValidationError("wav and wav24 would have the same name: choose one")
        }
    }

    func run() throws {
        let console = messages.console
        var loaded: [LoadedCourse] = []
        for course in courses { loaded.append(try console.load(course)) }
        let builds = try prepare(loaded, console)
        if dryRun { return try list(builds, console) }
        var broken: ExitStatus?
        let building = building(console)
        for build in builds {
            let diagnostics = try building.make(build, selection).diagnostics
            if diagnostics.hasErrors { broken = Preparation.status(of: diagnostics) }
        }
        if let broken { throw broken.exit }
    }
}

extension Build {
    private func building(_ console: Console) -> CourseBuilding {
        CourseBuilding(console: console, jobs: jobs, isQuiet: quiet, isImpatient: noWait)
    }

    private var selection: BuildSelection {
        var selection = BuildSelection()
        selection.parts = only
        selection.variants = variant
        selection.isForced = force
        return selection
    }

    /// The builds of all courses, whose folders of output must differ.
    private func prepare(_ loaded: [LoadedCourse], _ console: Console) throws(ExitCode) -> [CourseBuild] {
        let environment = try building(console).environment()
        let builds = loaded.map { loaded in
            var settings = OutputSettings(loaded.plan.course)
            if let format {
                settings.formats = format.items.map { ($0, loaded.plan.course.bitRates[$0]) }
                settings.sampleRate = OutputSettings.rate(for: format.items)
            }
            return CourseBuild(loaded.plan, in: loaded.folder, settings, environment, output: output)
        }
        for (index, build) in builds.enumerated() where builds[..<index].contains(where: { $0.output == build.output })
        {
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "to kurs ville begge få mappen {path}. Gi det ene en annen `mappe` i kursfila",
                    en: "two courses would both have the folder {path}. Give one another `folder` in its course file"),
                ["path": build.output])
        }
        let unknown = builds.map { Set($0.unknown(in: selection)) }
        for word in only + variant where unknown.allSatisfy({ $0.contains(word) }) {
            let known = builds.flatMap { $0.plan.course.parts.map(\.folder) }
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "ingen spor hører til {word}. Her er {known}",
                    en: "no track belongs to {word}. There are {known}"),
                ["word": word, "known": known.joined(separator: ", ")])
        }
        return builds
    }

    /// What would be made, and why.
    private func list(_ builds: [CourseBuild], _ console: Console) throws(ExitCode) {
        for build in builds {
            for decision in build.decide(selection) where decision.reason != .notSelected {
                let mark = decision.reason.isBuilt ? "+" : " "
                let reason = decision.reason.words(console.language)
                try console.print("\(mark) \(build.output)/\(decision.track.path)\t\(reason)\n")
            }
        }
    }
}
