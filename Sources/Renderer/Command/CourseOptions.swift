internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuidePublish
internal import GuideSoundFiles
internal import GuideSpeech
internal import GuideSystem
internal import GuideText

/// The options of commands that make something from whole courses.
struct CourseOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Courses: folders with a kurs.yml, or such files.", valueName: "course"),
        completion: .directory)
    var courses = ["."]

    @Option(
        help: ArgumentHelp(
            "Formats instead of the course's own, separated by commas: \(FormatOptions.formatNames).",
            valueName: "formats"
        ), completion: .formats)
    var format: CommaList<AudioFormat>?

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("Folder in which each course gets its own folder.", valueName: "folder"),
        completion: .directory)
    var output = "Build"

    @Flag(help: "Do not wait for another build in the same folder; end with 75.")
    var noWait = false

    @Flag(name: [.short, .long], help: "Report nothing but errors.")
    var quiet = false

    func validate() throws {
        try format.map { try FormatOptions.expectNames($0.items) }
    }
}

extension CourseOptions {
    /// The builds of all courses, whose folders of output must differ. Mistakes in any course file end the call before
    /// anything is made. `choice` is the engine of all of them, where the call names one. `requiresTakes`: whether every line
    /// must have been recorded.
    func builds(
        _ console: Console, named choice: EngineChoice? = nil, requiresTakes: Bool = false, memory: FileMemory? = nil
    ) throws(ExitCode) -> [CourseBuild] {
        var loaded: [LoadedCourse] = []
        for course in courses { loaded.append(try console.load(course)) }
        var environments = try BuildEnvironments(console, named: choice, memory: memory ?? FileMemory(in: output))
        var builds: [CourseBuild] = []
        for loaded in loaded {
            let environment = try environments.environment(of: loaded.plan.course)
            var settings = settings(of: loaded.plan.course)
            settings.requiresTakes = requiresTakes
            settings.picture = try? Cover.embedded(ofCourse: loaded.plan.name(in: loaded.folder))
            builds.append(
                CourseBuild(
                    loaded.plan, in: loaded.folder, settings, environment, output: output))
        }
        for (index, build) in builds.enumerated() where builds[..<index].contains(where: { $0.output == build.output })
        {
            throw console.fail(
                .usage,
                Bilingual(
                    nb: "to kurs ville fått samme mappe, {path}. Gi det ene en annen `mappe` i kursfilen",
                    en:
                        "two courses would have the same folder, {path}. Give one of them another `folder` in its course file"
                ),
                ["path": build.output])
        }
        return builds
    }

    /// What is written of every track of a course.
    private func settings(of course: Course) -> OutputSettings {
        var settings = OutputSettings(course)
        if let format {
            settings.formats = format.items.map { ($0, course.bitRates[$0]) }
            settings.sampleRate = AudioFormat.rate(for: format.items)
        }
        return settings
    }
}
