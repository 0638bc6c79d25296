internal import ArgumentParser
internal import GuideCourse
internal import GuideProduction
internal import GuideSoundFiles
internal import GuideSystem
internal import GuideText

/// What commands understand that make something of whole courses.
struct CourseOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Courses: folders with a kurs.yml, or such files.", valueName: "course"),
        completion: .directory)
    var courses = ["."]

    @Option(
        help: ArgumentHelp(
            "Formats instead of the course's own, parted by commas: wav, wav24, flac, mp3, opus.", valueName: "formats"),
        completion: .list(AudioFormat.allCases.map(\.rawValue)))
    var format: CommaList<AudioFormat>?

    @Option(
        name: [.short, .long], help: ArgumentHelp("Folder for the courses' folders.", valueName: "folder"),
        completion: .directory)
    var output = "Build"

    @Flag(help: "Do not wait for another build in the same folder: end with 75.")
    var noWait = false

    @Flag(name: [.short, .long], help: "Tell nothing but mistakes.")
    var quiet = false

    func validate() throws {
        if let format, format.items.contains(.wav), format.items.contains(.wav24) {
            throw ValidationError("wav and wav24 would have the same name: choose one")
        }
    }
}

extension CourseOptions {
    /// The builds of all courses, whose folders of output must differ. Mistakes in any course file end the call before
    /// anything is made. `requiresTakes`: whether every line must have been recorded.
    func builds(_ console: Console, requiresTakes: Bool = false) throws(ExitCode) -> [CourseBuild] {
        var loaded: [LoadedCourse] = []
        for course in courses { loaded.append(try console.load(course)) }
        var environments = try BuildEnvironments(console)
        var builds: [CourseBuild] = []
        for loaded in loaded {
            let environment = try environments.environment(of: loaded.plan.course)
            var settings = settings(of: loaded.plan.course)
            settings.requiresTakes = requiresTakes
            builds.append(
                CourseBuild(
                    loaded.plan, in: loaded.folder, settings, environment, output: output))
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
        return builds
    }

    /// What is written of every track of a course.
    private func settings(of course: Course) -> OutputSettings {
        var settings = OutputSettings(course)
        if let format {
            settings.formats = format.items.map { ($0, course.bitRates[$0]) }
            settings.sampleRate = OutputSettings.rate(for: format.items)
        }
        return settings
    }
}
