internal import ArgumentParser
internal import GuideCourse
internal import GuideOutput
internal import GuideScript
internal import GuideSpeech
internal import GuideSystem

/// What commands understand that make something of whole courses.
struct CourseOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Courses: folders with a kurs.yml, or such files.", valueName: "course"),
        completion: .directory)
    var courses = ["."]

    @Option(
        help: ArgumentHelp(
            "Formats instead of the course's own, parted by commas: wav, wav24, flac, mp3, opus.", valueName: "formats")
    )
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
    /// anything is made.
    func builds(_ console: Console) throws(ExitCode) -> [CourseBuild] {
        var loaded: [LoadedCourse] = []
        for course in courses { loaded.append(try console.load(course)) }
        let environment = try environment(console)
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
        return builds
    }

    /// What the tracks depend on besides their scripts: asked of the engine itself, in a process of its own.
    private func environment(_ console: Console) throws(ExitCode) -> BuildEnvironment {
        do throws(SpeechFailure) {
            let voice = EspeakVoice(workers: 1)
            let info = try voice.describe()
            do throws(SystemFailure) {
                let identity = info.identity
                return try BuildEnvironment(
                    version: Pusterom.configuration.version, executable: voice.executable,
                    engine: "espeak-ng \(info.version) \("\(identity)".prefix(16))")
            } catch {
                throw .system(error)
            }
        } catch {
            throw console.fail(error)
        }
    }
}
